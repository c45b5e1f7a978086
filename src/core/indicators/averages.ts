/**
 * The mean of values with their frequencies: of decimal numbers what they make on paper, so that a
 * target of exactly that value is met. Added up in order of value, so that the same people give the
 * same mean in whatever order they came.
 *
 * Worked example: 2.34, 3.33 and 3.87 → 3.18, where adding the doubles gives 3.1799999999999997.
 */
export function meanOf(counts: ReadonlyMap<number, number>): number {
  const ordered = sorted(counts);
  const scale = decimalScale(ordered);
  let sum = 0;
  let people = 0;
  for (const [value, count] of ordered) {
    sum += (scale === 1 ? value : Math.round(value * scale)) * count;
    people += count;
  }
  return sum / (people * scale);
}

/** The middle value, or the mean of the two middle ones. Worked example: 1, 2, 2, 9 → 2. */
export function medianOf(counts: ReadonlyMap<number, number>): number {
  const ordered = sorted(counts);
  const people = ordered.reduce((sum, [, count]) => sum + count, 0);
  const nth = (place: number) => {
    let passed = 0;
    for (const [value, count] of ordered) {
      passed += count;
      if (place < passed) return value;
    }
    return NaN;
  };
  const upper = nth(people >> 1);
  if (people % 2 === 1) return upper;
  return meanOf(new Map([nth((people >> 1) - 1), upper].map((value) => [value, 1])));
}

type Frequencies = readonly (readonly [value: number, count: number])[];

/** The power of ten that makes all values whole; 1 where none does, as with thirds. */
function decimalScale(values: Frequencies): number {
  for (let scale = 1; scale <= LARGEST_SCALE; scale *= 10) {
    if (values.every(([value]) => Math.round(value * scale) / scale === value)) return scale;
  }
  return 1;
}

const LARGEST_SCALE = 1e6;

function sorted(counts: ReadonlyMap<number, number>): Frequencies {
  return [...counts].sort(([left], [right]) => left - right);
}
