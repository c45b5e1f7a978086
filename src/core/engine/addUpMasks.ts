import type { Keys } from './MaskTables';

/** The mask of a row: what both tables say of its two keys. */
export interface MaskLookup {
  readonly first: Keys;
  readonly second: Keys;
  readonly ofFirst: Int32Array;
  readonly ofSecond: Int32Array;
}

/**
 * Adds the masks of the rows from `start` to before `end`, each bit to its own counter, bit b to
 * `counts[base + b]`. The 32 counters lie side by side: plane k holds bit k of each. Eight masks at
 * a time go through seven full adders, so that only one carry in eight reaches the higher planes.
 * `planes` is 32 words of scratch.
 *
 * Worked example: masks 011, 001, 001 leave plane 0 at 011 and plane 1 at 001: 3 and 1.
 */
export function addUpMasks(
  { first, second, ofFirst, ofSecond }: MaskLookup,
  start: number,
  end: number,
  planes: Int32Array,
  counts: Uint32Array,
  base: number,
): void {
  planes.fill(0);
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let highest = 3;
  const whole = end - ((end - start) % 8);
  for (let at = start; at < whole; at += 8) {
    const a = (ofFirst[first[at] ?? 0] ?? 0) & (ofSecond[second[at] ?? 0] ?? 0);
    const b = (ofFirst[first[at + 1] ?? 0] ?? 0) & (ofSecond[second[at + 1] ?? 0] ?? 0);
    const c = (ofFirst[first[at + 2] ?? 0] ?? 0) & (ofSecond[second[at + 2] ?? 0] ?? 0);
    const d = (ofFirst[first[at + 3] ?? 0] ?? 0) & (ofSecond[second[at + 3] ?? 0] ?? 0);
    const e = (ofFirst[first[at + 4] ?? 0] ?? 0) & (ofSecond[second[at + 4] ?? 0] ?? 0);
    const f = (ofFirst[first[at + 5] ?? 0] ?? 0) & (ofSecond[second[at + 5] ?? 0] ?? 0);
    const g = (ofFirst[first[at + 6] ?? 0] ?? 0) & (ofSecond[second[at + 6] ?? 0] ?? 0);
    const h = (ofFirst[first[at + 7] ?? 0] ?? 0) & (ofSecond[second[at + 7] ?? 0] ?? 0);
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
  for (let at = whole; at < end; at++) {
    let carry = (ofFirst[first[at] ?? 0] ?? 0) & (ofSecond[second[at] ?? 0] ?? 0);
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
