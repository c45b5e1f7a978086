import { formatCell } from './formatCell';

/** Where a number is shown: `width` in pixels, `fontSize` in points. */
interface NumberPlace {
  readonly width: number;
  readonly fontSize?: number;
  readonly numberFormat?: string;
}

/**
 * A number as Excel shows it in its cell. Where it is too wide, it loses decimals if its format is
 * General, else hashes stand for it.
 */
export function fitNumber(
  value: number,
  { width, fontSize = 11, numberFormat = 'General' }: NumberPlace,
): string {
  const room = (width - PADDING) / fontSize;
  const text = formatCell(value, numberFormat);
  if (widthOf(text) <= room) return text;
  for (let decimals = numberFormat === 'General' ? 9 : -1; decimals >= 0; decimals--) {
    const shorter = formatCell(Number(value.toFixed(decimals)), numberFormat);
    if (widthOf(shorter) <= room) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor(room / DIGIT)));
}

/** In pixels for each point of the font: 7 for a digit of Excel's own 11 points. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.has(letter) ? DIGIT / 2 : DIGIT;
  return width;
}

const PADDING = 5;
const DIGIT = 7 / 11;
const NARROW: ReadonlySet<string> = new Set([' ', '\u00a0', '.', ',', ':', '-', '−', '/']);
