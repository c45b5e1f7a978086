import { ColumnEncoder } from './ColumnEncoder';
import type { SheetColumn } from './SheetColumn';
import type { RawCell } from '../RosterInput';

/**
 * The column with other cells in some of its rows, encoded anew as if it had been read so: the
 * order of its values, and whether it keeps a dictionary at all, hang on all rows.
 */
export function* replaceCells(
  column: SheetColumn,
  cells: ReadonlyMap<number, RawCell>,
): Generator<'sheets', SheetColumn> {
  const encoder = new ColumnEncoder();
  const again = new Uint32Array(column.codes ? column.entries.length : 0);
  const changed = [...cells.keys()].sort((one, other) => one - other);
  let next = 0;
  for (let first = 0; first < column.rowCount;) {
    const row = changed[next] ?? column.rowCount;
    if (row === first) {
      encoder.add([[cells.get(row) ?? null]], 0);
      next++;
      first++;
      continue;
    }
    const end = Math.min(row, first + SLICE);
    encoder.addEncoded(column, first, end, again);
    first = end;
    yield 'sheets';
  }
  return { ...column, ...encoder.finish() };
}

/** A millisecond or two of rows. */
const SLICE = 8192;
