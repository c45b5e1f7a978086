import { ColumnEncoder } from '../columns/ColumnEncoder';
import { rawAt, type SheetColumn } from '../columns/SheetColumn';
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
  const { rowCount } = column;
  for (let first = 0; first < rowCount; first += SLICE) {
    const rows = Array.from({ length: Math.min(SLICE, rowCount - first) }, (_, at) => {
      const changed = cells.get(first + at);
      return [changed === undefined ? rawAt(column, first + at) : changed];
    });
    encoder.add(rows, 0);
    yield 'sheets';
  }
  return { ...column, ...encoder.finish() };
}

/** A millisecond or two of rows. */
const SLICE = 8192;
