/** A span of values that are one group; bands stand in the order of their ranks. */
export interface Band {
  readonly name: string;
  readonly rank: number;
}

/**
 * The band of a number, by its whole part: below ten and years (1900 … 2200) each by itself, then
 * by tens up to 99, by hundreds up to 999, and so on. The bands do not depend on the other numbers.
 *
 * Worked examples: 7.5 → "7", 39 → "30–39", 250 → "200–299", 1975 → "1975", −12 → "−19…−10".
 */
export function bandOf(value: number): Band {
  const whole = Math.trunc(value);
  const size = Math.abs(whole);
  const isYear = whole >= 1900 && whole <= 2200;
  if (size < 10 || isYear) return { name: signed(whole), rank: whole };
  const width = 10 ** Math.floor(Math.log10(size) + 1e-12);
  const first = Math.floor(size / width) * width;
  const last = first + width - 1;
  return whole > 0
    ? { name: `${first}–${last}`, rank: first }
    : { name: `${signed(-last)}…${signed(-first)}`, rank: -last };
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value + 0);
}
