import type { Messages } from '../../messages/messagesFor';
import type { SheetDescription } from '../../sheet/SheetDescription';
import type { Report } from '../Report';
import { pageBreaks, type PageBlock } from './pageBreaks';
import { headerStyle, palette } from './palette';
import { portraitPage } from './portraitPage';
import type { SheetDraft } from './SheetDraft';

/** A header across the sheet, as high as its labels need. */
export function putHeader(draft: SheetDraft, row: number, labels: readonly string[]): void {
  draft.put(row, 0, [labels], headerStyle);
  labels.forEach((label, column) => draft.fit(row, label, column, 1, headerStyle));
}

/** Where a long table on portrait pages stands: rows from `header` on, up to `end`. */
interface PortraitRows {
  readonly header: number;
  /** The row behind the last one. */
  readonly end: number;
  /** What is not to be torn apart between pages. */
  readonly blocks: readonly PageBlock[];
}

/** A sheet of one long table: the header stays in sight and heads every printed page. */
export function describePortrait(
  draft: SheetDraft,
  sheet: Pick<SheetDescription, 'key' | 'name'>,
  { header, end, blocks }: PortraitRows,
  report: Report,
  messages: Messages,
): SheetDescription {
  const page = { ...portraitPage(report, messages), repeatRows: { row: header, rows: 1 } };
  return draft.describe(sheet, {
    tabColor: palette.header.color,
    freeze: { rows: header + 1, columns: 0 },
    page: {
      ...page,
      printArea: { row: 0, column: 0, rows: end, columns: draft.across },
      breaksBefore: pageBreaks(draft, page, blocks, end),
    },
  });
}
