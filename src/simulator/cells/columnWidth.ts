/** Digits of the default font (Calibri 11) are 7 pixels wide, and a cell has 5 pixels of padding. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
export const DEFAULT_WIDTH = 8.43;

/** `Range.format.columnWidth` counts points; files and descriptions count characters. */
export function pointsOfWidth(characters = DEFAULT_WIDTH): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.max(0, Math.round(characters * 100) / 100);
}
