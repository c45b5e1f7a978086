import type { PageSetup } from '../../sheet/PageSetup';
import type { SheetDraft } from './SheetDraft';

/** Rows that belong together on paper, from the row at which they begin to the next block. */
export interface PageBlock {
  readonly start: number;
  /** First rows that no page ends within, a heading and what it stands over; default 1. */
  readonly head?: number;
  /** Torn only when it is higher than a page; default `rows`: preferably whole. */
  readonly tears?: 'rows' | 'never';
}

/**
 * Rows before which a new page begins, so that no block is torn where it could be whole; `end` is
 * the row after the last. A block higher than a page is torn between
 * rows where the page is full, so that hosts have no page to end by themselves.
 */
export function pageBreaks(
  draft: SheetDraft,
  page: PageSetup,
  blocks: readonly PageBlock[],
  end: number,
): readonly number[] {
  const room = pageRoom(draft, page);
  const breaks: number[] = [];
  let used = sumHeights(draft, 0, blocks[0]?.start ?? end);
  blocks.forEach(({ start, head = 1, tears = 'rows' }, index) => {
    const next = blocks[index + 1]?.start ?? end;
    const height = sumHeights(draft, start, next);
    if (used + height <= room) used += height;
    else if (repeatedAbove(start) + height <= room && (tears === 'never' || isWorthIt(used))) {
      breakBefore(start);
      used += height;
    } else putRows(start, Math.min(start + head, next), next);
  });
  return breaks;

  /** Row by row, the head as one. */
  function putRows(start: number, second: number, next: number): void {
    for (let row = start; row < next;) {
      const after = row === start ? second : row + 1;
      const height = sumHeights(draft, row, after);
      if (used + height > room && used > repeatedAbove(row)) breakBefore(row);
      used += height;
      row = after;
    }
  }

  function breakBefore(row: number): void {
    breaks.push(row);
    used = repeatedAbove(row);
  }

  /** Repeated rows stand on the pages after their own. */
  function repeatedAbove(row: number): number {
    const { repeatRows } = page;
    if (!repeatRows || row < repeatRows.row + repeatRows.rows) return 0;
    return sumHeights(draft, repeatRows.row, repeatRows.row + repeatRows.rows);
  }

  /** A page emptier than that is not ended for the sake of a block that may be torn. */
  function isWorthIt(filled: number): boolean {
    return filled > room * LEAST_FILLED;
  }
}

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const SHORT_SIDE = 21 * POINTS_PER_CENTIMETRE;
const LONG_SIDE = 29.7 * POINTS_PER_CENTIMETRE;
const LEAST_FILLED = 0.5;
/** Hosts round row heights to pixels; a line too early beats a line alone on the next page. */
const SAFETY = 0.96;

/** Height in points of the sheet's own rows that one page holds after it is fitted to its width. */
function pageRoom(draft: SheetDraft, page: PageSetup): number {
  const isLandscape = page.orientation === 'landscape';
  const margins = page.margins ?? { left: 1.8, right: 1.8, top: 1.9, bottom: 1.9 };
  const sides = (one: number, other: number) => (one + other) * POINTS_PER_CENTIMETRE;
  const width = (isLandscape ? LONG_SIDE : SHORT_SIDE) - sides(margins.left, margins.right);
  const height = (isLandscape ? SHORT_SIDE : LONG_SIDE) - sides(margins.top, margins.bottom);
  const scale =
    page.fitToWidth === undefined ? 1 : Math.min(1, width / draft.pointsAcross(0, draft.across));
  return (height * SAFETY) / scale;
}

function sumHeights(draft: SheetDraft, from: number, to: number): number {
  let total = 0;
  for (let row = from; row < to; row++) total += draft.heightOf(row);
  return total;
}
