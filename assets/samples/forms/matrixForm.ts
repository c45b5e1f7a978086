import type { Language } from '../../../src/messages/Language';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { areaAt, drawForm, looks } from './drawForm';

const words = {
  vi: {
    name: 'Theo huyện, xã',
    title: 'CÁN BỘ TRẺ VÀ CHỨC DANH CẤP XÃ THEO ĐƠN VỊ',
    scope: 'Số liệu đến ngày {{asOf | dd/MM/yyyy}}',
    unit: 'Đơn vị',
    share: 'Tỷ lệ',
    subtotal: 'Cộng {{district.name}}',
    total: 'TOÀN TỈNH',
    chart: 'Cán bộ trẻ trong cấp ủy cấp xã theo huyện',
    chartNote: 'Tỷ lệ cấp ủy viên cấp xã dưới 40 tuổi của từng huyện',
    district: 'Huyện',
    series: 'Tỷ lệ cán bộ trẻ',
    members: 'Cấp ủy viên cấp xã',
  },
  en: {
    name: 'By district and commune',
    title: 'YOUNG CADRES AND TITLES IN COMMUNES BY UNIT',
    scope: 'As of {{asOf}}',
    unit: 'Unit',
    share: 'Share',
    subtotal: 'Subtotal {{district.name}}',
    total: 'THE PROVINCE',
    chart: 'Young members of commune Party committees by district',
    chartNote: 'Share of commune committee members under 40 in each district',
    district: 'District',
    series: 'Share of young members',
    members: 'Committee members',
  },
} as const;

/** Communes under each district with subtotals; a chart over a small table of the districts. */
export function drawMatrixForm(workbook: MemoryWorkbook, language: Language): void {
  const text = words[language];
  const sheet = drawForm(workbook, {
    name: text.name,
    widths: [7, 34, 12, 17, 10],
    rows: {
      1: [text.title],
      2: [text.scope],
      4: ['', text.district, text.series],
      5: [
        '{{#each district where young_commune.denominator > 0 sort by young_commune.share desc}}',
      ],
      6: ['{{index}}', '{{name}}', '{{young_commune.share}}'],
      7: ['{{/each}}'],
      8: ['', text.total, '{{young_commune.share}}'],
      31: [
        `{{pageBreak}}${language === 'vi' ? 'STT' : 'No.'}`,
        text.unit,
        text.members,
        '{{#columns indicator where code in ("young_commune", "secretary_chairman", "young_vice_chairmen")}}{{title}}',
        `${text.share}{{/columns}}`,
      ],
      32: ['{{#each district where young_commune.denominator > 0}}'],
      33: [
        '{{district.index}}',
        '{{district.name}}',
        '=SUBTOTAL(9,C35)',
        '=SUBTOTAL(9,D35)',
        '{{share}}',
      ],
      34: ['{{#each commune}}'],
      35: [
        '{{district.index}}.{{commune.index}}',
        '{{commune.name}}',
        '{{young_commune.denominator}}',
        '{{numerator}}',
        '{{share}}',
      ],
      36: ['{{/each}}'],
      37: ['', text.subtotal, '=SUBTOTAL(9,C35)', '=SUBTOTAL(9,D35)', '{{share}}'],
      38: ['{{/each}}'],
      39: ['', text.total, '=SUM(C35)', '=SUM(D35)', '{{share}}'],
    },
    merges: ['A1:E1', 'A2:E2'],
    looks: [
      ['A1:E1', looks.title],
      ['A2:E2', looks.italic],
      ['A4:C8', looks.grid],
      ['A4:C4', looks.header],
      ['A6:A6', looks.center],
      ['C6:C8', looks.share],
      ['A8:C8', looks.total],
      ['A31:E39', looks.grid],
      ['A31:E31', looks.header],
      ['A33:A39', looks.center],
      ['C33:D39', looks.count],
      ['E33:E39', looks.share],
      ['A33:E33', looks.group],
      ['A37:E37', { font: { bold: true, italic: true } }],
      ['A39:E39', looks.total],
    ],
    heights: { 1: 24, 4: 50, 31: 84 },
  });
  sheet.conditionalFormats = [{ kind: 'dataBar', area: areaAt('E35:E35'), color: '#9DC3E6' }];
  sheet.charts = [
    {
      key: 'districts',
      title: text.chart,
      description: text.chartNote,
      place: areaAt('A10:E29'),
      kind: 'bar',
      categories: { area: areaAt('B6:B6') },
      series: [
        {
          name: text.series,
          values: { area: areaAt('C6:C6') },
          as: 'bar',
          color: '#2F75B5',
          labels: { numberFormat: '0.0%' },
        },
      ],
      valueAxis: { numberFormat: '0%', minimum: 0 },
      categoryAxis: { isReversed: true },
      legend: 'none',
      gapWidth: 50,
    },
  ];
  sheet.page = {
    orientation: 'portrait',
    fitToWidth: 1,
    printArea: areaAt('A1:E39'),
    repeatRows: { row: 30, rows: 1 },
    centerHorizontally: true,
  };
  sheet.freeze = { rows: 2, columns: 2 };
}
