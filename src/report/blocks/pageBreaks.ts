import type { PageSetup } from '../../sheet/PageSetup';
import type { SheetDraft } from './SheetDraft';

/**
 * Rows before which a new page begins, so that no group is torn where it could be whole: `starts`
 * are the rows at which groups begin, `end` the row after the last, `columns` those that print. A group longer than a page is
 * left to the host's own breaks, but does not begin at the very foot of a page.
 */
export function pageBreaks(
  draft: SheetDraft,
  page: PageSetup,
  starts: readonly number[],
  end: number,
  columns = draft.across,
): readonly number[] {
  const room = pageRoom(draft, page, columns);
  const repeated = page.repeatRows
    ? sumHeights(draft, page.repeatRows.row, page.repeatRows.row + page.repeatRows.rows)
    : 0;
  const breaks: number[] = [];
  let used = sumHeights(draft, 0, starts[0] ?? end);
  starts.forEach((start, index) => {
    const height = sumHeights(draft, start, starts[index + 1] ?? end);
    const isTorn = used + height > room;
    const canBeWhole = repeated + height <= room;
    const isWorthIt = canBeWhole ? used > room * LEAST_FILLED : used > room * ALMOST_FULL;
    if (isTorn && isWorthIt) {
      breaks.push(start);
      used = repeated;
    }
    used += height;
    while (used > room) used += repeated - room;
  });
  return breaks;
}

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const SHORT_SIDE = 21 * POINTS_PER_CENTIMETRE;
const LONG_SIDE = 29.7 * POINTS_PER_CENTIMETRE;
/** A page emptier than this is not ended for the sake of a group. */
const LEAST_FILLED = 0.25;
const ALMOST_FULL = 0.7;
/** Hosts round row heights to pixels; a line too early beats a line alone on the next page. */
const SAFETY = 0.96;

/** Height in points of the sheet's own rows that one page holds after it is fitted to its width. */
function pageRoom(draft: SheetDraft, page: PageSetup, columns: number): number {
  const isLandscape = page.orientation === 'landscape';
  const margins = page.margins ?? { left: 1.8, right: 1.8, top: 1.9, bottom: 1.9 };
  const sides = (one: number, other: number) => (one + other) * POINTS_PER_CENTIMETRE;
  const width = (isLandscape ? LONG_SIDE : SHORT_SIDE) - sides(margins.left, margins.right);
  const height = (isLandscape ? SHORT_SIDE : LONG_SIDE) - sides(margins.top, margins.bottom);
  const scale =
    page.fitToWidth === undefined ? 1 : Math.min(1, width / draft.pointsAcross(0, columns));
  return (height * SAFETY) / scale;
}

function sumHeights(draft: SheetDraft, from: number, to: number): number {
  let total = 0;
  for (let row = from; row < to; row++) total += draft.heightOf(row);
  return total;
}
