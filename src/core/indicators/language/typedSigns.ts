/** Signs that word processors and telephones type instead of Excel's. */
export const TYPED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '<>'],
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['÷', '/'],
]);
