import type { CellOrder } from './CellOrder';
import type { MaskTables } from './MaskTables';
import { orderKeys, type Keys } from './orderKeys';

/** Rows counted before the caller may take a breath. */
const ROWS_PER_STEP = 250_000;

/**
 * Counts, per cell, the entries for which each predicate holds: `counts[cell * width + p]`, width
 * being a multiple of 32. Masks of 32 predicates are added at once, in binary counters that lie
 * across the bits of words. Yields now and then.
 */
export function* countMasks(tables: MaskTables, order: CellOrder): Generator<void, Uint32Array> {
  const width = tables.wordCount * 32;
  const counts = new Uint32Array(order.cellCount * width);
  const keys: Keys[] = [];
  for (const table of tables.keys) keys.push(yield* orderKeys(table, order.places));
  const counter = new WordCounter(keys, order.starts, counts, width);
  for (const [layer, word] of tables.wordOfLayer.entries()) {
    const masks = tables.keys.map((table) => table.masks[layer] ?? EMPTY);
    let from = 0;
    while (from < order.cellCount) {
      const until = (order.starts[from] ?? 0) + ROWS_PER_STEP;
      let to = from + 1;
      while (to < order.cellCount && (order.starts[to] ?? 0) < until) to++;
      counter.count(masks, from, to, word * 32);
      from = to;
      yield;
    }
  }
  return counts;
}

const EMPTY = new Int32Array(0);
const ALL = Int32Array.of(-1);
/** Below this, going through the bits one by one is cheaper than the counters. */
const FEW = 16;

class WordCounter {
  readonly #planes = new Int32Array(32);
  readonly #scratch: Int32Array;
  readonly #zeros: Uint16Array;

  constructor(
    readonly keys: readonly Keys[],
    readonly starts: Uint32Array,
    readonly counts: Uint32Array,
    readonly width: number,
  ) {
    const rows = starts.at(-1) ?? 0;
    this.#zeros = keys.length < 3 ? new Uint16Array(rows) : new Uint16Array(0);
    let longest = 0;
    for (let cell = 0; cell + 1 < starts.length; cell++) {
      longest = Math.max(longest, (starts[cell + 1] ?? 0) - (starts[cell] ?? 0));
    }
    this.#scratch = new Int32Array(longest);
  }

  count(masks: readonly Int32Array[], fromCell: number, toCell: number, offset: number): void {
    const { keys, starts, counts, width } = this;
    const scratch = this.#scratch;
    for (let cell = fromCell; cell < toCell; cell++) {
      const start = starts[cell] ?? 0;
      const length = (starts[cell + 1] ?? 0) - start;
      if (length === 0) continue;
      lookUp(
        scratch,
        start,
        length,
        keys[0] ?? this.#zeros,
        keys[1] ?? this.#zeros,
        keys[2] ?? this.#zeros,
        masks[0] ?? ALL,
        masks[1] ?? ALL,
        masks[2] ?? ALL,
      );
      for (let more = 3; more < keys.length; more++) {
        narrow(scratch, start, length, keys[more] ?? this.#zeros, masks[more] ?? ALL);
      }
      if (length < FEW) countBits(scratch, length, counts, cell * width + offset);
      else addUp(scratch, length, this.#planes, counts, cell * width + offset);
    }
  }
}

/** Ands the masks of three keys. */
function lookUp(
  result: Int32Array,
  start: number,
  length: number,
  first: Keys,
  second: Keys,
  third: Keys,
  ofFirst: Int32Array,
  ofSecond: Int32Array,
  ofThird: Int32Array,
): void {
  for (let at = 0; at < length; at++) {
    const row = start + at;
    result[at] =
      (ofFirst[first[row] ?? 0] ?? 0) &
      (ofSecond[second[row] ?? 0] ?? 0) &
      (ofThird[third[row] ?? 0] ?? 0);
  }
}

function narrow(
  result: Int32Array,
  start: number,
  length: number,
  keys: Keys,
  masks: Int32Array,
): void {
  for (let at = 0; at < length; at++) {
    result[at] = (result[at] ?? 0) & (masks[keys[start + at] ?? 0] ?? 0);
  }
}

function countBits(masks: Int32Array, length: number, counts: Uint32Array, base: number): void {
  for (let at = 0; at < length; at++) {
    let mask = masks[at] ?? 0;
    while (mask !== 0) {
      const place = base + 31 - Math.clz32(mask & -mask);
      counts[place] = (counts[place] ?? 0) + 1;
      mask &= mask - 1;
    }
  }
}

/**
 * Adds masks as 32 counters side by side: plane k holds bit k of each. Eight masks at a time go
 * through seven full adders, so that only one carry in eight reaches the higher planes.
 */
function addUp(
  masks: Int32Array,
  length: number,
  planes: Int32Array,
  counts: Uint32Array,
  base: number,
): void {
  planes.fill(0);
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let highest = 3;
  const whole = length - (length % 8);
  for (let at = 0; at < whole; at += 8) {
    const a = masks[at] ?? 0;
    const b = masks[at + 1] ?? 0;
    const c = masks[at + 2] ?? 0;
    const d = masks[at + 3] ?? 0;
    const e = masks[at + 4] ?? 0;
    const f = masks[at + 5] ?? 0;
    const g = masks[at + 6] ?? 0;
    const h = masks[at + 7] ?? 0;
    let half = ones ^ a;
    const twosA = (ones & a) | (half & b);
    ones = half ^ b;
    half = ones ^ c;
    const twosB = (ones & c) | (half & d);
    ones = half ^ d;
    half = twos ^ twosA;
    const foursA = (twos & twosA) | (half & twosB);
    twos = half ^ twosB;
    half = ones ^ e;
    const twosC = (ones & e) | (half & f);
    ones = half ^ f;
    half = ones ^ g;
    const twosD = (ones & g) | (half & h);
    ones = half ^ h;
    half = twos ^ twosC;
    const foursB = (twos & twosC) | (half & twosD);
    twos = half ^ twosD;
    half = fours ^ foursA;
    let carry = (fours & foursA) | (half & foursB);
    fours = half ^ foursB;
    for (let plane = 3; carry !== 0; plane++) {
      const held = planes[plane] ?? 0;
      planes[plane] = held ^ carry;
      carry &= held;
      if (plane > highest) highest = plane;
    }
  }
  planes[0] = ones;
  planes[1] = twos;
  planes[2] = fours;
  for (let at = whole; at < length; at++) {
    let carry = masks[at] ?? 0;
    for (let plane = 0; carry !== 0; plane++) {
      const held = planes[plane] ?? 0;
      planes[plane] = held ^ carry;
      carry &= held;
      if (plane > highest) highest = plane;
    }
  }
  for (let plane = 0; plane <= highest; plane++) {
    let bits = planes[plane] ?? 0;
    const weight = 2 ** plane;
    while (bits !== 0) {
      const place = base + 31 - Math.clz32(bits & -bits);
      counts[place] = (counts[place] ?? 0) + weight;
      bits &= bits - 1;
    }
  }
}
