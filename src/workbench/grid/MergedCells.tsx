import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { GridCell } from './GridCell';
import { placeOf, type SheetMeasures } from './SheetMeasures';
import { headWidth } from './ViewWindow';

interface MergedCellsProps {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly version: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Merged blocks that reach into the rows drawn, each as one cell over the others. */
export function MergedCells({ sheet, measures, version, firstRow, lastRow }: MergedCellsProps) {
  return sheet.merges
    .filter(({ row, rows }) => row < lastRow && row + rows > firstRow)
    .map((area) => {
      const { left, top, width, height } = placeOf(measures, area);
      return (
        <GridCell
          key={`${area.row}-${area.column}`}
          sheet={sheet}
          row={area.row}
          column={area.column}
          version={version}
          left={left + headWidth}
          top={top}
          width={width}
          height={height}
        />
      );
    });
}

/** Whether a merged block draws the cell; the block's own first cell counts as covered too. */
export function isCovered(sheet: MemorySheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => contains(area, row, column));
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
