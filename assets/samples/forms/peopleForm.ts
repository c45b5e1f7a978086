import type { Language } from '../../../src/messages/Language';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { areaAt, drawForm, looks } from './drawForm';

const words = {
  vi: {
    name: 'Danh sách cán bộ trẻ',
    title: 'DANH SÁCH CẤP ỦY VIÊN CẤP XÃ DƯỚI 40 TUỔI',
    scope: 'Số liệu đến ngày {{asOf | dd/MM/yyyy}}',
    district:
      '{{district.index}}. {{district.name}}: {{young_commune.numerator}}/{{young_commune.denominator}} đồng chí, đạt {{young_commune.share}}',
    columns: ['STT', 'Họ và tên', 'Ngày sinh', 'Tuổi', 'Giới tính', 'Chức vụ', 'Xã', 'Ghi chú'],
    sum: 'Cộng {{young_commune.numerator}} đồng chí, tuổi bình quân',
    nobody: 'Không có đồng chí nào dưới 40 tuổi.',
    page: 'Trang &P/&N',
  },
  en: {
    name: 'Young members',
    title: 'MEMBERS OF COMMUNE PARTY COMMITTEES UNDER 40',
    scope: 'As of {{asOf}}',
    district:
      '{{district.index}}. {{district.name}}: {{young_commune.numerator}} of {{young_commune.denominator}}, {{young_commune.share}}',
    columns: [
      'No.',
      'Full name',
      'Date of birth',
      'Age',
      'Gender',
      'Position',
      'Commune',
      'Remarks',
    ],
    sum: '{{young_commune.numerator}} people, mean age',
    nobody: 'Nobody is under 40.',
    page: 'Page &P of &N',
  },
} as const;

/** A page for each district with its young committee members. */
export function drawPeopleForm(workbook: MemoryWorkbook, language: Language): void {
  const text = words[language];
  const sheet = drawForm(workbook, {
    name: text.name,
    widths: [6, 28, 13, 8, 9, 46, 24, 16],
    rows: {
      1: [text.title],
      2: [text.scope],
      4: text.columns,
      5: ['{{#each district where young_commune.denominator > 0}}'],
      6: [`{{pageBreak}}${text.district}`],
      7: ['{{#each person of young_commune sort by commune, name}}'],
      8: [
        '{{person.index}}',
        '{{name}}',
        '{{birthDate}}',
        '{{age}}',
        '{{gender}}',
        '{{position}}',
        '{{commune}}',
      ],
      9: ['{{else}}'],
      10: ['', text.nobody],
      11: ['{{/each}}'],
      12: [text.sum, '', '', '=AVERAGE(D8)'],
      13: ['{{/each}}'],
    },
    merges: ['A1:H1', 'A2:H2', 'A6:H6', 'A12:C12'],
    looks: [
      ['A1:H1', looks.title],
      ['A2:H2', looks.italic],
      ['A4:H12', looks.grid],
      ['A4:H4', looks.header],
      ['A6:H6', looks.group],
      ['A8:A8', looks.center],
      ['C8:C8', looks.day],
      ['D8:E8', looks.center],
      ['F8:F8', looks.wrap],
      ['A12:C12', { font: { bold: true, italic: true }, horizontal: 'right' }],
      ['D12:D12', { font: { bold: true }, numberFormat: '0.0', horizontal: 'center' }],
    ],
    heights: { 1: 26, 4: 30, 6: 22 },
  });
  sheet.validations = [
    {
      area: areaAt('H8:H8'),
      source: language === 'vi' ? ['Đã xác minh', 'Cần xem lại'] : ['Verified', 'To be checked'],
      allowsOther: true,
    },
  ];
  // Title and head stand on every page, however many a district needs.
  sheet.page = {
    orientation: 'landscape',
    fitToWidth: 1,
    repeatRows: { row: 0, rows: 4 },
    centerHorizontally: true,
    margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
    footer: { center: text.page },
  };
  sheet.freeze = { rows: 4, columns: 0 };
}
