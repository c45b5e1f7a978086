import { formatsFor } from '../Formats';

const { date, list, number } = formatsFor('vi');

/** What report sheets say, outside the official paragraphs. */
export const viReport = {
  sheets: {
    summary: 'Tổng hợp',
    notes: 'Thuyết minh',
    byUnit: 'Theo đơn vị',
    charts: 'Biểu đồ',
    people: 'Người',
    quality: 'Chất lượng dữ liệu',
    method: 'Phương pháp',
    history: 'Lịch sử báo cáo',
  },
  heading: {
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    blank: '…………………………',
    number: (text: string) => `Số: ${text}`,
    blankNumber: '………-BC/………',
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    /** Who signs writes the day of signing. */
    placeAndDate: (place: string) => `${place}, ngày …… tháng …… năm ………`,
    blankPlace: '……………',
    kind: 'BÁO CÁO',
    title: 'Kết quả thực hiện các chỉ tiêu',
    titleOf: (definitions: string) => `Kết quả thực hiện các chỉ tiêu của ${definitions}`,
    asOf: (day: number) => `(Số liệu tính đến ngày ${date(day)})`,
  },
  signature: {
    preparedBy: 'NGƯỜI LẬP BIỂU',
    signHint: '(Ký, ghi rõ họ tên)',
    signerRole: 'THỦ TRƯỞNG CƠ QUAN',
    stampHint: '(Ký tên, đóng dấu)',
  },
  /** `&P` and `&N` are Excel's page number and number of pages. */
  footer: {
    source: (asOf: number, fingerprint: string) =>
      `Số liệu ngày ${date(asOf)} - mã danh sách ${fingerprint}`,
    page: 'Trang &P/&N',
  },
  columns: {
    number: 'TT',
    code: 'Mã',
    title: 'Chỉ tiêu',
    numerator: 'Số đạt',
    denominator: 'Tổng số',
    actual: 'Thực hiện',
    highest: 'Cao nhất có thể',
    target: 'Mục tiêu',
    due: 'Thời hạn',
    difference: 'Chênh lệch (điểm %)',
    differencePlain: 'Chênh lệch',
    missing: 'Số còn thiếu, vượt',
    verdict: 'Đánh giá',
    projected: 'Dự báo đến hạn',
    change: 'So với kỳ trước',
    remarks: 'Ghi chú',
    unit: 'Đơn vị',
    share: 'Tỷ lệ',
    value: 'Giá trị',
    mark: 'ĐG',
  },
  summary: {
    notes: 'Thuyết minh kết quả thực hiện các chỉ tiêu',
    words: 'Kết quả cụ thể',
    definitions: 'Cách tính và nguồn của chỉ tiêu',
  },
  ungrouped: 'Các chỉ tiêu khác',
  wholeUnit: 'Toàn tỉnh',
  byUnit: {
    title: 'Kết quả thực hiện các chỉ tiêu theo đơn vị',
    count: 'Số đạt',
    legend: 'ĐG: ✓ đạt; ✗ chưa đạt hoặc vượt giới hạn; ? chưa xác định được vì thiếu dữ liệu.',
    target: (target: string) => `Mục tiêu: ${target}`,
    noTarget: 'Không đặt mục tiêu',
  },
  people: {
    title: (indicator: string) => `Danh sách: ${indicator}`,
    summary: (counts: Record<'counted' | 'not' | 'open' | 'excluded', number>) =>
      `Được tính ${number(counts.counted)} người; không được tính ${number(counts.not)} người; chưa xác định ${number(counts.open)} người; ngoài diện tính ${number(counts.excluded)} người.`,
    number: 'TT',
    standing: 'Kết quả',
    reason: 'Lý do',
    place: 'Vị trí trong danh sách',
    standings: {
      counted: 'Được tính',
      unknown: 'Chưa xác định',
      undecided: 'Chưa rõ thuộc diện tính',
      nearest: 'Chỉ thiếu một điều kiện',
      notCounted: 'Không được tính',
    },
    missing: (fields: readonly string[]) => `thiếu dữ liệu: ${list(fields)}`,
    lacks: (parts: readonly string[]) => `chưa đáp ứng: ${parts.join('; ')}`,
  },
  quality: {
    title: 'Chất lượng dữ liệu của danh sách',
    issues: 'Vấn đề cần xem lại',
    noIssues: 'Không phát hiện vấn đề nào.',
    severity: 'Mức độ',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
    what: 'Nội dung',
    todo: 'Việc cần làm',
    where: 'Ô đầu tiên',
    cells: 'Số ô',
    effects: 'Ảnh hưởng đến từng chỉ tiêu',
    noEffects: 'Không có người nào chưa xác định được vì thiếu dữ liệu.',
    effectsNotAsked: 'Chưa tính trong lần lập báo cáo này.',
    kind: 'Do vấn đề',
    emptyCells: 'Ô để trống',
    people: 'Số người chưa xác định',
    width: 'Có thể đổi',
    rows: 'Các dòng đã đọc',
    columns: (sheet: string) => `Các cột đã nhận ra: ${sheet}`,
    nothingRead: 'Không có trang nào được đọc.',
    sheet: 'Trang tính',
    rowKind: 'Các dòng được hiểu là',
    headerRow: 'Dòng tiêu đề',
    peopleRows: 'Dòng là người',
    count: 'Số dòng',
    header: 'Tiêu đề cột',
    field: 'Trường',
    reason: 'Căn cứ',
    column: 'Cột',
    confidence: 'Độ chắc',
  },
  masked: {
    legend: (below: number) =>
      `…: đã che vì nhóm dưới ${number(below)} người hoặc để không suy ngược được từ tổng.`,
    sentence: (title: string, below: number) =>
      `${title}: số liệu được che vì nhóm dưới ${number(below)} người.`,
  },
  method: {
    title: 'Phương pháp tính',
    fact: 'Nội dung',
    value: 'Giá trị',
    definitions: 'Định nghĩa các chỉ tiêu',
    definition: 'Cách tính',
    formula: (part: string, text: string) => `Công thức ${part}: ${text}`,
    parts: {
      population: 'diện tính',
      condition: 'điều kiện',
      alsoCondition: 'điều kiện đồng thời',
      numerator: 'tử số',
      denominator: 'mẫu số',
      value: 'giá trị',
    } as Readonly<Record<string, string | undefined>>,
    facts: {
      asOf: 'Ngày chốt số liệu',
      sheets: 'Trang tính chứa danh sách',
      rows: 'Số dòng người và chức vụ',
      people: 'Số người',
      fingerprint: 'Mã kiểm tra danh sách',
      definitions: 'Bộ chỉ tiêu',
      definitionsFingerprint: 'Mã kiểm tra bộ chỉ tiêu',
      made: 'Lập lúc',
      version: 'Phiên bản',
      ages: 'Cách tính tuổi',
      unknown: 'Dữ liệu còn thiếu',
      unknownRule:
        'Người thiếu dữ liệu không bị coi là “không đạt”: số liệu ghi mức chắc chắn và mức cao nhất có thể; đánh giá dựa trên số người, không dựa trên tỷ lệ đã làm tròn.',
      projection: 'Dự báo',
      retirement: 'Có tính nghỉ hưu theo Nghị định số 135/2020/NĐ-CP',
      masking: 'Che số liệu nhóm nhỏ',
      masked: (below: number) =>
        `Che tỷ lệ của nhóm dưới ${number(below)} người, kèm các ô khác để không suy ngược được từ tổng`,
      notMasked: 'Không che',
    },
    rules: {
      date: 'Tuổi tròn theo ngày, tháng, năm sinh',
      month: 'Tuổi tính theo tháng',
      year: 'Tuổi tính theo năm',
    },
    leapRules: {
      february28: 'người sinh ngày 29/02 tròn tuổi vào 28/02 của năm thường',
      march1: 'người sinh ngày 29/02 tròn tuổi vào 01/3 của năm thường',
    },
  },
  history: {
    title: 'Lịch sử các kỳ báo cáo',
    note: 'Mỗi lần lập báo cáo ghi một dòng cho mỗi chỉ tiêu; lập lại cùng ngày chốt chỉ thay các dòng của ngày đó.',
    columns: {
      asOf: 'Ngày chốt',
      code: 'Mã chỉ tiêu',
      title: 'Tên chỉ tiêu',
      numerator: 'Số đạt',
      unknown: 'Chưa rõ',
      denominator: 'Tổng số',
      value: 'Thực hiện',
      target: 'Mục tiêu',
      fingerprint: 'Mã danh sách',
    },
  },
  charts: {
    title: 'Biểu đồ kết quả thực hiện các chỉ tiêu',
    notReached: (missed: number, total: number) =>
      `${number(missed)}/${number(total)} chỉ tiêu chưa đạt`,
    allReached: (total: number) => `Cả ${number(total)} chỉ tiêu đều đạt`,
    noneDecided: (undecided: number, total: number) =>
      undecided === total
        ? `Chưa xác định được chỉ tiêu nào trong ${number(total)} chỉ tiêu`
        : `${number(undecided)}/${number(total)} chỉ tiêu chưa xác định được, còn lại đều đạt`,
    undecided: (undecided: number) => `${number(undecided)} chưa xác định được`,
    actual: 'Thực hiện',
    target: 'Mục tiêu',
    axis: 'Tỷ lệ (%)',
    /** Descriptions for people who cannot see the chart. */
    description: (bars: readonly string[]) =>
      `Cột: tỷ lệ thực hiện; vạch ngang: mục tiêu. ${bars.join('; ')}.`,
    bar: (title: string, value: string, target: string) => `${title}: ${value} (${target})`,
    listed: (title: string, points: readonly string[]) => `${title}. ${points.join('; ')}.`,
    point: (name: string, value: string) => `${name}: ${value}`,
    band: (ages: string, men: number, women: number) =>
      `${ages}: ${number(men)} nam, ${number(women)} nữ`,
    date: 'Ngày',
    path: 'Lộ trình đến mục tiêu',
    projected: 'Dự báo',
    ranking: (title: string, missed: number, units: number, target: string, open: number) =>
      missed === 0 && open > 0
        ? `${title}: ${number(open)}/${number(units)} đơn vị chưa xác định được (${target})`
        : missed === 0
          ? `${title}: không đơn vị nào trong ${number(units)} đơn vị thấp hơn mục tiêu (${target})`
          : `${title}: ${number(missed)}/${number(units)} đơn vị chưa đạt mục tiêu (${target})`,
    lowest: (units: number) => `– ${number(units)} đơn vị thấp nhất`,
    moved: (before: string, now: string) => `kỳ trước ${before}, kỳ này ${now}`,
    going: (value: string, day: number) => `dự báo ${value} vào ngày ${date(day)}`,
    age: 'Tuổi',
    men: 'Nam',
    women: 'Nữ',
    peopleAxis: 'Số người',
    ageUnder: (years: number) => `Dưới ${number(years)}`,
    ageFrom: (years: number) => `${number(years)} trở lên`,
    ageBetween: (from: number, to: number) => `${number(from)}–${number(to)}`,
    pyramid: (band: string, count: number, people: number, unknown: number) =>
      `Nhóm tuổi đông nhất: ${band} (${number(count)}/${number(people)} người)${unknown > 0 ? `; ${number(unknown)} người chưa rõ tuổi hoặc giới tính` : ''}`,
  },
};

export type ReportMessages = typeof viReport;
