import type { Area } from './Area';

/** `A1` of a zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A1:C4`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `$A$1:$C$4`, always with both corners. */
export function absoluteAddress(area: Area): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${corner(area.row, area.column)}:${last}`;
}

/** Letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new Error(`no column ${column}`);
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Zero-based column of its letters, or -1 for what is no column of Excel. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= 16384 ? number - 1 : -1;
}

/** The area that `A1`, `$A$1:$C$4` … names, or `null` for other text. */
export function readAddress(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return null;
  const [, startLetters = '', startRow = '', endLetters = startLetters, endRow = startRow] = match;
  const columns = [columnIndex(startLetters), columnIndex(endLetters)];
  const rows = [Number(startRow) - 1, Number(endRow) - 1];
  if ([...columns, ...rows].some((index) => index < 0) || Math.max(...rows) > 1048575) return null;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
