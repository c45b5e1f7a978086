import { originsOf } from './BlockTree';
import type { CellContent } from './CellContent';
import type { ExpansionFault } from './expandLines';
import { isBlock } from './findUnseen';
import type { Form } from './readTemplate';

/**
 * A block of columns that ends above rows with directives in its columns, as when it ends in the
 * second row of a heading: what stands there is shown once, which is seldom meant.
 */
export function findShortColumns({ columns, columnRows, cells }: Form): readonly ExpansionFault[] {
  const [block] = columns.filter(isBlock);
  if (!block || !columnRows) return [];
  const own = new Set(originsOf(columns.filter(isBlock)));
  const filled = new Set(cells.map(({ row }) => row));
  let last = columnRows.last;
  while (filled.has(last + 1)) last++;
  const missed = cells.some(
    ({ row, column, content }) =>
      row > columnRows.last && row <= last && own.has(column) && content && !isPlain(content),
  );
  if (!missed) return [];
  const { row, column, start } = block;
  const parameters = { row: columnRows.last + 1 };
  return [
    { row, column, problem: { code: 'template-columns-short', span: start.span, parameters } },
  ];
}

/** Marks and words alone. */
function isPlain(content: CellContent): boolean {
  return content.every(({ kind }) => kind === 'literal');
}
