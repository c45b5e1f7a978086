import { BARE_LETTERS, SEPARATOR } from './bareLetters';
import { foldText } from './foldText';

/**
 * A text reduced to its bare Latin words, for looking up headers and row labels that people type
 * with and without accents and punctuation: "Ngày, tháng, năm sinh" → "ngay thang nam sinh".
 */
export function plainText(text: string): string {
  const { length } = text;
  let plain = '';
  let isBetween = false;
  for (let at = 0; at < length; at++) {
    const bare = BARE_LETTERS[text.charCodeAt(at)] ?? 0;
    if (bare === 0) return plainSlowly(text);
    if (bare === SEPARATOR) {
      isBetween = plain !== '';
      continue;
    }
    if (isBetween) plain += ' ';
    isBetween = false;
    plain += String.fromCharCode(bare);
  }
  return plain;
}

function plainSlowly(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
