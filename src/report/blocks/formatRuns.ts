import type { Area } from '../../sheet/Area';
import type { SheetDraft } from './SheetDraft';

/** Gives each row of an area its number format, neighbouring rows of one format in one block. */
export function formatRuns(
  draft: SheetDraft,
  area: Omit<Area, 'rows'>,
  formats: readonly (string | undefined)[],
): void {
  let start = 0;
  formats.forEach((numberFormat, index) => {
    const next = index + 1;
    if (next < formats.length && formats[next] === numberFormat) return;
    if (numberFormat !== undefined) {
      draft.style({ ...area, row: area.row + start, rows: next - start }, { numberFormat });
    }
    start = next;
  });
}
