import type { ReactElement } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { GridCell } from './GridCell';
import { isCovered } from './MergedCells';
import type { SheetMeasures } from './SheetMeasures';
import { headWidth } from './ViewWindow';

interface CellsAsked {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly row: number;
  readonly firstColumn: number;
  /** Exclusive. */
  readonly lastColumn: number;
  /** Where the first of them may stand, in pixels from the row's left. */
  readonly start: number;
  readonly version: number;
}

/** Cells one beside the other: placed each by itself they would cost the browser far more. */
export function rowCells(asked: CellsAsked): readonly ReactElement[] {
  const { sheet, measures, row, firstColumn, lastColumn, start, version } = asked;
  const cells: ReactElement[] = [];
  for (let column = firstColumn, end = start; column < lastColumn; column += 1) {
    const left = measures.left(column) + headWidth;
    const width = measures.left(column + 1) + headWidth - left;
    if (width === 0 || isCovered(measures, row, column)) continue;
    cells.push(
      <GridCell
        key={column}
        sheet={sheet}
        measures={measures}
        row={row}
        column={column}
        version={version}
        left={left - end}
        width={width}
      />,
    );
    end = left + width;
  }
  return cells;
}
