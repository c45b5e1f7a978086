/**
 * The mean of values with their frequencies. Summed in order of value, so that the same people give
 * the same sum in whatever order they came.
 */
export function meanOf(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  let people = 0;
  for (const [value, count] of sorted(counts)) {
    sum += value * count;
    people += count;
  }
  return sum / people;
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
  return people % 2 === 1 ? upper : (nth((people >> 1) - 1) + upper) / 2;
}

function sorted(counts: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...counts].sort(([left], [right]) => left - right);
}
