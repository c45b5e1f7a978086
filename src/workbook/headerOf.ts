import type { CellInput } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';

/**
 * The texts that head the columns of a sheet, from its first column on: the header of its table, or
 * the last of the rows that repeat on paper. `undefined` where fewer than two columns have one.
 */
export function headerOf({ tables, page, cells }: SheetDescription): readonly string[] | undefined {
  const [table] = tables ?? [];
  const repeated = page?.repeatRows && page.repeatRows.row + page.repeatRows.rows - 1;
  const row = table?.area.row ?? repeated;
  if (row === undefined) return undefined;
  const labels: string[] = [];
  for (const block of cells) {
    block.values[row - block.row]?.forEach((input, across) => {
      labels[block.column + across] = textOf(input);
    });
  }
  return labels.length < 2
    ? undefined
    : Array.from(labels, (label: string | undefined) => label ?? '');
}

function textOf(input: CellInput): string {
  return typeof input === 'string' ? input : '';
}
