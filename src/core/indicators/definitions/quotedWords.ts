/**
 * A list of words in one cell: `district; gender`. A word that holds `;` or `"`, has spaces around
 * it, or is the sign for an empty list stands in quotes, its own quotes doubled.
 */
export function formatWords(words: readonly string[]): string {
  return words.length === 0 ? EMPTY : words.map((word) => formatWord(word)).join('; ');
}

export function parseWords(text: string): string[] {
  if (text.trim() === EMPTY) return [];
  const parts = WELL_QUOTED.test(text) ? (text.match(WORD) ?? []) : text.split(';');
  return parts.map(parseWord).filter((word) => word !== '');
}

const WORD = /(?:"(?:[^"]|"")*"|[^;"])+/g;
const WELL_QUOTED = /^(?:"(?:[^"]|"")*"|[^"])*$/;

/** Quotes the word where reading would take it for something else. */
export function formatWord(word: string, isTaken = false): string {
  const isPlain = !isTaken && word !== EMPTY && word === word.trim() && !/[;"]/.test(word);
  return isPlain ? word : `"${word.replaceAll('"', '""')}"`;
}

/** The word without the quotes that `formatWord` gave it. */
export function parseWord(text: string): string {
  const trimmed = text.trim();
  return isQuoted(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}

export function isQuoted(text: string): boolean {
  return /^"(?:[^"]|"")*"$/.test(text);
}

const EMPTY = '-';
