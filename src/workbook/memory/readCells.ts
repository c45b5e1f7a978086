import type { Area } from '../../sheet/Area';
import { isDateFormat } from '../isDateFormat';
import type { GridBlock, ReadOptions } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import type { MemorySheet } from './MemorySheet';

/** Enough rows to be quick, few enough to show progress. */
const ROWS_PER_BLOCK = 2000;

/** The values of a sheet in consecutive blocks of rows. */
export async function* readCells(
  sheet: MemorySheet,
  options: ReadOptions = {},
): AsyncGenerator<GridBlock> {
  const area = options.area ?? sheet.cells.used();
  if (!area) return;
  for (let done = 0; done < area.rows; done += ROWS_PER_BLOCK) {
    await Promise.resolve();
    if (options.signal?.aborted) throw new WorkbookError('cancelled', 'readGrid', sheet.name);
    const rows = Math.min(ROWS_PER_BLOCK, area.rows - done);
    const block = readBlock(sheet, { ...area, row: area.row + done, rows });
    yield done === 0 ? { ...block, merges: [...sheet.merges] } : block;
    options.onProgress?.(done + rows, area.rows);
  }
}

function readBlock(sheet: MemorySheet, area: Area): GridBlock {
  const columns = Array.from({ length: area.columns }, (_, across) => area.column + across);
  const rows = Array.from({ length: area.rows }, (_, down) =>
    columns.map((column) => sheet.cells.value(area.row + down, column)),
  );
  const isDate = columns.map((column) => showsDates(sheet, area, column));
  return { sheet: sheet.name, firstRow: area.row, firstColumn: area.column, rows, isDate };
}

/** More than half of the column's numbers are formatted as dates. */
function showsDates(sheet: MemorySheet, area: Area, column: number): boolean {
  let balance = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (typeof sheet.cells.value(row, column) !== 'number') continue;
    balance += isDateFormat(sheet.cells.style(row, column)?.numberFormat ?? '') ? 1 : -1;
  }
  return balance > 0;
}
