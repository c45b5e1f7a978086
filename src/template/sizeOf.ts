import type { Area } from '../sheet/Area';
import type { TemplateSheet } from '../sheet/TemplateSheet';

export interface FormSize {
  readonly rows: number;
  readonly columns: number;
}

/** From A1 to the last cell that anything of the form covers. */
export function sizeOf(sheet: TemplateSheet): FormSize {
  const areas: Area[] = [
    ...sheet.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...sheet.merges,
    ...sheet.tables.map(({ area }) => area),
    ...(sheet.printArea ? [sheet.printArea] : []),
  ];
  return {
    rows: areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 0),
    columns: areas.reduce(
      (most, { column, columns }) => Math.max(most, column + columns),
      Math.min(sheet.formattedColumns, WIDEST_FORMATTED),
    ),
  };
}

/** A whole row in colour reaches to column XFD; nobody means all of it. */
const WIDEST_FORMATTED = 200;
