import { type Area, overlaps } from '../../sheet/Area';

export const ALL_ROWS = 1_048_576;
export const ALL_COLUMNS = 16_384;

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns >= ALL_COLUMNS;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows >= ALL_ROWS;
}

/** What is left of `area` when `hole` is taken out: at most four rectangles. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const top = Math.max(area.row, hole.row);
  const left = Math.max(area.column, hole.column);
  const pieces: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
