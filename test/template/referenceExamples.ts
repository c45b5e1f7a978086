/** One directive as the reference page shows it: words in both languages, the form, the rules. */
interface ReferenceExample {
  readonly rules: string;
  readonly vi: readonly [title: string, note: string];
  readonly en: readonly [title: string, note: string];
  readonly form: readonly string[];
  /** People of whom nobody knows whether they are young. */
  readonly unsure?: readonly string[];
}

const example = (
  rules: string,
  vi: readonly [string, string],
  en: readonly [string, string],
  ...form: readonly string[]
): ReferenceExample => ({ rules, vi, en, form });

export const referenceExamples: readonly ReferenceExample[] = [
  example(
    'T3 T5 T7',
    [
      'Một giá trị',
      'Đứng một mình, giá trị giữ kiểu và theo định dạng của ô; nằm trong câu, nó thành chữ.',
    ],
    [
      'A value',
      'Alone it keeps its type and takes the format of the cell; inside a sentence it becomes text.',
    ],
    '{{young_commune.title}} | {{young_commune.numerator}} | {{young_commune.share}} | {{asOf}}',
    '{{young_commune.numerator}} đồng chí, đạt {{young_commune.share}} (đến {{asOf}})',
  ),
  {
    ...example(
      'T51 T52',
      [
        'Số chưa chính xác vì thiếu dữ liệu',
        'Ở đây chưa rõ ngày sinh của Phạm Thị Dung. Đứng một mình, ô ghi mức chắc chắn (tính tiếp được) và hiện dấu ≥; trong câu ghi cả hai mức; .highest là mức cao nhất.',
      ],
      [
        'A figure that is not exact for missing data',
        'Here the birth date of Phạm Thị Dung is unknown. Alone the cell holds the certain value (to be calculated with) and shows ≥; a sentence says both ends; .highest is the upper one.',
      ],
      '{{young_commune.numerator}} | {{young_commune.share}} | {{young_commune.highest}} | {{young_commune.share * 100 | 0.0}}',
      'Đạt {{young_commune.share | 0.0%}}; {{young_commune.unknown}} người chưa rõ',
    ),
    unsure: ['Phạm Thị Dung'],
  },
  example(
    'T8',
    ['Định dạng', 'Sau dấu | là định dạng ngày hoặc số.'],
    ['A format', 'What stands after | is a date or number format.'],
    '{{asOf | dd/MM/yyyy}} | Tháng {{asOf | M}} năm {{asOf | yyyy}}',
    'Tỷ lệ {{young_commune.share | 0.0%}}, chênh {{young_commune.difference * 100 | 0.0}} điểm',
  ),
  example(
    'T9 T10',
    ['Tính toán và hàm', 'Dấu và hàm như trong Excel; hàm gộp chạy trên một danh sách.'],
    ['Arithmetic and functions', 'Signs and functions as in Excel; aggregates run over a list.'],
    '{{young_commune.numerator + 1}} | {{young_commune.numerator / young_commune.denominator}} | {{IF(young_commune.reached, "đạt", "chưa đạt")}}',
    '{{COUNT(person)}} | {{AVERAGE(person.age)}} | {{MAX(commune.young_commune.share)}} | {{SUM(district.young_commune.numerator)}}',
  ),
  example(
    'T4',
    [
      'Tên cột của danh sách',
      'Dùng khóa, nhãn tiếng Việt hoặc tiếng Anh, hay tiêu đề cột, trong ngoặc vuông.',
    ],
    [
      'Columns of the roster',
      'By key, by either label, or by the header in the sheet, in brackets.',
    ],
    '{{#each person first 2}}{{index}} | {{name}} | {{[Họ và tên]}} | {{person.[Age]}} | {{commune}} | {{district.name}}{{/each}}',
  ),
  example(
    'T11 T12',
    ['Lặp dòng', 'Chỗ mở và chỗ kết thúc có thể nằm trên dòng riêng (dòng ấy mất đi) …'],
    ['Repeated rows', 'Start and end may stand in rows of their own, which disappear …'],
    'STT | Xã | Trẻ',
    '{{#each commune}}',
    '{{index}} | {{name}} | {{young_commune.numerator}}',
    '{{/each}}',
    'Cộng | | =SUM(C3)',
  ),
  example(
    'T11 T12',
    ['Lặp dòng, viết gọn', '… hoặc ở ngay ô đầu và ô cuối của dòng lặp.'],
    ['Repeated rows, shorter', '… or in the first and last cell of the repeated row.'],
    '{{#each commune}}{{index}} | {{name}} | {{young_commune.numerator}}{{/each}}',
  ),
  example(
    'T13',
    ['Lọc, sắp xếp, lấy vài mục đầu', 'where, sort by … desc, first, theo ngôn ngữ điều kiện.'],
    ['Filter, sort, cut', 'where, sort by … desc, first, in the language of conditions.'],
    '{{#each commune where young_commune.numerator > 0 sort by young_commune.share desc, name first 2}}{{name}} | {{young_commune.share}}{{/each}}',
  ),
  example(
    'T14',
    [
      'Người của một chỉ tiêu',
      'of MÃ: người được tính; .denominator: cả diện; .unknown: chưa xác định.',
    ],
    [
      'People of a figure',
      'of CODE: who is counted; .denominator: the population; .unknown: who cannot be decided.',
    ],
    '{{#each person of young_commune where rank >= "Chuyên viên"}}{{index}} | {{name}} | {{age}}{{/each}}',
  ),
  example(
    'T15 T30',
    [
      'Khối lồng nhau, cộng trên và cộng dưới',
      'Danh sách bên trong thuộc về mục bên ngoài; công thức tự trỏ lại.',
    ],
    [
      'Nested blocks, subtotal above and below',
      'The inner list belongs to the outer turn; formulas are put right.',
    ],
    '{{#each district}}',
    '{{district.index}} | {{district.name}} | =SUM(C4)',
    '{{#each commune}}',
    '{{district.index}}.{{commune.index}} | {{commune.name}} | {{commune.people}}',
    '{{/each}}',
    ' | Cộng {{district.name}} | =SUM(C4)',
    '{{/each}}',
    ' | Tổng cộng | =SUM(C4)',
  ),
  example(
    'T17',
    ['Nhóm theo một giá trị', 'group … by: đầu nhóm, người trong nhóm, số người của nhóm.'],
    ['Groups by a value', 'group … by: a header, the members, the size of each group.'],
    '{{#group person by gender sort by group.size}}',
    '{{group.index}}. {{group.name}} | {{group.size}} người, bình quân {{AVERAGE(person.age)}} tuổi',
    '{{#each person sort by age}}',
    '{{person.number}} | {{name}} | {{age}}',
    '{{/each}}',
    '{{/group}}',
  ),
  example(
    'T18',
    ['Số thứ tự', 'index trong khối, number suốt biểu, count, isFirst, isLast.'],
    ['Counters', 'index within the block, number through the form, count, isFirst, isLast.'],
    '{{#each district}}',
    '{{#each commune}}{{commune.index}}/{{commune.count}} | {{commune.number}} | {{commune.name}} | {{commune.isLast}}{{/each}}',
    '{{/each}}',
  ),
  example(
    'T19',
    ['Nếu – thì – không thì', 'Điều kiện chọn các dòng, hoặc chọn chữ trong một ô.'],
    ['If and else', 'A condition chooses rows, or text within one cell.'],
    '{{#if young_commune.reached}}',
    'Đã đạt chỉ tiêu {{young_commune.targetText}}',
    '{{else}}',
    'Chưa đạt chỉ tiêu {{young_commune.targetText}}',
    '{{/if}}',
    'Kết quả: {{#if women_leadership.missed}}còn thiếu {{women_leadership.missing}} nữ{{else}}đủ{{/if}}',
  ),
  example(
    'T20 T21',
    ['Khối rỗng', 'Không có mục nào: dòng mất đi, phần else hiện ra, hàm trên khối cho 0.'],
    [
      'An empty block',
      'Without items the rows vanish, the else part appears, functions over the block give 0.',
    ],
    '{{#each person where age > 90}}',
    '{{name}} | {{age}}',
    '{{else}}',
    'Không có ai',
    '{{/each}}',
    'Cộng | =SUM(B2) | =COUNT(B2)+1',
  ),
  example(
    'T22',
    [
      'Lặp cột',
      'columns … /columns lặp các cột từ ô mở đến ô kết thúc, trên các dòng của bảng; phần trên và dưới bảng chỉ hiện một lần.',
    ],
    [
      'Repeated columns',
      'columns … /columns repeats the columns from start to end, in the rows of the table; what stands above and below it is shown once.',
    ],
    ' | BẢNG TỔNG HỢP',
    'Đơn vị | {{#columns indicator}}{{title}} | Tỷ lệ{{/columns}} | Cộng',
    '{{#each commune}}',
    '{{commune.name}} | {{numerator}} | {{share}} | =SUM(B4:B4)',
    '{{/each}}',
    'Cộng | =SUM(B4) | =AVERAGE(C4) | =SUM(D4)',
    '',
    ' | TRƯỞNG BAN',
  ),
  example(
    'T14',
    ['Tháng dự báo và báo cáo đã lưu', 'month of MÃ, report of MÃ.'],
    ['Months of a projection and saved reports', 'month of CODE, report of CODE.'],
    '{{#each month of young_commune}}{{date | MM/yyyy}} | {{share}} | {{verdict}}{{/each}}',
    '{{#each report of young_commune}}{{date}} | {{share}}{{/each}}',
  ),
  example(
    'T23',
    ['Lặp trong một ô', 'Khối mở và kết thúc trong cùng một ô lặp chữ của ô đó.'],
    ['Repetition within a cell', 'A block that begins and ends in one cell repeats its text.'],
    'Gồm: {{#each commune}}{{name}}{{#if isLast}}.{{else}}; {{/if}}{{/each}}',
  ),
  example(
    'T24',
    [
      'Câu chữ chính thức',
      'sentence viết sẵn đoạn văn của chỉ tiêu, cho toàn tỉnh hoặc cho đơn vị.',
    ],
    [
      'Official sentences',
      'sentence is the official paragraph on a figure, for the whole or for a unit.',
    ],
    '{{young_commune.sentence}}',
    '{{#each district where people > 0}}{{young_commune.sentence}}',
    '{{/each}}',
  ),
  example(
    'T25',
    [
      'Từ ngữ theo ngôn ngữ',
      't:khóa lấy từ trang từ ngữ (key | vi | en), rồi từ có sẵn, rồi chữ sau dấu =.',
    ],
    [
      'Words by language',
      "t:key takes the form's own words (key | vi | en), then the built-in ones, then what follows =.",
    ],
    '{{t:unit}} | {{t:numerator}} | {{t:my.heading = Cán bộ trẻ}}',
  ),
  example(
    'T40 T41',
    ['Chỗ sai', 'Ô sai giữ nguyên chữ và được tô màu; phần còn lại vẫn được điền.'],
    [
      'Mistakes',
      'A cell with a mistake keeps its text and is coloured; everything else is filled.',
    ],
    '{{yuong_commune.share}} | {{young_commune.numerator}}',
    '{{#each comune}}{{name}}',
    '{{/each}}',
  ),
];
