import type { MemorySheet } from '../../workbook/memory/MemorySheet';

/** Height of a row of Calibri 11. */
export const STANDARD_HEIGHT = 15;

export function rowPoints(sheet: MemorySheet, row: number): number {
  const { height, isHidden } = sheet.row(row);
  return isHidden ? 0 : (height ?? STANDARD_HEIGHT);
}
