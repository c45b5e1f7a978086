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
    missed: ['Chưa đạt', 'Vượt giới hạn'],
    total: 'Tổng số: {{COUNT(indicator)}} chỉ tiêu.',
    maker: 'NGƯỜI LẬP BIỂU',
    chief: 'TRƯỞNG BAN',
    sign: '(Ký, ghi rõ họ tên)',
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
    missed: ['Not yet reached', 'Over the limit'],
    total: '{{COUNT(indicator)}} indicators in total.',
    maker: 'PREPARED BY',
    chief: 'HEAD OF THE BOARD',
    sign: '(Signature and full name)',
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
      2: [text.issuer],
      3: ['*', '', '', '', '', text.day],
      5: [text.title],
      6: [text.scope],
      8: text.columns,
      9: ['{{#group indicator by group}}'],
      10: ['{{group.name}}'],
      11: ['{{#each indicator}}'],
      12: [
        '{{indicator.number}}',
        '{{title}}',
        '{{numerator}}',
        '{{denominator}}',
        '{{share}}',
        '{{targetText}}',
        '{{difference}}',
        '{{verdict}}',
      ],
      13: ['{{/each}}'],
      14: ['{{/group}}'],
      15: [text.total],
      17: ['', text.maker, '', '', '', text.chief],
      18: ['', text.sign, '', '', '', text.sign],
    },
    merges: [
      ...['A1:B1', 'F1:I1', 'A2:B2', 'A3:B3', 'F3:I3', 'A5:I5', 'A6:I6'],
      ...['A10:I10', 'A15:I15', 'F17:I17', 'F18:I18'],
    ],
    looks: [
      ['A1:I3', looks.center],
      ['A2:B2', looks.bold],
      ['F1:I1', looks.bold],
      ['F3:I3', { font: { italic: true } }],
      ['A5:I5', looks.title],
      ['A6:I6', looks.italic],
      ['A8:I14', looks.grid],
      ['A8:I8', looks.header],
      ['A10:I10', looks.group],
      ['A12:A12', looks.center],
      ['B12:B12', looks.wrap],
      ['C12:D12', looks.count],
      ['E12:E12', looks.share],
      ['F12:F12', { ...looks.center, ...looks.wrap }],
      ['G12:G12', looks.points],
      ['H12:H12', { ...looks.center, ...looks.wrap }],
      ['A15:I15', { font: { italic: true } }],
      ['B17:I17', { ...looks.center, ...looks.bold }],
      ['B18:I18', looks.italic],
    ],
    heights: { 5: 26, 8: 34, 10: 20 },
  });
  sheet.conditionalFormats = [
    {
      kind: 'formula',
      area: areaAt('H12:H12'),
      formula: `=OR(${text.missed.map((word) => `$H12="${word}"`).join(',')})`,
      font: { color: '#9C0006', bold: true },
      fill: '#FFC7CE',
    },
  ];
  sheet.page = {
    orientation: 'landscape',
    fitToWidth: 1,
    printArea: areaAt('A1:I23'),
    repeatRows: { row: 7, rows: 1 },
    margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
    centerHorizontally: true,
  };
}
