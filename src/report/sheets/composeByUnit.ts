import type { Messages } from '../../messages/messagesFor';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { indicatorGroups } from '../blocks/indicatorGroups';
import { landscapePage } from '../blocks/landscapePage';
import { pageBreaks } from '../blocks/pageBreaks';
import { gridBorder, inkStyle, palette as inks, textStyle } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import type { VerdictPalette } from '../blocks/verdictInks';
import { markScale } from '../blocks/verdictMarks';
import type { Masking } from '../masking/Masking';
import type { Report } from '../Report';
import type { ReportOptions } from '../ReportOptions';
import { layOutIndicators, type MatrixLayout } from './layOutIndicators';
import { splitIntoSheets } from './splitIntoSheets';
import { putUnitCells, putUnitHeader } from './unitMatrix';
import { unitOutlines, unitRows, type UnitRow } from './unitRows';

/** Units down, indicators across; as many sheets as keep a printed page legible. */
export function composeByUnit(
  report: Report,
  messages: Messages,
  options: ReportOptions,
  masking: Masking,
): SheetDescription[] {
  const parts = splitIntoSheets(indicatorGroups(report, messages));
  return parts.map((indicators, index) => {
    const { byUnit } = messages.report.sheets;
    const identity =
      index === 0
        ? { key: 'by-unit', name: byUnit }
        : { key: `by-unit:${index + 1}`, name: `${byUnit} (${index + 1})` };
    const order = options.unitOrder ?? 'roster';
    const rows = unitRows(report.units, indicators, order, masking).map((row) =>
      row.unit === 0 && row.name === ''
        ? { ...row, name: messages.report.wholeUnit(report.units.scope) }
        : row,
    );
    const matrix = layOutIndicators(indicators);
    const draft = new SheetDraft(matrix.widths);
    const { palette = 'greenRed' } = options;
    putTitles(draft, report, messages, masking);
    putUnitHeader(draft, HEADER, matrix, messages);
    putUnitCells(draft, FIRST, rows, matrix, options.countsBelow ?? 10);
    styleRows(draft, rows);
    return draft.describe(identity, layout(draft, report, messages, matrix, rows, palette));
  });
}

const HEADER = 3;
const FIRST = 6;

function putTitles(draft: SheetDraft, report: Report, messages: Messages, masking: Masking): void {
  const across = draft.widths.length;
  const { byUnit, heading, masked } = messages.report;
  const legend = [byUnit.legend, ...(masking.below > 0 ? [masked.legend(masking.below)] : [])].join(
    ' ',
  );
  const center = { horizontal: 'center', vertical: 'center' } as const;
  draft.paragraph(0, 0, across, byUnit.title, textStyle({ size: 14, bold: true }, center));
  const asOf = heading.asOf(report.asOf);
  draft.paragraph(1, 0, across, asOf, textStyle({ size: 12, italic: true }, center));
  draft.paragraph(2, 0, across, legend, inkStyle(inks.quiet, { size: 11 }));
}

/** Units with units below them stand out; the others are indented by their depth. */
function styleRows(draft: SheetDraft, rows: readonly UnitRow[]): void {
  const columns = draft.widths.length;
  draft.style({ row: FIRST, column: 0, rows: rows.length, columns }, { border: gridBorder });
  let start = 0;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next?.depth === row.depth && next.isSubtotal === row.isSubtotal) return;
    const area = { row: FIRST + start, column: 0, rows: index + 1 - start, columns };
    if (row.isSubtotal) draft.style(area, inkStyle(inks.group, { bold: true }));
    if (row.depth > 1)
      draft.style({ ...area, columns: 1 }, { horizontal: 'left', indent: row.depth - 1 });
    start = index + 1;
  });
}

function layout(
  draft: SheetDraft,
  report: Report,
  messages: Messages,
  matrix: MatrixLayout,
  rows: readonly UnitRow[],
  palette: VerdictPalette,
): Partial<SheetDescription> {
  const page = {
    ...landscapePage(report, messages),
    repeatRows: { row: HEADER, rows: FIRST - HEADER },
  };
  const end = FIRST + rows.length;
  const starts = rows.flatMap(({ depth, isSubtotal }, index) =>
    depth <= 1 ? [{ start: FIRST + index, head: isSubtotal ? 2 : 1 }] : [],
  );
  return {
    tabColor: inks.header.color,
    conditionalFormats: matrix.indicators.map(({ column }) =>
      markScale({ row: FIRST, column: column + 3, rows: rows.length, columns: 1 }, palette),
    ),
    outlines: unitOutlines(rows).map((outline) => ({ ...outline, row: outline.row + FIRST })),
    freeze: { rows: FIRST, columns: 1 },
    page: {
      ...page,
      printArea: { row: 0, column: 0, rows: end, columns: matrix.widths.length },
      breaksBefore: pageBreaks(draft, page, starts, end),
    },
  };
}
