import { foldText } from './foldText';

/**
 * A text reduced to its bare Latin words, for looking up headers and row labels that people type
 * with and without accents and punctuation: "Ngày, tháng, năm sinh" → "ngay thang nam sinh".
 */
export function plainText(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
