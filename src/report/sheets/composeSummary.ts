import { definitionLines } from '../../messages/definitionLines';
import type { Messages } from '../../messages/messagesFor';
import { composeOverall } from '../../messages/paragraphs/composeOverall';
import { composeParagraph } from '../../messages/paragraphs/composeParagraph';
import { cellAddress } from '../../sheet/address';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { putHeading } from '../blocks/headingBlock';
import { indicatorGroups } from '../blocks/indicatorGroups';
import { landscapePage } from '../blocks/landscapePage';
import { pageBreaks } from '../blocks/pageBreaks';
import { palette, textStyle } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { putSignature } from '../blocks/signatureBlock';
import { putTextSection } from '../blocks/textSections';
import { verdictFormats } from '../blocks/verdictFormats';
import { withoutMasked, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { summaryColumns } from './summaryColumns';
import { summaryRows } from './summaryRows';
import { putSummaryTable } from './summaryTable';

/** The sheet that is printed and signed: one row per indicator under the official heading. */
export function composeSummary(
  report: Report,
  messages: Messages,
  _options: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  const columns = summaryColumns(report, messages, masking);
  const draft = new SheetDraft(
    columns.map(({ width }) => width),
    columns.filter(({ key }) => key !== 'code').length,
  );
  const head = putHeading(draft, report, messages, summaryTitle(report, messages));
  const header = putLead(draft, head, withoutMasked(report, masking), messages);
  const rows = summaryRows(indicatorGroups(report, messages));
  putSummaryTable(draft, header, columns, rows, messages);
  const table = {
    row: header,
    column: 0,
    rows: Math.max(rows.length, 1) + 1,
    columns: columns.length,
  };
  const words = table.row + table.rows + 1;
  const method = putWords(draft, words, report, messages, masking);
  const sign = putDefinitions(draft, method, report, messages);
  const end = putSignature(draft, sign, report, messages);
  const verdict = columns.findIndex(({ key }) => key === 'verdict');
  const verdicts = { row: header + 1, column: verdict, rows: rows.length, columns: 1 };
  const page = { ...landscapePage(report, messages), repeatRows: { row: header, rows: 1 } };
  const groups = rows.flatMap(({ kind }, index) => (kind === 'group' ? [header + 1 + index] : []));
  const starts = [...groups, ...paragraphRows(words, method), ...paragraphRows(method, sign), sign];
  const description = draft.describe(
    { key: 'summary', name: messages.report.sheets.summary },
    {
      tabColor: palette.header.color,
      tables: [{ name: 'RollcallSummary', area: table, showFilter: false, showBandedRows: false }],
      conditionalFormats: verdictFormats(verdicts, cellAddress(header + 1, verdict), messages),
      page: {
        ...page,
        printArea: { row: 0, column: 0, rows: end, columns: draft.across },
        breaksBefore: pageBreaks(draft, page, starts, end),
      },
    },
  );
  return [description];
}

/** The paragraph on the whole stands first: it is what a leader reads. */
function putLead(draft: SheetDraft, row: number, report: Report, messages: Messages): number {
  const lead = composeOverall(messages, report.asOf, report.indicators, report.roster.people);
  const style = textStyle({ size: 12 }, { horizontal: 'left', vertical: 'top' });
  draft.paragraph(row, 0, draft.across, lead, style);
  draft.raise(row + 1, 8);
  return row + 2;
}

function putWords(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
  masking: Masking,
): number {
  const paragraphs = report.indicators.map((compared, index) => {
    const { code, title } = compared.result.indicator;
    const projected = report.projected?.get(code);
    const text = masking.isMasked(code, 0)
      ? messages.report.masked.sentence(title[report.language], masking.below)
      : composeParagraph(messages, compared, { projected });
    return `${index + 1}. ${text}`;
  });
  if (paragraphs.length === 0) return row;
  return putTextSection(draft, row, messages.report.summary.words, paragraphs) + 1;
}

function putDefinitions(
  draft: SheetDraft,
  row: number,
  report: Report,
  messages: Messages,
): number {
  const definitions = report.indicators.map(({ result }, index) => {
    const lines = definitionLines(messages, result.indicator);
    return `${index + 1}. ${result.indicator.title[report.language]}. ${lines.join('. ')}.`;
  });
  if (definitions.length === 0) return row;
  return putTextSection(draft, row, messages.report.summary.definitions, definitions, 10) + 1;
}

/** Where a page may end in a section: before its heading and before every paragraph but the first. */
function paragraphRows(from: number, next: number): number[] {
  const rows = Array.from({ length: next - from }, (_, index) => from + index);
  return rows.filter((row) => row !== from + 1 && row !== next - 1);
}

function summaryTitle(report: Report, messages: Messages): string {
  if (report.heading?.title !== undefined) return report.heading.title;
  const definitions = report.definitions?.title[report.language];
  return definitions === undefined
    ? messages.report.heading.title
    : messages.report.heading.titleOf(definitions);
}
