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
  readonly frozenColumns: number;
  /** Only those that begin in frozen columns, in the layer that stays. */
  readonly isPinned?: boolean;
}

/** Merged blocks that reach into the rows drawn, each as one cell over the others. */
export function MergedCells(props: MergedCellsProps) {
  const { sheet, measures, version, firstRow, lastRow, frozenColumns, isPinned = false } = props;
  return sheet.merges
    .filter(({ row, rows }) => row < lastRow && row + rows > firstRow)
    .filter(({ column }) => !isPinned || column < frozenColumns)
    .map((area) => {
      const { left, top, width, height } = placeOf(measures, area);
      const key = `${area.row}-${area.column}`;
      const cell = (
        <GridCell
          key={key}
          sheet={sheet}
          measures={measures}
          row={area.row}
          column={area.column}
          version={version}
          left={left + headWidth}
          top={top}
          width={width}
          height={height}
          isEcho={isPinned}
        />
      );
      if (isPinned) return cell;
      return (
        <div key={key} role="row" aria-rowindex={area.row + 1} className="grid-merged">
          {cell}
        </div>
      );
    });
}

/** Whether a merged block draws the cell; the block's own first cell counts as covered too. */
export function isCovered(measures: SheetMeasures, row: number, column: number): boolean {
  return measures
    .mergesAt(row)
    .some((area) => column >= area.column && column < area.column + area.columns);
}
