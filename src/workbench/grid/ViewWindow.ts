import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { SheetMeasures } from './SheetMeasures';

/** The rows and columns to draw: those in view and some around them. */
export interface ViewWindow {
  readonly firstRow: number;
  /** Exclusive. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows that stay at the top and columns that stay at the left, drawn whatever is scrolled. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
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
  const frozenColumns = Math.min(sheet.freeze.columns, 10);
  const down = (row: number) => Math.floor(row / block) * block;
  const across = (column: number) => Math.floor(column / columnBlock) * columnBlock;
  return {
    firstRow: Math.max(frozenRows, down(measures.rowAt(top)) - block),
    lastRow: Math.min(measures.rows, down(measures.rowAt(top + height)) + 2 * block),
    firstColumn: Math.max(frozenColumns, across(measures.columnAt(left) - 1)),
    lastColumn: Math.min(
      measures.columns,
      across(measures.columnAt(left + width) + 1) + columnBlock,
    ),
    frozenRows,
    frozenColumns,
  };
}

/** Whether the same rows and columns are drawn. */
export function isSameView(left: ViewWindow, right: ViewWindow): boolean {
  return (
    left.firstRow === right.firstRow &&
    left.lastRow === right.lastRow &&
    left.firstColumn === right.firstColumn &&
    left.lastColumn === right.lastColumn &&
    left.frozenRows === right.frozenRows &&
    left.frozenColumns === right.frozenColumns
  );
}

/** Where the view scrolls so that a cell is in it: only as far as needed, never under frozen lines. */
export function scrollTo(
  measures: SheetMeasures,
  { rows, columns }: MemorySheet['freeze'],
  { row, column }: { readonly row: number; readonly column: number },
  view: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  },
): { readonly top: number; readonly left: number } {
  const along = (start: number, end: number, frozen: number, at: number, room: number): number => {
    if (start < at + frozen) return Math.max(0, start - frozen);
    return end > at + room ? Math.min(start - frozen, end - room) : at;
  };
  return {
    top:
      row < rows
        ? view.top
        : along(
            measures.top(row),
            measures.top(row + 1),
            measures.top(rows),
            view.top,
            view.height - headHeight,
          ),
    left:
      column < columns
        ? view.left
        : along(
            measures.left(column),
            measures.left(column + 1),
            measures.left(columns),
            view.left,
            view.width - headWidth,
          ),
  };
}
