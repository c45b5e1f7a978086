import type { CellValue } from '../sheet/CellValue';
import { OFFICERS_LINE } from './alignRows';
import type { Expansion } from './expandLines';
import { hashKey } from './hashKey';
import type { RecordedLine } from './planLines';
import type { WritePlan } from './planWrites';

/** What a filled copy looked like when it was filled: JSON, kept with the copy. */
export interface FillRecord {
  /** Of the form that the copy was made from. */
  readonly fingerprint: string;
  readonly rows: readonly RecordedLine[];
  readonly columns: readonly RecordedLine[];
  /** Place in `rows` of the row whose contents `columns` hold. */
  readonly head?: number;
  /** Cells marked for an error, by place in `rows` and `columns`. */
  readonly marks: readonly (readonly [number, number])[];
  readonly waiting: readonly WaitingRemark[];
  /** Set while edits run: a copy found so was left unfinished. */
  readonly isPending?: boolean;
}

/** What an officer wrote beside a line that is gone; it comes back with the line. */
export interface WaitingRemark {
  readonly row: RecordedLine;
  readonly column: RecordedLine;
  readonly value: CellValue;
  readonly formula?: string;
}

/** What a filling left in the copy, without what officers inserted. */
export function recordContents(
  rows: Pick<Expansion, 'lines'>,
  columns: Pick<Expansion, 'lines'>,
  writes: Pick<WritePlan, 'contents' | 'head' | 'marks'>,
): Pick<FillRecord, 'rows' | 'columns' | 'head' | 'marks'> {
  const [down, across] = [ownPlaces(rows), ownPlaces(columns)];
  return {
    rows: recordLines(rows, writes.contents),
    columns: recordLines(columns, writes.head?.contents),
    ...(writes.head && { head: down.get(writes.head.row) ?? 0 }),
    marks: writes.marks.map(([row, column]) => [
      down.get(row) ?? row,
      across.get(column) ?? column,
    ]),
  };
}

/** Places among the form's own lines, by where they stand. */
function ownPlaces({ lines }: Pick<Expansion, 'lines'>): ReadonlyMap<number, number> {
  const own = lines.flatMap(({ origin }, at) => (origin === OFFICERS_LINE ? [] : [at]));
  return new Map(own.map((at, place) => [at, place]));
}

/** The form's own lines, with what they hold. */
function recordLines(
  { lines }: Pick<Expansion, 'lines'>,
  contents: readonly (string | undefined)[] = [],
): readonly RecordedLine[] {
  return lines.flatMap(({ origin, key, isBlank }, at) => {
    if (origin === OFFICERS_LINE) return [];
    const content = contents[at];
    return {
      origin,
      key: hashKey(key),
      ...(content !== undefined && { content }),
      ...(isBlank && { isBlank }),
    };
  });
}

/** The lines of a copy that nobody filled yet. */
export function freshLines(count: number): readonly RecordedLine[] {
  return Array.from({ length: count }, (_, origin) => ({ origin, key: null }));
}
