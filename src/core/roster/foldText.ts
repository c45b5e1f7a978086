import { BARE_LETTERS, SEPARATOR } from './bareLetters';

/**
 * The form of a text to compare by: composed, lower case, single spaces, and one of the two ways
 * of placing a Vietnamese tone ("hoà" and "hòa", "uỷ" and "ủy" fold alike). Never for printing.
 *
 * It never throws and folding twice changes nothing.
 */
export function foldText(text: string): string {
  return isTidy(text) ? text.toLowerCase() : foldSlowly(text);
}

/** Nothing but case is to be folded: composed letters, single spaces, tones in their places. */
function isTidy(text: string): boolean {
  const { length } = text;
  let before = SPACE;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const bare = BARE_LETTERS[unit] ?? 0;
    if (bare === 0) return false;
    if (bare === SEPARATOR && unit <= SPACE && (unit !== SPACE || before === SPACE)) return false;
    if (unit > ASCII && mayMoveTone(unit, before, text.charCodeAt(at + 1))) return false;
    before = unit;
  }
  return before !== SPACE || length === 0;
}

/** "òa", "óe", "ủy", and a tone on the u of "qu". */
function mayMoveTone(unit: number, before: number, after: number): boolean {
  const bare = BARE_LETTERS[unit];
  if (bare !== LETTER_O && bare !== LETTER_U) return false;
  if (bare === LETTER_U && BARE_LETTERS[before] === LETTER_Q) return true;
  const next = BARE_LETTERS[after];
  return bare === LETTER_U ? next === LETTER_Y : next === LETTER_A || next === LETTER_E;
}

function foldSlowly(text: string): string {
  const lower = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim().toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(TONE_BEFORE_SHAPE, '$2$1')
    .replace(TONE_AFTER_Q, '$1$3$2')
    .replace(TONE_ON_GLIDE, '$1$3$2')
    .normalize('NFC')
    .replaceAll('ð', 'đ');
}

const PLAIN = /^[\u0000-\u007f]*$/;
const SPACES = /[\s\u00a0\u0085]+/g;
/** Soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Grave, acute, tilde, hook above, dot below – and the marks that make another letter. */
const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
const SHAPE = '[\u0302\u0306\u031b]';
/** Some keyboards write the tone first; composing then yields no Vietnamese letter. */
const TONE_BEFORE_SHAPE = new RegExp(`(${TONE}+)(${SHAPE}+)`, 'g');
/** The letter that takes the tone bears no mark of its own. */
const BARE = '(?![\u0300-\u036f])';
/** In "quá" the u belongs to the q, wherever the tone was typed. */
const TONE_AFTER_Q = new RegExp(`(qu)(${TONE})([aeioy])${BARE}`, 'g');
/** "òa", "óe", "ủy" carry the tone on the first letter, "oà", "oé", "uỷ" on the second. */
const TONE_ON_GLIDE = new RegExp(`(o(?=${TONE}[ae])|u(?=${TONE}y))(${TONE})([aey])${BARE}`, 'g');

const SPACE = 0x20;
const ASCII = 0x7f;
const [LETTER_A, LETTER_E, LETTER_O, LETTER_Q, LETTER_U, LETTER_Y] = [
  0x61, 0x65, 0x6f, 0x71, 0x75, 0x79,
];
