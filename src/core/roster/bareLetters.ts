/** What stands between words: any sign or space of ASCII. */
export const SEPARATOR = 32;

/** Behind the last Vietnamese letter. */
const TABLE_SIZE = 0x1f00;
/** Letters of one base: with a tone alone, and with a mark that makes another letter. */
const FAMILIES: readonly string[] = [
  ...['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự'],
  ...['yỳýỷỹỵ', 'dđ'],
];

/**
 * Per UTF-16 unit the code of the letter or digit that is left without case, tone and other marks
 * ("Ấ" → a, "đ" → d), `SEPARATOR` for what stands between words, and 0 for all that needs a closer
 * look. Covers what Vietnamese is typed with when its letters are composed.
 */
export const BARE_LETTERS: Uint8Array = bareLetters();

/** Whether what `BARE_LETTERS` says of a unit is that it is a letter: nothing but digits stands below. */
export function isBareLetter(bare: number): boolean {
  return bare >= FIRST_LETTER;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

function bareLetters(): Uint8Array {
  const bare = new Uint8Array(TABLE_SIZE).fill(SEPARATOR, 0, 0x80);
  for (const sign of '0123456789abcdefghijklmnopqrstuvwxyz') set(bare, sign, sign);
  for (const family of FAMILIES) for (const letter of family) set(bare, letter, family.charAt(0));
  return bare;
}

function set(bare: Uint8Array, letter: string, base: string): void {
  bare[letter.charCodeAt(0)] = base.charCodeAt(0);
  bare[letter.toUpperCase().charCodeAt(0)] = base.charCodeAt(0);
}
