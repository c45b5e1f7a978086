/**
 * What several entries say of one person's value: what they agree on, or else their whole span.
 *
 * Worked examples: 39…40 and 40…40 → 40…40; 30…30 and 35…36 → 30…36.
 */
export function mergeRanges(
  ranges: readonly (readonly [number, number])[],
): readonly [number, number] {
  const lows = ranges.map(([low]) => low);
  const highs = ranges.map(([, high]) => high);
  const [from, to] = [Math.max(...lows), Math.min(...highs)];
  return from <= to ? [from, to] : [Math.min(...lows), Math.max(...highs)];
}
