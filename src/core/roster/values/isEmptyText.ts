import { BARE_LETTERS, SEPARATOR } from '../bareLetters';
import { foldText } from '../foldText';

/** Whether a text says that there is nothing: only dashes or dots, or a word declared empty. */
export function isEmptyText(text: string, emptyWords: ReadonlySet<string> = NO_WORDS): boolean {
  // What begins with a letter or a digit, as nearly all do, needs no pattern.
  const isWord = (BARE_LETTERS[text.charCodeAt(0)] ?? 0) > SEPARATOR;
  if (!isWord && /^[\s\u00a0\u200b-\u200f\ufeff]*[-–—_.…]*[\s\u00a0]*$/.test(text)) return true;
  return emptyWords.size > 0 && emptyWords.has(foldText(text));
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The text of an Excel error value. */
export function isErrorText(text: string): boolean {
  return /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA)$/i.test(
    text.trim(),
  );
}
