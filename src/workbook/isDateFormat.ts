/** Whether a number format (en-US) shows a calendar date; times and durations are none. */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/gi, '')
    .split(';')[0]
    ?.toLowerCase();
  if (!codes) return false;
  if (/[yd]/.test(codes)) return true;
  return codes.includes('m') && !/[hs]|am\/pm/.test(codes);
}
