import type { Language } from '../../../src/messages/Language';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { areaAt, drawForm, looks } from './drawForm';

const words = {
  vi: {
    name: 'Danh sách cán bộ trẻ',
    title: 'DANH SÁCH CẤP ỦY VIÊN CẤP XÃ DƯỚI 40 TUỔI',
    district:
      '{{district.name}}: {{young_commune.numerator}}/{{young_commune.denominator}} đồng chí ({{young_commune.share}}), đến ngày {{asOf}}',
    columns: ['STT', 'Họ và tên', 'Ngày sinh', 'Tuổi', 'Giới tính', 'Chức vụ', 'Xã', 'Ghi chú'],
    sum: 'Cộng: {{COUNT(person)}} người của cả đơn vị; tuổi bình quân trong danh sách',
    nobody: 'Không có đồng chí nào dưới 40 tuổi.',
  },
  en: {
    name: 'Young members',
    title: 'MEMBERS OF COMMUNE PARTY COMMITTEES UNDER 40',
    district:
      '{{district.name}}: {{young_commune.numerator}} of {{young_commune.denominator}} ({{young_commune.share}}), as of {{asOf}}',
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
    sum: '{{COUNT(person)}} people in the whole unit; mean age in the list',
    nobody: 'Nobody is under 40.',
  },
} as const;

/** A page for each district with its young committee members. */
export function drawPeopleForm(workbook: MemoryWorkbook, language: Language): void {
  const text = words[language];
  const sheet = drawForm(workbook, {
    name: text.name,
    widths: [6, 26, 12, 7, 9, 40, 20, 16],
    rows: {
      1: ['{{#each district where young_commune.denominator > 0}}'],
      2: [`{{pageBreak}}${text.title}`],
      3: [text.district],
      4: text.columns,
      5: ['{{#each person of young_commune sort by commune, name}}'],
      6: [
        '{{person.index}}',
        '{{name}}',
        '{{birthDate}}',
        '{{age}}',
        '{{gender}}',
        '{{position}}',
        '{{commune}}',
      ],
      7: ['{{else}}'],
      8: ['', text.nobody],
      9: ['{{/each}}'],
      10: ['', text.sum, '', '=AVERAGE(D6)'],
      11: ['{{/each}}'],
    },
    merges: ['A2:H2', 'A3:H3'],
    looks: [
      ['A2:H2', looks.title],
      ['A3:H3', looks.italic],
      ['A4:H10', looks.grid],
      ['A4:H4', looks.header],
      ['A6:A6', looks.center],
      ['C6:C6', looks.day],
      ['D6:E6', looks.center],
      ['F6:F6', looks.wrap],
      ['B10:C10', { font: { italic: true } }],
      ['D10:D10', { numberFormat: '0.0', horizontal: 'center' }],
    ],
    heights: { 2: 26, 4: 30 },
  });
  sheet.validations = [
    {
      area: areaAt('H6:H6'),
      source: language === 'vi' ? ['Đã xác minh', 'Cần xem lại'] : ['Verified', 'To be checked'],
      allowsOther: true,
    },
  ];
  sheet.page = { orientation: 'landscape', fitToWidth: 1, centerHorizontally: true };
}
