import type { Messages } from '../../messages/messagesFor';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { landscapePage } from '../blocks/landscapePage';
import { pageBreaks, type PageBlock } from '../blocks/pageBreaks';
import { palette } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { putTitle } from '../blocks/titleBlock';
import { withoutMasked, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { putEffects, putIssues } from './qualityIssues';
import { putReadColumns, putReadRows } from './qualityReading';

/** What reading the roster did with every row and column, what it found, and what that can change. */
export function composeQuality(
  report: Report,
  messages: Messages,
  _options: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  // How far gaps could move a share, and for how many, tells the size of a masked population.
  const shown = withoutMasked(report, masking);
  const draft = new SheetDraft(WIDTHS, PRINTED);
  const sections: readonly ((row: number) => number)[] = [
    (row) => putIssues(draft, row, shown, messages),
    (row) => putEffects(draft, row, shown, messages),
    (row) => putReadRows(draft, row, shown, messages),
    ...shown.protocol.sheets.map(
      (sheet) => (row: number) => putReadColumns(draft, row, sheet, messages),
    ),
  ];
  const blocks: PageBlock[] = [];
  let row = putTitle(draft, report, messages, messages.report.quality.title) + 1;
  for (const put of sections) {
    blocks.push({ start: row, head: 3 });
    row = put(row) + 1;
  }
  const page = landscapePage(report, messages);
  return [
    draft.describe(
      { key: 'quality', name: messages.report.sheets.quality },
      {
        tabColor: palette.quiet.color,
        page: {
          ...page,
          printArea: { row: 0, column: 0, rows: row - 1, columns: PRINTED },
          breaksBefore: pageBreaks(draft, page, blocks, row - 1),
        },
      },
    ),
  ];
}

/** Columns that print; links to further cells stand to their right. */
const PRINTED = 6;
const WIDTHS = [22, 48, 38, 24, 10, 10, ...Array.from({ length: 12 }, () => 8)];
