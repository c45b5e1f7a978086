/**
 * A number stored as text, with a point or a comma before the decimals; `null` for other text.
 * Digits that are a code (a leading zero, ten digits and more) are no number.
 */
export function readNumberText(text: string): number | null {
  const match = /^[\s\u00a0]*([-+]?)(\d{1,9})(?:[.,](\d+))?[\s\u00a0]*$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals] = match;
  if (whole.length > 1 && whole.startsWith('0')) return null;
  const size = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  return sign === '-' ? -size : size;
}
