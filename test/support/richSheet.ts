import type { ChartDescription } from '../../src/sheet/ChartDescription';
import type { SheetDescription } from '../../src/sheet/SheetDescription';

/** A described sheet with one of everything that a description can hold. */
export function richSheet(more: Partial<SheetDescription> = {}): SheetDescription {
  return {
    key: 'summary',
    name: 'Tổng hợp & "chỉ tiêu"',
    tabColor: '#AA0000',
    columnWidths: [10, 30, 12, 12],
    rowHeights: [{ row: 0, rows: 1, height: 30 }],
    cells: [
      {
        row: 0,
        column: 0,
        values: [
          ['Mã', 'Tên', 'Thực tế', 'Chỉ tiêu'],
          ['a', '=không phải công thức', 0.2687, 0.15],
          ['b', 'hai & <b> _x000D_ \u0001', 0.252, 0.2],
          ['c', 'ba\ndòng ', { formula: '=SUM(C2:C3)', value: 0.5207 }, 0.3],
        ],
      },
    ],
    formats: [
      {
        area: { row: 0, column: 0, rows: 4, columns: 4 },
        style: {
          font: { name: 'Times New Roman', size: 12 },
          border: {
            edges: { weight: 'medium', color: '#000000' },
            inside: { weight: 'hair', color: '#888888' },
          },
        },
      },
      {
        area: { row: 1, column: 2, rows: 3, columns: 2 },
        style: { numberFormat: '0.00%', horizontal: 'right', indent: 1, locked: false },
      },
      {
        area: { row: 0, column: 0, rows: 1, columns: 4 },
        style: {
          font: { bold: true, italic: true, color: '#FFFFFF' },
          fill: '#1F4E79',
          wrap: true,
          vertical: 'center',
          horizontal: 'centerAcross',
        },
      },
      { area: { row: 20, column: 0, rows: 1, columns: 1 }, style: { numberFormat: 'dd/mm/yyyy' } },
    ],
    merges: [{ row: 20, column: 0, rows: 1, columns: 4 }],
    tables: [
      {
        name: 'Summary',
        area: { row: 0, column: 0, rows: 4, columns: 4 },
        style: 'TableStyleLight9',
        showFilter: true,
        showBandedRows: true,
      },
    ],
    conditionalFormats: [
      {
        kind: 'formula',
        area: { row: 1, column: 2, rows: 3, columns: 1 },
        formula: '=$C2<$D2',
        font: { color: '#9C0006', bold: true },
        fill: '#FFC7CE',
      },
      { kind: 'dataBar', area: { row: 1, column: 3, rows: 3, columns: 1 }, color: '#638EC6' },
      {
        kind: 'colorScale',
        area: { row: 1, column: 2, rows: 3, columns: 1 },
        low: '#F8696B',
        middle: '#FFEB84',
        high: '#63BE7B',
        between: [-1, 1],
      },
      {
        kind: 'colorScale',
        area: { row: 2, column: 3, rows: 2, columns: 1 },
        low: '#F8696B',
        high: '#63BE7B',
      },
    ],
    validations: [
      { area: { row: 6, column: 0, rows: 1, columns: 1 }, source: ['một', 'hai "2"'] },
      { area: { row: 7, column: 0, rows: 1, columns: 1 }, source: '=$A$2:$A$4', allowsOther: true },
    ],
    links: [{ row: 2, column: 0, sheet: "O'Brien & sons", address: 'B3', tip: 'đi tới' }],
    charts: [chart('bar'), chart('column'), chart('line'), chart('stackedBar')],
    outlines: [
      { row: 2, rows: 2 },
      { row: 3, rows: 1, isCollapsed: true },
    ],
    freeze: { rows: 1, columns: 1 },
    showGridlines: false,
    page: {
      orientation: 'landscape',
      fitToWidth: 1,
      repeatRows: { row: 0, rows: 1 },
      printArea: { row: 0, column: 0, rows: 80, columns: 8 },
      margins: { left: 1, right: 1.2, top: 1.5, bottom: 2 },
      centerHorizontally: true,
      footer: { left: 'Rollcall', center: '&P/&N' },
      breaksBefore: [22],
    },
    ...more,
  };
}

function chart(kind: ChartDescription['kind']): ChartDescription {
  const column = (index: number) => ({ area: { row: 1, column: index, rows: 3, columns: 1 } });
  const place = ['bar', 'column', 'line', 'stackedBar'].indexOf(kind);
  return {
    key: kind,
    title: `Biểu đồ ${kind} & "chỉ tiêu"`,
    description: 'Cột: thực tế; vạch: chỉ tiêu',
    place: { row: 22 + 12 * place, column: 1, rows: 11, columns: 6 },
    kind,
    categories: column(0),
    series: [
      {
        name: 'Thực tế',
        values: column(2),
        as: kind === 'line' ? 'line' : 'bar',
        color: '#1F4E79',
        labels: { numberFormat: '0.0%' },
      },
      {
        name: 'Chỉ tiêu',
        values: column(3),
        as: kind === 'stackedBar' ? 'bar' : 'markers',
        color: '#C00000',
      },
    ],
    valueAxis: { title: 'Tỷ lệ', numberFormat: '0%', minimum: 0, maximum: 1 },
    categoryAxis: { title: 'Chỉ tiêu', isReversed: kind === 'bar' },
    legend: kind === 'line' ? 'none' : 'bottom',
    gapWidth: 80,
    ...(kind === 'column' && { overlap: 0 }),
  };
}
