import type { SheetRow } from './SheetRow';
import { filledCells } from './SheetRow';

/** The texts of a row, as they stand. */
export function textsOf(row: SheetRow): string[] {
  return filledCells(row).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** What stands in the row with the most filled cells. */
export function widestRowTexts(rows: readonly SheetRow[]): string[] {
  const widths = rows.map((row) => filledCells(row));
  const widest = widths.reduce((best, cells) => (cells.length > best.length ? cells : best), []);
  return widest.map(({ value }) => String(value).trim());
}
