import type { Area } from '../../sheet/Area';
import type { OfficeBatch } from './OfficeBatch';

/**
 * Asks for the merged cells that begin within a range, with the next sync; the answer, read after
 * it, is `undefined` before ExcelApi 1.13, which cannot tell.
 */
export function queryMerges(
  { host }: OfficeBatch,
  range: Excel.Range,
): () => readonly Area[] | undefined {
  if (!host.hasExcelApi('1.13')) return () => undefined;
  // One by one: their addresses in one text are cut off after 8,192 characters.
  const merged = range.getMergedAreasOrNullObject().areas;
  merged.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merged.isNullObject ? [] : merged.items.map(areaOf));
}

/** Needs the four numbers to be loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
