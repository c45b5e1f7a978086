import type { Area } from '../../../src/sheet/Area';
import { readAddress } from '../../../src/sheet/address';
import type { CellStyle } from '../../../src/sheet/CellStyle';
import type { CellValue } from '../../../src/sheet/CellValue';
import type { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { applyFormat } from '../../../src/workbook/memory/writeDescription';

/** A form as its author would lay it out: cells by address, then looks by area. */
interface FormLayout {
  readonly name: string;
  readonly widths: readonly number[];
  /** Row of Excel → its cells from column A on; '' leaves one empty. */
  readonly rows: Readonly<Record<number, readonly CellValue[]>>;
  readonly merges?: readonly string[];
  readonly looks?: readonly (readonly [area: string, style: CellStyle])[];
  readonly heights?: Readonly<Record<number, number>>;
}

export function drawForm(workbook: MemoryWorkbook, layout: FormLayout): MemorySheet {
  const sheet = workbook.addSheet(layout.name);
  layout.widths.forEach((width, column) => sheet.setColumn(column, { width }));
  for (const [row, cells] of Object.entries(layout.rows)) {
    cells.forEach((value, column) => drawCell(sheet, Number(row) - 1, column, value));
  }
  for (const [row, height] of Object.entries(layout.heights ?? {})) {
    sheet.setRow(Number(row) - 1, { height });
  }
  sheet.merges = (layout.merges ?? []).map(areaAt);
  applyFormat(sheet, { area: { row: 0, column: 0, rows: 60, columns: 10 }, style: TEXT });
  for (const [address, style] of layout.looks ?? []) {
    applyFormat(sheet, { area: areaAt(address), style });
  }
  sheet.showGridlines = false;
  return sheet;
}

export function areaAt(address: string): Area {
  const area = readAddress(address);
  if (!area) throw new Error(`no area ${address}`);
  return area;
}

const TEXT: CellStyle = { font: { name: 'Times New Roman', size: 12 }, vertical: 'center' };
const LINE = { weight: 'thin', color: '#000000' } as const;

export const looks = {
  bold: { font: { bold: true } },
  center: { horizontal: 'center' },
  title: { font: { bold: true, size: 14 }, horizontal: 'center' },
  italic: { font: { italic: true }, horizontal: 'center' },
  grid: { border: { edges: LINE, inside: LINE } },
  header: { font: { bold: true }, fill: '#DDEBF7', horizontal: 'center', wrap: true },
  group: { font: { bold: true }, fill: '#F2F2F2' },
  total: { font: { bold: true }, fill: '#DDEBF7' },
  wrap: { wrap: true },
  count: { numberFormat: '#,##0', horizontal: 'center' },
  share: { numberFormat: '0.00%', horizontal: 'center' },
  points: { numberFormat: '+0.00%;-0.00%;0.00%', horizontal: 'center' },
  day: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
} as const satisfies Readonly<Record<string, CellStyle>>;

function drawCell(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  if (value === '' || value === null) return;
  const isFormula = typeof value === 'string' && value.startsWith('=');
  sheet.cells.setContent(row, column, isFormula ? { value: null, formula: value } : { value });
}
