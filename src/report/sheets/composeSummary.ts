import type { Messages } from '../../messages/messagesFor';
import { composeOverall } from '../../messages/paragraphs/composeOverall';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { putHeading } from '../blocks/headingBlock';
import { indicatorGroups } from '../blocks/indicatorGroups';
import { landscapePage } from '../blocks/landscapePage';
import { pageBreaks } from '../blocks/pageBreaks';
import { palette, textStyle } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { withoutMasked, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { composeNotes } from './composeNotes';
import { summaryColumns } from './summaryColumns';
import { summaryRows, type SummaryRow } from './summaryRows';
import { putSignedTable, putSignedText, tableBlocks } from './summaryPages';
import { putSummaryTable } from './summaryTable';

/**
 * The sheet that is printed and signed: the official heading, the whole in a sentence and one row per
 * indicator on the first page, then every indicator in words, who signs, and how each is counted. A
 * table longer than that page repeats its header, which would head pages of prose as well; words and
 * definitions then stand on a sheet of notes.
 */
export function composeSummary(
  report: Report,
  messages: Messages,
  { palette: colors = 'greenRed' }: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  const columns = summaryColumns(report, messages, masking);
  const rows = summaryRows(indicatorGroups(report, messages));
  const draft = new SheetDraft(
    columns.map(({ width }) => width),
    columns.filter(({ key }) => key !== 'code').length,
  );
  const header = putHead(draft, report, messages, masking);
  putSummaryTable(draft, header, columns, rows, messages, colors);
  const after = header + rowsOf(rows);
  const page = landscapePage(report, messages);
  const isOnePage = pageBreaks(draft, page, tableBlocks(header, rows), after).length === 0;
  const print = isOnePage
    ? putSignedText(draft, header, after + 1, { report, messages, masking })
    : putSignedTable(draft, header, after + 1, { report, messages, rows });
  const table = { row: header, column: 0, rows: rowsOf(rows), columns: columns.length };
  const summary = draft.describe(
    { key: 'summary', name: messages.report.sheets.summary },
    {
      tabColor: palette.header.color,
      tables: [{ name: 'RollcallSummary', area: table, showFilter: false, showBandedRows: false }],
      page: { ...page, ...print },
    },
  );
  return isOnePage ? [summary] : [summary, composeNotes(report, messages, masking)];
}

/** Header and rows; Excel wants at least one row below a header. */
function rowsOf(rows: readonly SummaryRow[]): number {
  return Math.max(rows.length, 1) + 1;
}

/** Heading and the paragraph on the whole: it is what a leader reads. Returns the next row. */
function putHead(draft: SheetDraft, report: Report, messages: Messages, masking: Masking): number {
  const row = putHeading(draft, report, messages, summaryTitle(report, messages));
  const { asOf, indicators, roster } = withoutMasked(report, masking);
  const lead = composeOverall(messages, asOf, indicators, roster.people);
  const style = textStyle({ size: 12 }, { horizontal: 'left', vertical: 'top' });
  draft.paragraph(row, 0, draft.across, lead, style);
  draft.raise(row + 1, 6);
  return row + 2;
}

function summaryTitle(report: Report, messages: Messages): string {
  if (report.heading?.title !== undefined) return report.heading.title;
  const definitions = report.definitions?.title[report.language];
  return definitions === undefined
    ? messages.report.heading.title
    : messages.report.heading.titleOf(definitions);
}
