import { BARE_LETTERS, isBareLetter } from './bareLetters';

/** Whether a letter of any script stands in the text. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const bare = BARE_LETTERS[text.charCodeAt(at)] ?? 0;
    if (isBareLetter(bare)) return true;
    if (bare === 0) return ANYWHERE.test(text);
  }
  return false;
}

/** Whether the text begins with one. */
export function beginsWithLetter(text: string): boolean {
  const bare = BARE_LETTERS[text.charCodeAt(0)] ?? 0;
  return bare === 0 ? FIRST.test(text) : isBareLetter(bare);
}

/** Classes of Unicode take milliseconds to compile: few rosters ever need these. */
const ANYWHERE = /\p{L}/u;
const FIRST = /^\p{L}/u;
