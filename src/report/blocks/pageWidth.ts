import { columnPoints } from './textHeight';

/** How far a sheet of letters of 10 and 11 points may shrink and still be read with ease. */
const SMALLEST_SCALE = 0.9;
const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** A4 landscape between the margins of `landscapePage`. */
const PAGE = (29.7 - 2 - 1.5) * POINTS_PER_CENTIMETRE;

/** Points across that a landscape page shows with its letters legible. */
export const widestPrint = PAGE / SMALLEST_SCALE;

/** The same for a table that is to stand on one page with its heading: letters of 11 print as 9.2. */
export const widestSummary = PAGE / 0.84;

/** Characters that one more column can have beside columns of these widths. */
export function widthLeft(
  others: readonly number[],
  narrowest = 30,
  widest: number = widestPrint,
): number {
  const used = others.reduce((total, width) => total + columnPoints(width), 0);
  return Math.max(narrowest, Math.floor((widest - used) / columnPoints(1)));
}
