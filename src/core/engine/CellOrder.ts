import type { Codes } from './Column';
import type { Grouping } from './Grouping';

/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

/**
 * The entries in the order of their cells. A cell is what no grouping tells apart: one combination
 * of innermost groups.
 */
export class CellOrder {
  readonly #arranged = new WeakMap<Codes, Uint16Array | Uint32Array>();

  constructor(
    readonly cellCount: number,
    /** Per entry its place in the order; entries left out stand behind all cells. */
    readonly places: Uint32Array,
    /** Per cell the first place; one more at the end. */
    readonly starts: Uint32Array,
    /** Per grouping, per cell, the innermost group. */
    readonly groups: readonly Uint32Array[],
  ) {}

  /**
   * Codes in this order, kept as long as the codes are: what a column costs once, no condition pays
   * for again. `size` is the number of different codes.
   */
  *arrange(codes: Codes, size: number): Generator<void, Uint16Array | Uint32Array> {
    const known = this.#arranged.get(codes);
    if (known) return known;
    const { places } = this;
    // One type of array for nearly all columns: the loops over them then run at full speed.
    const arranged = new (size <= 65_536 ? Uint16Array : Uint32Array)(codes.length);
    for (let row = 0; row < codes.length; row++) {
      arranged[places[row] ?? 0] = codes[row] ?? 0;
      if (row % ROWS_PER_STEP === 0) yield;
    }
    this.#arranged.set(codes, arranged);
    return arranged;
  }
}

/** `isLeftOut` marks entries that are counted otherwise. Yields now and then. */
export function* orderByCell(
  rowCount: number,
  groupings: readonly Grouping[],
  isLeftOut: Uint8Array | null,
): Generator<void, CellOrder> {
  const { cellOf, cellCount, groups } = yield* findCells(rowCount, groupings);
  const starts = new Uint32Array(cellCount + 1);
  for (let row = 0; row < rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (isLeftOut?.[row]) continue;
    const next = (cellOf[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let cell = 0; cell < cellCount; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  const places = new Uint32Array(rowCount);
  const next = starts.slice();
  let behind = starts[cellCount] ?? 0;
  for (let row = 0; row < rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (isLeftOut?.[row]) {
      places[row] = behind++;
      continue;
    }
    const cell = cellOf[row] ?? 0;
    const place = next[cell] ?? 0;
    places[row] = place;
    next[cell] = place + 1;
  }
  return new CellOrder(cellCount, places, starts, groups);
}

/** Numbers the combinations that occur, one grouping after the other. */
function* findCells(rowCount: number, groupings: readonly Grouping[]) {
  let cellOf = new Uint32Array(rowCount);
  let groups: number[][] = [[]];
  for (const { groupCount, groupOf } of groupings) {
    const combined = new Uint32Array(rowCount);
    const numbers = numberPairs(groups.length, groupCount);
    const next: number[][] = [];
    for (let row = 0; row < rowCount; row++) {
      const cell = cellOf[row] ?? 0;
      const group = groupOf[row] ?? 0;
      let number = numbers.get(cell * groupCount + group);
      if (number < 0) {
        number = next.push([...(groups[cell] ?? []), group]) - 1;
        numbers.set(cell * groupCount + group, number);
      }
      combined[row] = number;
      if (row % ROWS_PER_STEP === 0) yield;
    }
    cellOf = combined;
    groups = next;
  }
  const ofGrouping = groupings.map((_, at) => Uint32Array.from(groups, (cell) => cell[at] ?? 0));
  return { cellOf, cellCount: groups.length, groups: ofGrouping };
}

/** A table while it is small, a map beyond. */
function numberPairs(cells: number, groupCount: number) {
  if (cells * groupCount <= 4_000_000) {
    const table = new Int32Array(cells * groupCount).fill(-1);
    return {
      get: (pair: number) => table[pair] ?? -1,
      set: (pair: number, number: number) => void (table[pair] = number),
    };
  }
  const map = new Map<number, number>();
  return {
    get: (pair: number) => map.get(pair) ?? -1,
    set: (pair: number, number: number) => void map.set(pair, number),
  };
}
