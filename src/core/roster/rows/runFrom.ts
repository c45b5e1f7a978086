import type { SheetRow } from './SheetRow';

/** The rows from `first` on that follow each other and begin in the same column. */
export function runFrom(rows: readonly SheetRow[], first: number): readonly SheetRow[] {
  const start = rows[first];
  const isNext = ({ row, firstColumn }: SheetRow, at: number) =>
    firstColumn === start?.firstColumn && row === start.row + at;
  const end = rows.slice(first).findIndex((row, at) => !isNext(row, at));
  return rows.slice(first, end < 0 ? undefined : first + end);
}
