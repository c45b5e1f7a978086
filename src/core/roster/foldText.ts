/**
 * The form of a text to compare by: composed, lower case, single spaces, and one of the two ways
 * of placing a Vietnamese tone ("hoà" and "hòa", "uỷ" and "ủy" fold alike). Never for printing.
 *
 * It never throws and folding twice changes nothing.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  const lower = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim().toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(TONE_BEFORE_SHAPE, '$2$1')
    .replace(TONE_AFTER_Q, '$1$3$2')
    .replace(TONE_ON_GLIDE, '$1$3$2')
    .normalize('NFC')
    .replaceAll('ð', 'đ');
}

/** Nothing to fold; spares the common code words and numbers all further work. */
const PLAIN = /^(?:[!-@[-~]+(?: [!-@[-~]+)*)?$/;
const ASCII = /^[\u0000-\u007f]*$/;
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
