import type { Messages } from '../../messages/messagesFor';
import type { CellInput } from '../../sheet/CellValue';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { formatRuns } from '../blocks/formatRuns';
import type { PageBlock } from '../blocks/pageBreaks';
import { bodyStyle, gridBorder, inkStyle, palette } from '../blocks/palette';
import { describePortrait, putHeader } from '../blocks/portraitTable';
import { SheetDraft } from '../blocks/SheetDraft';
import { noteStyle } from '../blocks/textSections';
import { putTitle } from '../blocks/titleBlock';
import { highestCell, valueCell } from '../blocks/valueCell';
import { valueFormat } from '../blocks/valueFormat';
import { MASKED, type Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { NOTHING } from './SummaryColumn';
import { groupRows, type FigureRow, type GroupRow } from './groupRows';

/** Every indicator by the columns that its definition names: gender, age, rank … */
export function composeByGroup(
  report: Report,
  messages: Messages,
  { countsBelow = 10 }: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  const sections = report.indicators
    .map((compared, index) => groupRows(compared, index + 1, report, messages, masking))
    .filter((rows) => rows.length > 0);
  if (sections.length === 0) return [];
  const draft = new SheetDraft(WIDTHS);
  const { byGroup, columns, sheets, masked } = messages.report;
  const note = putTitle(draft, report, messages, byGroup.title);
  const legend = masking.below > 0 ? ` ${masked.legend(masking.below)}` : '';
  draft.paragraph(note, 0, WIDTHS.length, byGroup.note + legend, noteStyle);
  const header = note + 1;
  putHeader(draft, header, [
    byGroup.group,
    columns.numerator,
    columns.denominator,
    byGroup.value,
    columns.highest,
  ]);
  const rows = sections.flat();
  putRows(draft, header + 1, rows, countsBelow);
  formatRuns(
    draft,
    { row: header + 1, column: 3, columns: 2 },
    sections.flatMap((section) => section.map(() => formatOf(section))),
  );
  const end = header + 1 + rows.length;
  const blocks = blocksOf(rows, header + 1);
  const sheet = { key: 'by-group', name: sheets.byGroup };
  return [describePortrait(draft, sheet, { header, end, blocks }, report, messages)];
}

/** A portrait page at full size: group, counted, total, value, highest possible value. */
const WIDTHS = [40, 11, 11, 12, 12];

/** Cells and the look of figures in blocks; then the rows that stand out. */
function putRows(
  draft: SheetDraft,
  first: number,
  rows: readonly GroupRow[],
  countsBelow: number,
): void {
  const cells = rows.map((row) => [
    row.text,
    ...('figure' in row ? figureCells(row, countsBelow) : ['', '', '', '']),
  ]);
  const area = draft.put(first, 0, cells, { ...bodyStyle, border: gridBorder });
  draft.style({ ...area, columns: 1 }, { wrap: true, horizontal: 'left', indent: 1 });
  draft.style({ ...area, column: 1, columns: 4 }, { horizontal: 'right', indent: 1 });
  draft.style({ ...area, column: 1, columns: 2 }, { numberFormat: '#,##0' });
  rows.forEach((row, index) => {
    const line = { ...area, row: first + index, rows: 1 };
    const across = isAcross(row) ? WIDTHS.length : 1;
    if (across > 1) draft.merge(line);
    if (row.kind !== 'group') draft.style(line, looks[row.kind]);
    if (row.kind === 'whole' || row.kind === 'field') {
      draft.style({ ...line, columns: 1 }, { indent: 0 });
    }
    draft.fit(line.row, row.text, 0, across, looks[row.kind]);
    draft.raise(line.row, LEAST_HEIGHT);
  });
}

function formatOf(section: readonly GroupRow[]): string | undefined {
  const [figure] = section.flatMap((row) => ('figure' in row ? [row] : []));
  return figure && valueFormat(figure.measure);
}

function isAcross({ kind }: GroupRow): boolean {
  return kind === 'indicator' || kind === 'definition';
}

const LEAST_HEIGHT = 16;

const across = { horizontal: 'left', wrap: true, indent: 0 } as const;

const looks = {
  indicator: { ...inkStyle(palette.group, { bold: true, size: 11 }), ...across },
  definition: { ...noteStyle, ...across, vertical: 'top' },
  whole: { font: { ...bodyStyle.font, bold: true } },
  field: { font: { ...bodyStyle.font, bold: true, italic: true } },
  group: bodyStyle,
} as const;

function figureCells({ figure, measure }: FigureRow, countsBelow: number): CellInput[] {
  if (figure === 'masked') return [MASKED, MASKED, MASKED, MASKED];
  return [
    figure.certain,
    figure.denominator,
    ...[valueCell, highestCell]
      .map((cell) => cell(figure, measure, countsBelow))
      .map((cell) => (cell === '' ? NOTHING : cell)),
  ];
}

/** Each field's groups together, the first field's with the indicator and its definition. */
function blocksOf(rows: readonly GroupRow[], first: number): PageBlock[] {
  const starts = rows.flatMap(({ kind }, index) => {
    if (kind === 'indicator') return [index];
    const isFirst = rows[index - 1]?.kind === 'whole';
    return kind === 'field' && !isFirst ? [index] : [];
  });
  return starts.map((index) => ({
    start: first + index,
    head: rows[index]?.kind === 'indicator' ? 5 : 2,
  }));
}
