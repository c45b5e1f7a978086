import type { KeyTable } from './MaskTables';

/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;
/** Rows whose keys are summed up before they are sent to their places: they stay in the cache. */
const ROWS_PER_CHUNK = 8192;

/** Writes the key of every row to its place in the order. Yields now and then. */
export function* orderKeys(table: KeyTable, places: Uint32Array): Generator<void, Keys> {
  const rowCount = places.length;
  const Keys = table.keyCount <= 65_536 ? Uint16Array : Uint32Array;
  const ordered = new Keys(rowCount);
  const sums = new Keys(ROWS_PER_CHUNK);
  for (let from = 0; from < rowCount; from += ROWS_PER_CHUNK) {
    const count = Math.min(ROWS_PER_CHUNK, rowCount - from);
    sums.fill(0);
    for (const { codes, keyOf } of table.factors) addKeys(sums, codes, keyOf, from, count);
    scatter(ordered, sums, places, from, count);
    if (from % ROWS_PER_STEP === 0) yield;
  }
  return ordered;
}

export type Keys = Uint16Array | Uint32Array;
type Codes = Uint8Array | Uint16Array | Uint32Array;

function addKeys(sums: Keys, codes: Codes, keyOf: Keys, from: number, count: number): void {
  for (let at = 0; at < count; at++) {
    sums[at] = (sums[at] ?? 0) + (keyOf[codes[from + at] ?? 0] ?? 0);
  }
}

function scatter(
  ordered: Keys,
  sums: Keys,
  places: Uint32Array,
  from: number,
  count: number,
): void {
  for (let at = 0; at < count; at++) ordered[places[from + at] ?? 0] = sums[at] ?? 0;
}
