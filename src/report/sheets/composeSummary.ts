import type { Messages } from '../../messages/messagesFor';
import { composeOverall } from '../../messages/paragraphs/composeOverall';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { putHeading } from '../blocks/headingBlock';
import { indicatorGroups } from '../blocks/indicatorGroups';
import { landscapePage } from '../blocks/landscapePage';
import { pageBreaks, type PageBlock } from '../blocks/pageBreaks';
import { palette, textStyle } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { putSignature } from '../blocks/signatureBlock';
import { withoutMasked, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { summaryColumns } from './summaryColumns';
import { summaryRows, type SummaryRow } from './summaryRows';
import { putSummaryTable } from './summaryTable';
import { putSummaryText } from './summaryText';

/**
 * The sheet that is printed and signed: the official heading, the whole in a sentence, every
 * indicator in words with its definition, then one row each and who signs. The table stands behind
 * the text because its repeated header would head pages of prose otherwise.
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
  const head = putHead(draft, report, messages, masking);
  const { blocks, next: header } = putSummaryText(draft, head, report, messages, masking);
  putSummaryTable(draft, header, columns, rows, messages, colors);
  const end = putSignature(draft, header + rowsOf(rows) + 1, report, messages);
  const page = { ...landscapePage(report, messages), repeatRows: { row: header, rows: 1 } };
  const table = { row: header, column: 0, rows: rowsOf(rows), columns: columns.length };
  return [
    draft.describe(
      { key: 'summary', name: messages.report.sheets.summary },
      {
        tabColor: palette.header.color,
        tables: [
          { name: 'RollcallSummary', area: table, showFilter: false, showBandedRows: false },
        ],
        page: {
          ...page,
          printArea: { row: 0, column: 0, rows: end, columns: draft.across },
          breaksBefore: pageBreaks(draft, page, [...blocks, ...tableBlocks(header, rows)], end),
        },
      },
    ),
  ];
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
  draft.raise(row + 1, 8);
  return row + 2;
}

/** Groups with their headings, the header with the first one, the last row with the signature. */
function tableBlocks(header: number, rows: readonly SummaryRow[]): PageBlock[] {
  const first = header + 1;
  const isGroup = (index: number) => rows[index]?.kind === 'group';
  const groups = rows.flatMap((_, index) => (isGroup(index) ? [index] : []));
  const starts = groups.filter((index) => index > 0);
  const last = isGroup(rows.length - 2) ? rows.length - 2 : rows.length - 1;
  return [
    { start: header, head: isGroup(0) ? 3 : 2 },
    ...starts.filter((index) => index < last).map((index) => ({ start: first + index, head: 2 })),
    ...(last > 1 ? [{ start: first + last, tears: 'never' as const }] : []),
  ];
}

function summaryTitle(report: Report, messages: Messages): string {
  if (report.heading?.title !== undefined) return report.heading.title;
  const definitions = report.definitions?.title[report.language];
  return definitions === undefined
    ? messages.report.heading.title
    : messages.report.heading.titleOf(definitions);
}
