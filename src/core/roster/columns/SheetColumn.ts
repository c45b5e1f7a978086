import type { ColumnPlan } from '../header/ColumnPlan';
import type { RawCell } from '../RosterInput';
import type { EncodedColumn } from './ColumnEncoder';

/** A column of one sheet, encoded, with what is needed to say where a cell of it stands. */
export interface SheetColumn extends EncodedColumn {
  readonly sheet: string;
  readonly plan: ColumnPlan;
  /** Per person row of the sheet, its zero-based sheet row. */
  readonly sheetRows: Uint32Array;
  /** The number format shows dates. */
  readonly isDate: boolean;
  /** Merged cells reach down in the column; what lies under them was filled as the rows came. */
  readonly hasMerges: boolean;
  /**
   * Person row → what the vacant or rejected rows between it and the one before say in the column:
   * the cell above it in the sheet, where they say anything.
   */
  readonly passedOver: ReadonlyMap<number, RawCell>;
  /** Of a date joined from parts: the header told which is the day and which the month. */
  readonly isOrderKnown?: boolean;
}

/** The raw cell of a person row. */
export function rawAt(column: SheetColumn, row: number): RawCell {
  return column.entries.at(column.codes ? (column.codes[row] ?? 0) : row) ?? null;
}

/** The entries that are texts. */
export function* textEntries({
  entries,
  codes,
  odd,
}: EncodedColumn): Generator<readonly [entry: number, text: string]> {
  if (codes && odd) {
    for (const entry of odd) {
      const raw = entries.at(entry);
      if (typeof raw === 'string') yield [entry, raw];
    }
    return;
  }
  let entry = 0;
  for (const raw of entries) {
    if (typeof raw === 'string') yield [entry, raw];
    entry++;
  }
}

/**
 * Calls back with the entries that may be blank, errors or marks for "as above"; pauses between
 * slices of them.
 */
export function* forEachOdd(
  { entries, odd }: EncodedColumn,
  visit: (raw: RawCell, entry: number) => void,
): Generator<'columns', void> {
  let visited = 0;
  if (odd) {
    for (const entry of odd) {
      visit(entries.at(entry) ?? null, entry);
      if (++visited % ENTRIES_PER_STEP === 0) yield 'columns';
    }
    return;
  }
  for (const raw of entries) {
    visit(raw, visited++);
    if (visited % ENTRIES_PER_STEP === 0) yield 'columns';
  }
}

/** So many entries are read in a few milliseconds. */
export const ENTRIES_PER_STEP = 8192;
