import type { Messages } from '../../messages/messagesFor';
import { cellAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import type { CellInput } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { putHeading } from '../blocks/headingBlock';
import { indicatorGroups } from '../blocks/indicatorGroups';
import { landscapePage } from '../blocks/landscapePage';
import { bodyStyle, gridBorder, headerStyle, inkStyle, palette } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { putSignature } from '../blocks/signatureBlock';
import { verdictFormats } from '../blocks/verdictFormats';
import type { Report } from '../Report';
import { summaryColumns, type SummaryColumn } from './summaryColumns';
import { summaryRows, type SummaryRow } from './summaryRows';

/** The sheet that is printed and signed: one row per indicator under the official heading. */
export function composeSummary(report: Report, messages: Messages): SheetDescription {
  const columns = summaryColumns(report, messages);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  const header = putHeading(draft, report, messages, summaryTitle(report, messages));
  const rows = summaryRows(indicatorGroups(report, messages));
  putTable(draft, header, columns, rows, messages);
  const end = header + 1 + Math.max(rows.length, 1);
  const last = putSignature(draft, end + 1, report, messages);
  const verdict = columns.findIndex(({ key }) => key === 'verdict');
  const body = { row: header + 1, column: 0, rows: rows.length, columns: columns.length };
  return draft.describe(
    { key: 'summary', name: messages.report.sheets.summary },
    {
      tabColor: palette.header.color,
      tables: [
        {
          name: 'RollcallSummary',
          area: { ...body, row: header, rows: Math.max(rows.length, 1) + 1 },
          showFilter: false,
          showBandedRows: false,
        },
      ],
      conditionalFormats: verdictFormats(
        { ...body, column: verdict, columns: 1 },
        cellAddress(body.row, verdict),
        messages,
      ),
      page: {
        ...landscapePage(report, messages),
        repeatRows: { row: header, rows: 1 },
        printArea: { row: 0, column: 0, rows: last, columns: columns.length },
      },
    },
  );
}

function summaryTitle(report: Report, messages: Messages): string {
  if (report.heading?.title !== undefined) return report.heading.title;
  const definitions = report.definitions?.title[report.language];
  return definitions === undefined
    ? messages.report.heading.title
    : messages.report.heading.titleOf(definitions);
}

function putTable(
  draft: SheetDraft,
  header: number,
  columns: readonly SummaryColumn[],
  rows: readonly SummaryRow[],
  messages: Messages,
): void {
  const labels = columns.map(({ key }) => messages.report.columns[key]);
  draft.put(header, 0, [labels], headerStyle);
  labels.forEach((label, column) => draft.fit(header, label, column, 1, headerStyle));
  const first = header + 1;
  const area = { row: first, column: 0, rows: rows.length, columns: columns.length };
  draft.put(
    first,
    0,
    rows.map((row) => columns.map((column) => cellOf(row, column))),
    { ...bodyStyle, border: gridBorder, wrap: true },
  );
  columns.forEach((column, index) => styleColumn(draft, area, index, column, rows));
  rows.forEach((row, index) => finishRow(draft, first + index, columns, row));
  const remarks = columns.findIndex(({ key }) => key === 'remarks');
  draft.leaveToOfficer(
    first,
    remarks,
    rows.map(({ key }) => key),
  );
}

function cellOf(row: SummaryRow, column: SummaryColumn): CellInput {
  if (row.kind === 'indicator') return column.cell(row.compared);
  return column.key === 'code' ? row.title : '';
}

/** Runs of rows that share a number format become one block. */
function styleColumn(
  draft: SheetDraft,
  area: Area,
  index: number,
  column: SummaryColumn,
  rows: readonly SummaryRow[],
): void {
  draft.style({ ...area, column: index, columns: 1 }, { horizontal: column.align });
  const { format } = column;
  if (!format) return;
  let run: { numberFormat: string; row: number } | undefined;
  rows.forEach((row, offset) => {
    if (row.kind !== 'indicator') return;
    const numberFormat = format(row.compared);
    if (run?.numberFormat === numberFormat) return;
    if (run) styleRun(run, offset);
    run = { numberFormat, row: offset };
  });
  if (run) styleRun(run, rows.length);

  function styleRun(from: { numberFormat: string; row: number }, to: number): void {
    draft.style(
      { row: area.row + from.row, column: index, rows: to - from.row, columns: 1 },
      { numberFormat: from.numberFormat },
    );
  }
}

function finishRow(
  draft: SheetDraft,
  row: number,
  columns: readonly SummaryColumn[],
  content: SummaryRow,
): void {
  if (content.kind === 'group') {
    draft.style(
      { row, column: 0, rows: 1, columns: columns.length },
      { ...inkStyle(palette.group, { bold: true, size: 11 }), wrap: false, horizontal: 'left' },
    );
    draft.raise(row, 20);
    return;
  }
  columns.forEach((column, index) => {
    const value = column.cell(content.compared);
    if (typeof value === 'string') draft.fit(row, value, index, 1, bodyStyle);
  });
  draft.raise(row, 20);
}
