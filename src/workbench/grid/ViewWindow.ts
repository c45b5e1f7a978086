import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { SheetMeasures } from './SheetMeasures';

/** The rows and columns to draw: those in view and some around them. */
export interface ViewWindow {
  readonly firstRow: number;
  /** Exclusive. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows that stay at the top, drawn whatever is scrolled. */
  readonly frozenRows: number;
}

export const headWidth = 46;
export const headHeight = 22;

/** Rows are drawn in blocks of this many, so that most scroll events draw nothing new. */
const block = 8;
const columnBlock = 4;

export function windowOf(
  measures: SheetMeasures,
  sheet: MemorySheet,
  top: number,
  left: number,
  width: number,
  height: number,
): ViewWindow {
  const frozenRows = Math.min(sheet.freeze.rows, 20);
  const down = (row: number) => Math.floor(row / block) * block;
  const across = (column: number) => Math.floor(column / columnBlock) * columnBlock;
  return {
    firstRow: Math.max(frozenRows, down(measures.rowAt(top)) - block),
    lastRow: Math.min(measures.rows, down(measures.rowAt(top + height)) + 2 * block),
    firstColumn: Math.max(0, across(measures.columnAt(left)) - columnBlock),
    lastColumn: Math.min(
      measures.columns,
      across(measures.columnAt(left + width)) + 2 * columnBlock,
    ),
    frozenRows,
  };
}
