import type { MemorySheet } from '../../workbook/memory/MemorySheet';

/** Height of a row of Calibri 11. */
export const STANDARD_HEIGHT = 15;

export function rowPoints(sheet: MemorySheet, row: number): number {
  return sheet.row(row).height ?? STANDARD_HEIGHT;
}
