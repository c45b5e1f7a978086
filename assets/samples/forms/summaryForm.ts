import type { Language } from '../../../src/messages/Language';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { areaAt, drawForm, looks } from './drawForm';

const words = {
  vi: {
    name: 'Biểu tổng hợp',
    superior: 'TỈNH ỦY',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    issuer: 'BAN TỔ CHỨC',
    day: 'Ngày {{asOf | dd}} tháng {{asOf | MM}} năm {{asOf | yyyy}}',
    title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU VỀ CÁN BỘ',
    scope: '{{unit.name}}, số liệu đến ngày {{asOf | dd/MM/yyyy}}',
    columns: [
      'STT',
      'Chỉ tiêu',
      'Đạt',
      'Tổng số',
      'Tỷ lệ',
      'Chỉ tiêu giao',
      'Chênh lệch',
      'Đánh giá',
      'Ghi chú',
    ],
    missed: 'Chưa đạt',
    total: 'Có {{COUNT(indicator)}} chỉ tiêu, còn lại xem biểu chi tiết theo đơn vị.',
    maker: 'NGƯỜI LẬP BIỂU',
    chief: 'TRƯỞNG BAN',
  },
  en: {
    name: 'Summary form',
    superior: 'PROVINCIAL PARTY COMMITTEE',
    party: 'COMMUNIST PARTY OF VIETNAM',
    issuer: 'ORGANISATION BOARD',
    day: '{{asOf | dd/MM/yyyy}}',
    title: 'RESULTS AGAINST THE TARGETS FOR CADRES',
    scope: '{{unit.name}}, figures as of {{asOf}}',
    columns: [
      'No.',
      'Indicator',
      'Number',
      'Out of',
      'Share',
      'Target',
      'Difference',
      'Verdict',
      'Remarks',
    ],
    missed: 'Not yet reached',
    total: '{{COUNT(indicator)}} indicators; see the other forms for units.',
    maker: 'PREPARED BY',
    chief: 'HEAD OF THE BOARD',
  },
} as const;

/** One page in the official layout: every indicator against its target, grouped. */
export function drawSummaryForm(workbook: MemoryWorkbook, language: Language): void {
  const text = words[language];
  const sheet = drawForm(workbook, {
    name: text.name,
    widths: [6, 52, 9, 9, 10, 17, 12, 15, 22],
    rows: {
      1: [text.superior, '', '', '', '', text.party],
      2: [text.issuer, '', '', '', '', text.day],
      4: [text.title],
      5: [text.scope],
      7: text.columns,
      8: ['{{#group indicator by group}}'],
      9: ['{{group.name}}'],
      10: ['{{#each indicator}}'],
      11: [
        '{{indicator.number}}',
        '{{title}}',
        '{{numerator}}',
        '{{denominator}}',
        '{{share}}',
        '{{targetText}}',
        '{{difference}}',
        '{{verdict}}',
      ],
      12: ['{{/each}}'],
      13: ['{{/group}}'],
      14: [text.total],
      16: ['', text.maker, '', '', '', text.chief],
    },
    merges: ['A1:B1', 'F1:I1', 'A2:B2', 'F2:I2', 'A4:I4', 'A5:I5', 'A9:I9', 'A14:I14', 'F16:I16'],
    looks: [
      ['A1:I1', looks.center],
      ['A2:I2', { ...looks.center, ...looks.bold }],
      ['F1:I1', looks.bold],
      ['F2:I2', { font: { bold: false, italic: true } }],
      ['A4:I4', looks.title],
      ['A5:I5', looks.italic],
      ['A7:I13', looks.grid],
      ['A7:I7', looks.header],
      ['A9:I9', looks.group],
      ['A11:A11', looks.center],
      ['B11:B11', looks.wrap],
      ['C11:D11', looks.count],
      ['E11:E11', looks.share],
      ['F11:F11', { ...looks.center, ...looks.wrap }],
      ['G11:G11', looks.points],
      ['H11:H11', { ...looks.center, ...looks.wrap }],
      ['A14:I14', { font: { italic: true } }],
      ['B16:I16', { ...looks.center, ...looks.bold }],
    ],
    heights: { 4: 24, 7: 34 },
  });
  sheet.conditionalFormats = [
    {
      kind: 'formula',
      area: areaAt('H11:H11'),
      formula: `=$H11="${text.missed}"`,
      font: { color: '#9C0006', bold: true },
      fill: '#FFC7CE',
    },
  ];
  sheet.page = {
    orientation: 'landscape',
    fitToWidth: 1,
    printArea: areaAt('A1:I17'),
    repeatRows: { row: 6, rows: 1 },
    centerHorizontally: true,
  };
}
