/** A text in a cell: its size in points and the width of the cell (or merged cells) in points. */
interface TextSetting {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** Height in points that a wrapped text needs, at least one line. */
export function textHeight(text: string, setting: TextSetting): number {
  const inner = Math.max(setting.width - CELL_PADDING, setting.size);
  const lines = text
    .split('\n')
    .reduce((total, line) => total + lineCount(line, inner, setting), 0);
  return Math.ceil(lines * setting.size * LINE_HEIGHT + VERTICAL_PADDING);
}

/**
 * Width in points of a column given in characters of the default font, 7 pixels each: what a file
 * makes of it. Excel's API adds 5 pixels of padding, which costs no text a line.
 */
export function columnPoints(characters: number): number {
  return characters * 7 * 0.75;
}

const CELL_PADDING = 5;
const VERTICAL_PADDING = 2.5;
/** Stacked Vietnamese marks (Ễ, Ậ) need more than the font's own 1.15. */
const LINE_HEIGHT = 1.22;
/** Hosts differ by some hundredths in how they space letters; a line too many beats a cut one. */
const SAFETY = 1.04;
/** Bold letters are wider, small ones most. */
const BOLD = 1.1;

function lineCount(line: string, width: number, setting: TextSetting): number {
  const scale = ((setting.size * SAFETY) / 1000) * (setting.bold === true ? BOLD : 1);
  const blank = glyphWidth(' ') * scale;
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const wordWidth = textWidth(word) * scale;
    if (used > 0 && used + blank + wordWidth > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + wordWidth;
    while (used > width) {
      lines++;
      used -= width;
    }
  }
  return lines;
}

/** In thousandths of the size. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) width += glyphWidth(letter);
  return width;
}

/** Advance widths of Times (thousandths of an em), by letters that share one. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl't/:;|", 278],
  [' .,', 250],
  ['frI()-[]', 333],
  ['sJ', 389],
  ['acez"', 444],
  ['bdđghknopquvxy0123456789_–*$?', 500],
  ['FPS', 556],
  ['ELTZ+=<>≥≤', 611],
  ['BCR', 667],
  ['ADĐGHKNOQUVXYw', 722],
  ['mM%', 833],
  ['W', 944],
];

const ADVANCE: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** An unknown letter counts as wide as most capitals, so that it never costs a line. */
function glyphWidth(letter: string): number {
  return ADVANCE.get(letter) ?? 722;
}
