import { columnName } from '../sheet/address';
import { isFormula, type PresentCell } from './planSheetUpdate';
import type { SheetFootprint } from './SheetFootprint';
import { WorkbookError } from './WorkbookError';

/**
 * Throws before anything is written when somebody inserted a column within the table of a sheet that
 * was written before: its header still says what it said then, with something in between. Writing
 * would put the table back over what stands in that column, and over remarks that moved with it.
 */
export function refuseInsertedColumn(
  last: SheetFootprint | null,
  present: PresentCell,
  sheet: string,
): void {
  const labels = last?.header;
  if (!labels) return;
  const end = Math.max(0, ...last.blocks.map(({ row, rows }) => row + rows)) + SLACK;
  for (let row = 0; row < end; row++) {
    const gap = firstGap(labels, (column) => textAt(present, row, column));
    if (gap === undefined) continue;
    if (gap === labels.length) return;
    const place = `${sheet}!${columnName(gap)}:${columnName(gap)}`;
    throw new WorkbookError('columnInserted', 'writeSheet', place);
  }
}

/** Rows and columns that may have been inserted. */
const SLACK = 20;

/**
 * Where the labels first stand further right than they should, all of them in their order; their
 * number when they stand where they should, `undefined` when this is another row.
 */
function firstGap(
  labels: readonly string[],
  labelAt: (column: number) => string,
): number | undefined {
  let gap = labels.length;
  let column = 0;
  for (const [index, label] of labels.entries()) {
    if (label === '') {
      column++;
      continue;
    }
    while (labelAt(column) !== label) {
      gap = Math.min(gap, index);
      if (++column > labels.length + SLACK) return undefined;
    }
    column++;
  }
  return gap;
}

function textAt(present: PresentCell, row: number, column: number): string {
  const content = present(row, column);
  const value = isFormula(content) ? content.value : content;
  return typeof value === 'string' ? value : '';
}
