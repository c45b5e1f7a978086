import type { RawCell } from '../RosterInput';

/** A row of a sheet and the sheet column at which its cells begin. */
export interface SheetRow {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly firstColumn: number;
  readonly cells: readonly RawCell[];
}

export interface FilledCell {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly value: string | number | boolean;
}

/** The cell of a sheet column; `null` where the row does not reach. */
export function cellAt(row: SheetRow, column: number): RawCell {
  return row.cells[column - row.firstColumn] ?? null;
}

/** The cell's text without surrounding space; '' for anything that is not text. */
export function textAt(row: SheetRow, column: number): string {
  const value = cellAt(row, column);
  return typeof value === 'string' ? trimmed(value) : '';
}

/** The cells that hold something, from left to right; text of spaces alone is nothing. */
export function filledCells(row: SheetRow): FilledCell[] {
  const filled: FilledCell[] = [];
  row.cells.forEach((value, index) => {
    if (value === null || (typeof value === 'string' && isBlank(value))) return;
    filled.push({ column: row.firstColumn + index, value });
  });
  return filled;
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && trimmed(text) === '';
}

function trimmed(text: string): string {
  return text.replace(/[\u200b-\u200f\ufeff]/g, '').trim();
}

const SPACE = 0x20;
const DELETE = 0x7f;
