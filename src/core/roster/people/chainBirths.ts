import { MISSING_EARLIEST } from '../../engine/Column';

interface Births {
  readonly rowCount: number;
  readonly unit: Uint32Array;
  readonly earliestOf: (row: number) => number;
}

/**
 * Per row, the last earlier row with the same birth date in the same unit, or −1: without a personal
 * number only such rows can be one person. Looks unit by unit, so that what is looked up stays
 * small. Pauses between slices.
 */
export function* chainBirths(births: Births): Generator<'people', Int32Array> {
  const earlier = new Int32Array(births.rowCount).fill(-1);
  yield 'people';
  const ends = yield* countUnits(births);
  const sorted = yield* sortByUnit(births, ends);
  yield 'people';
  let heads = new Uint32Array(FEWEST_SLOTS);
  let since = 0;
  let first = 0;
  for (const end of sorted.ends) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, (end - first) * 2)));
    if (slots > heads.length) heads = new Uint32Array(slots);
    else heads.fill(0, 0, slots);
    chainUnit(sorted, { first, end, slots }, heads, earlier);
    since += end - first;
    first = end;
    if (since < SLICE) continue;
    since = 0;
    yield 'people';
  }
  return earlier;
}

interface SortedBirths {
  /** Rows by unit, in their order within each, and their birth dates. */
  readonly rows: Uint32Array;
  readonly days: Int32Array;
  /** Where each unit's rows end. */
  readonly ends: Uint32Array;
}

/** Where each unit's rows begin among rows sorted by unit. */
function* countUnits({ rowCount, unit }: Births): Generator<'people', Uint32Array> {
  let units = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = (unit[row] ?? 0) + 1;
    if (end > units) units = end;
    if (row % SLICE === SLICE - 1) yield 'people';
  }
  const starts = new Uint32Array(units + 1);
  for (let row = 0; row < rowCount; row++) {
    const next = (unit[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    if (row % SLICE === SLICE - 1) yield 'people';
  }
  for (let at = 1; at <= units; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts.subarray(0, units);
}

/** Moves each unit's place from its beginning to its end as it fills. */
function* sortByUnit(
  { rowCount, unit, earliestOf }: Births,
  ends: Uint32Array,
): Generator<'people', SortedBirths> {
  const rows = new Uint32Array(rowCount);
  const days = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const own = unit[row] ?? 0;
    const place = ends[own] ?? 0;
    rows[place] = row;
    days[place] = earliestOf(row);
    ends[own] = place + 1;
    if (row % SLICE === SLICE - 1) yield 'people';
  }
  return { rows, days, ends };
}

interface UnitRows {
  readonly first: number;
  readonly end: number;
  /** A power of two, more than the rows are. */
  readonly slots: number;
}

/**
 * `heads` is a table of birth dates: 0 for a free slot, else one more than the place of the last row
 * with the date.
 */
function chainUnit(
  { rows, days }: SortedBirths,
  { first, end, slots }: UnitRows,
  heads: Uint32Array,
  earlier: Int32Array,
): void {
  for (let at = first; at < end; at++) {
    const day = days[at] ?? MISSING_EARLIEST;
    if (day === MISSING_EARLIEST) continue;
    let slot = (Math.imul(day, 0x9e3779b1) >>> 8) & (slots - 1);
    let head = heads[slot] ?? 0;
    while (head > 0 && days[head - 1] !== day) {
      slot = (slot + 1) & (slots - 1);
      head = heads[slot] ?? 0;
    }
    if (head > 0) earlier[rows[at] ?? 0] = rows[head - 1] ?? -1;
    heads[slot] = at + 1;
  }
}

/** A few milliseconds of rows. */
const SLICE = 65_536;
const FEWEST_SLOTS = 16;
