import { columnName } from '../sheet/address';
import type { CellInput } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';
import { isFormula, type PresentCell } from './planSheetUpdate';
import type { SheetFootprint } from './SheetFootprint';
import { WorkbookError } from './WorkbookError';

/**
 * Throws before anything is written when somebody inserted a column within the table of a sheet that
 * was written before: its header still says what it said, with something in between. Writing would
 * put the table back over what stands in that column, and over remarks that moved with it.
 */
export function refuseInsertedColumn(
  description: SheetDescription,
  last: SheetFootprint | null,
  present: PresentCell,
  sheet: string,
): void {
  const labels = headerOf(description);
  if (!last || last.torn || labels.length < 2) return;
  const end = Math.max(0, ...last.blocks.map(({ row, rows }) => row + rows)) + SLACK;
  for (let row = 0; row < end; row++) {
    const gap = firstGap(labels, (column) => textOf(present(row, column)));
    if (gap === undefined) continue;
    if (gap === labels.length) return;
    const place = `${sheet}!${columnName(gap)}:${columnName(gap)}`;
    throw new WorkbookError('columnInserted', 'writeSheet', place);
  }
}

/** Rows and columns that may have been inserted. */
const SLACK = 20;

/** The row that heads the columns: of a table, or the last of those that repeat on paper. */
function headerOf({ tables, page, cells }: SheetDescription): readonly string[] {
  const [table] = tables ?? [];
  const repeated = page?.repeatRows && page.repeatRows.row + page.repeatRows.rows - 1;
  const row = table?.area.row ?? repeated;
  const labels: string[] = [];
  for (const block of cells) {
    const line = row === undefined ? undefined : block.values[row - block.row];
    line?.forEach((value, across) => (labels[block.column + across] = textOf(value)));
  }
  return Array.from(labels, (label) => (label as string | undefined) ?? '');
}

/**
 * Where the labels first stand further right than they should, all of them in their order; their
 * number when they stand where they should, `undefined` when this is another row.
 */
function firstGap(
  labels: readonly string[],
  textAt: (column: number) => string,
): number | undefined {
  let gap = labels.length;
  let column = 0;
  for (const [index, label] of labels.entries()) {
    if (label === '') {
      column++;
      continue;
    }
    while (textAt(column) !== label) {
      gap = Math.min(gap, index);
      if (++column > labels.length + SLACK) return undefined;
    }
    column++;
  }
  return gap;
}

function textOf(input: CellInput): string {
  const value = isFormula(input) ? input.value : input;
  return typeof value === 'string' ? value : '';
}
