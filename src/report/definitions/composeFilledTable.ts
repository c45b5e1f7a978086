import type { CellValue } from '../../sheet/CellValue';
import type { ListValidation, SheetDescription } from '../../sheet/SheetDescription';
import { bodyStyle, gridBorder, headerStyle, palette, textStyle } from '../blocks/palette';
import { SheetDraft } from '../blocks/SheetDraft';
import { noteStyle } from '../blocks/textSections';

/** A table that an officer fills in, under a title and a note. */
interface FilledTable {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** Name of the Excel table. */
  readonly table: string;
  /** Rows between note and table, the first a header. */
  readonly above: readonly (readonly CellValue[])[];
  /** Header and rows. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly columns: readonly Look[];
  /** How a single cell looks, by row below the header and column. */
  readonly rowLook?: (row: number, column: number) => Look | undefined;
}

export interface Look {
  readonly width: number;
  readonly numberFormat?: string;
  /** Offered as a drop-down list. */
  readonly choices?: readonly string[];
  readonly allowsOther?: boolean;
}

export function composeFilledTable(filled: FilledTable): SheetDescription {
  const { key, name, above, columns } = filled;
  const draft = new SheetDraft(columns.map(({ width }) => width));
  const across = Math.min(columns.length, 8);
  draft.paragraph(0, 0, across, filled.title, textStyle({ size: 14, bold: true }));
  draft.paragraph(1, 0, across, filled.note, noteStyle);
  if (above.length > 0) {
    draft.put(2, 0, above.slice(0, 1), headerStyle);
    draft.put(3, 0, above.slice(1), bodyStyle);
  }
  const header = above.length > 0 ? 3 + above.length : 3;
  const area = {
    row: header,
    column: 0,
    rows: Math.max(2, filled.rows.length),
    columns: columns.length,
  };
  draft.put(header, 0, filled.rows.slice(0, 1), headerStyle);
  filled.rows[0]?.forEach((label, column) => {
    draft.fit(header, String(label), column, 1, headerStyle);
  });
  const body = { ...area, row: header + 1, rows: area.rows - 1 };
  draft.style(body, { ...bodyStyle, wrap: true, vertical: 'top', border: gridBorder });
  // An empty cell is written as such, so that nothing of an earlier pack shows through.
  const cells = filled.rows.slice(1).map((row) => row.map((cell) => cell ?? ''));
  draft.put(header + 1, 0, cells);
  styleColumns(draft, filled, body.row);
  return draft.describe(
    { key, name },
    {
      tabColor: palette.quiet.color,
      tables: [{ name: filled.table, area, showFilter: true, showBandedRows: false }],
      validations: columns.flatMap((look, column) => listOf(look, body.row, column)),
      freeze: { rows: header + 1, columns: 2 },
      showGridlines: true,
      page: {
        orientation: 'landscape',
        fitToWidth: Math.ceil(draft.pointsAcross(0, columns.length) / WIDEST_PAGE),
        repeatRows: { row: header, rows: 1 },
      },
    },
  );
}

function styleColumns(
  draft: SheetDraft,
  { rows, columns, rowLook }: FilledTable,
  first: number,
): void {
  columns.forEach((look, column) => {
    const below = { row: first, column, rows: rows.length + SPARE_ROWS, columns: 1 };
    if (look.numberFormat !== undefined) draft.style(below, { numberFormat: look.numberFormat });
  });
  rows.slice(1).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell === 'string') draft.fit(first + row, cell, column, 1, bodyStyle);
      const numberFormat = rowLook?.(row, column)?.numberFormat;
      if (numberFormat === undefined) return;
      draft.style({ row: first + row, column, rows: 1, columns: 1 }, { numberFormat });
    });
  });
}

function listOf({ choices, allowsOther }: Look, row: number, column: number): ListValidation[] {
  if (!choices) return [];
  const area = { row, column, rows: SPARE_ROWS, columns: 1 };
  return [{ area, source: choices, ...(allowsOther && { allowsOther }) }];
}

/** Points across one printed page that still read well. */
const WIDEST_PAGE = 1300;
/** Rows below the filled ones that are ready for more. */
const SPARE_ROWS = 200;
