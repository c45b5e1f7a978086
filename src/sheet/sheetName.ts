const LONGEST = 31;

/**
 * A tab name that Excel accepts, as near to `text` as its rules allow: at most 31 UTF-16 units,
 * none of `: \ / ? * [ ]`, no apostrophe at either end, not the reserved `History`, and different
 * from `taken` without regard to case.
 */
export function legalSheetName(text: string, taken: readonly string[] = []): string {
  const cleaned = clean(text.normalize('NFC'));
  const base = cleaned === '' || /^history$/i.test(cleaned) ? `${cleaned} 1`.trim() : cleaned;
  const others = new Set(taken.map((name) => name.toLowerCase()));
  let name = cut(base, LONGEST);
  for (let number = 2; others.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = cut(base, LONGEST - ending.length) + ending;
  }
  return name;
}

/** How a reference in a formula writes the sheet: always quoted, inner apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function clean(text: string): string {
  return text
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

/** Shortens without leaving half a surrogate pair, a blank or an apostrophe at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '');
}
