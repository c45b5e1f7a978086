import { BARE_LETTERS, SEPARATOR } from './bareLetters';

/** A folded word's letters and digits alone: "(tp." → "tp". */
export function withoutSigns(word: string): string {
  let isPlain = true;
  for (let at = 0; at < word.length && isPlain; at++) {
    isPlain = (BARE_LETTERS[word.charCodeAt(at)] ?? 0) > SEPARATOR;
  }
  return isPlain ? word : word.replace(SIGNS, '');
}

/** Classes of Unicode take milliseconds to compile, and few words have signs. */
const SIGNS = /[^\p{L}\p{N}]+/gu;
