import type { Roster } from '../roster/Roster';

/** The people who have more than one entry. */
export interface SeveralEntries {
  /** Per entry 1 where its person has others; `null` when nobody has. */
  readonly isOne: Uint8Array | null;
  /** The entries of each such person. */
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
}

/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

/** Yields now and then. */
export function* findSeveral(
  roster: Pick<Roster, 'rowCount' | 'personCount' | 'person'>,
): Generator<void, SeveralEntries> {
  const { rowCount, personCount, person } = roster;
  // As many people as entries tells nothing by itself: a roster of a later day keeps the numbers of
  // those who have left.
  let isPlain = personCount === rowCount;
  for (let row = 0; isPlain && row < rowCount; row++) {
    isPlain = person[row] === row;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  if (isPlain) return { isOne: null, rowsOf: new Map() };
  const counts = new Uint32Array(personCount);
  for (let row = 0; row < rowCount; row++) {
    const number = person[row] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  if (!counts.some((count) => count > 1)) return { isOne: null, rowsOf: new Map() };
  const isOne = new Uint8Array(rowCount);
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const number = person[row] ?? 0;
    if ((counts[number] ?? 0) < 2) continue;
    isOne[row] = 1;
    const rows = rowsOf.get(number);
    if (rows) rows.push(row);
    else rowsOf.set(number, [row]);
  }
  return { isOne, rowsOf };
}
