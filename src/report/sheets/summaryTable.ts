import type { Messages } from '../../messages/messagesFor';
import type { Area } from '../../sheet/Area';
import type { CellInput } from '../../sheet/CellValue';
import { bodyStyle, gridBorder, headerStyle, inkStyle, palette } from '../blocks/palette';
import type { SheetDraft } from '../blocks/SheetDraft';
import { verdictInks, type VerdictPalette } from '../blocks/verdictInks';
import type { SummaryColumn } from './SummaryColumn';
import { MASKED } from '../masking/Masking';
import type { SummaryRow } from './summaryRows';

/** The table's header and rows, with the remarks column left to the officer. */
export function putSummaryTable(
  draft: SheetDraft,
  header: number,
  columns: readonly SummaryColumn[],
  rows: readonly SummaryRow[],
  messages: Messages,
  colors: VerdictPalette,
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
    { ...bodyStyle, wrap: true },
  );
  columns.forEach((column, index) => styleColumn(draft, area, index, column, rows));
  const code = { ...area, column: columns.length - 1, columns: 1 };
  draft.style(code, inkStyle(palette.quiet, { size: CODE_SIZE }));
  for (const run of indicatorRuns(rows)) {
    draft.style({ ...area, row: first + run.start, rows: run.length }, { border: gridBorder });
  }
  rows.forEach((row, index) => finishRow(draft, first + index, columns, row));
  colorVerdicts(draft, first, columns, rows, colors);
  const keys = rows.map(({ key }) => key);
  const remarks = columns.findIndex(({ key }) => key === 'remarks');
  draft.leaveToOfficer(first, remarks, keys);
  for (let extra = 0; extra < EXTRA_COLUMNS; extra++) {
    draft.leaveToOfficer(header, columns.length + extra, ['header', ...keys]);
  }
}

/** Verdicts below each other that are the same in one block; the word says what the colour says. */
function colorVerdicts(
  draft: SheetDraft,
  first: number,
  columns: readonly SummaryColumn[],
  rows: readonly SummaryRow[],
  colors: VerdictPalette,
): void {
  const column = columns.findIndex(({ key }) => key === 'verdict');
  const verdictOf = (index: number) => {
    const row = rows[index];
    if (row?.kind !== 'indicator' || columns[column]?.cell(row.compared) === MASKED) return 'open';
    return row.compared.overall.comparison.verdict;
  };
  let start = 0;
  rows.forEach((_, index) => {
    const verdict = verdictOf(index);
    if (index + 1 < rows.length && verdictOf(index + 1) === verdict) return;
    const area = { row: first + start, column, rows: index + 1 - start, columns: 1 };
    if (verdict !== 'open')
      draft.style(area, inkStyle(verdictInks[colors][verdict], { bold: true }));
    start = index + 1;
  });
}

/** Columns that an officer may add beside the table; their cells follow the indicator. */
const EXTRA_COLUMNS = 6;

/** Codes are long words for machines; small letters keep them from tearing. */
const CODE_SIZE = 9;

/** Rows between group headings, where the grid is drawn. */
function indicatorRuns(rows: readonly SummaryRow[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  rows.forEach(({ kind }, index) => {
    if (kind === 'group') return;
    const last = runs.at(-1);
    if (last && last.start + last.length === index) last.length++;
    else runs.push({ start: index, length: 1 });
  });
  return runs;
}

function cellOf(row: SummaryRow, column: SummaryColumn): CellInput {
  if (row.kind === 'indicator') return column.cell(row.compared);
  return column.key === 'number' ? row.title : '';
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
      { row, column: 0, rows: 1, columns: draft.across },
      {
        ...inkStyle(palette.group, { bold: true, size: 11 }),
        wrap: false,
        horizontal: 'left',
        indent: 0,
        border: { edges: gridBorder?.edges },
      },
    );
    draft.raise(row, 20);
    return;
  }
  columns.forEach((column, index) => {
    const value = column.cell(content.compared);
    if (typeof value !== 'string') return;
    const size = column.key === 'code' ? CODE_SIZE : 11;
    const bold = column.key === 'verdict';
    draft.fit(row, value, index, 1, { font: { size, bold } });
  });
  draft.raise(row, 20);
}
