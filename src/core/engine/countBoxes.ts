import { BitCounter } from './BitCounter';
import type { CellOrder } from './CellOrder';
import type { KeyTable, Keys, MaskTables } from './MaskTables';

/** Rows whose keys are made at once: keys and tables stay in the processor's nearest caches. */
const ROWS_PER_CHUNK = 4096;
/** Rows counted before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

/**
 * Counts, per cell, the entries in each box: `counts[cell * width + box]`, width being a multiple
 * of 32. A row is looked up once per 32 boxes, and added to all of them at once. Yields now and
 * then.
 */
export function* countBoxes(tables: MaskTables, order: CellOrder): Generator<void, Uint32Array> {
  const { starts, cellCount } = order;
  const width = tables.wordCount * 32;
  const counts = new Uint32Array(cellCount * width);
  const readers: KeyReader[] = [];
  for (const table of tables.keys) readers.push(yield* arrangeKeys(table, order));
  const counter = new BitCounter(tables, ROWS_PER_CHUNK, counts);
  const rowCount = starts[cellCount] ?? 0;
  let cell = 0;
  for (let from = 0; from < rowCount; from += ROWS_PER_CHUNK) {
    const end = Math.min(from + ROWS_PER_CHUNK, rowCount);
    const keys = readers.map((reader) => reader.read(from, end));
    counter.load(keys, end - from);
    for (let start = from; start < end;) {
      while ((starts[cell + 1] ?? end) <= start) cell++;
      const next = Math.min(starts[cell + 1] ?? end, end);
      counter.count(start - from, next - from, cell * width);
      start = next;
    }
    if (from % ROWS_PER_STEP === 0) yield;
  }
  return counts;
}

function* arrangeKeys(table: KeyTable, order: CellOrder): Generator<void, KeyReader> {
  const columns = [];
  for (const { codes, keyOf } of table.factors) {
    columns.push({ codes: yield* order.arrange(codes, keyOf.length), keyOf });
  }
  return new KeyReader(table.keyCount, columns);
}

/** The keys of a run of rows, from the classes of their codes. */
class KeyReader {
  readonly #keys: Keys;

  constructor(
    keyCount: number,
    readonly columns: readonly { readonly codes: Keys; readonly keyOf: Keys }[],
  ) {
    this.#keys = new (keyCount <= 65_536 ? Uint16Array : Uint32Array)(ROWS_PER_CHUNK);
  }

  /** Overwrites what it returned before. */
  read(from: number, end: number): Keys {
    const keys = this.#keys;
    keys.fill(0);
    for (const { codes, keyOf } of this.columns) addKeys(keys, codes, keyOf, from, end - from);
    return keys;
  }
}

function addKeys(keys: Keys, codes: Keys, keyOf: Keys, from: number, count: number): void {
  for (let at = 0; at < count; at++) {
    keys[at] = (keys[at] ?? 0) + (keyOf[codes[from + at] ?? 0] ?? 0);
  }
}
