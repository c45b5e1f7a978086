import { memo } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { GridCell } from './GridCell';
import { isCovered } from './MergedCells';
import type { SheetMeasures } from './SheetMeasures';
import { headWidth } from './ViewWindow';

interface GridRowProps {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly frozenColumns: number;
  readonly version: number;
}

/** One row: its number, which stays at the left, and its cells. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, measures, row, firstColumn, lastColumn, frozenColumns, version } = props;
  const top = measures.top(row);
  const height = measures.top(row + 1) - top;
  if (height === 0) return null;
  const cells = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first) }, (_, index) => {
      const column = first + index;
      const width = measures.left(column + 1) - measures.left(column);
      if (width === 0 || isCovered(measures, row, column)) return null;
      return (
        <GridCell
          key={column}
          sheet={sheet}
          measures={measures}
          row={row}
          column={column}
          version={version}
          left={measures.left(column) + headWidth}
          width={width}
        />
      );
    });
  const pinned = headWidth + measures.left(frozenColumns);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={sheet.showGridlines ? 'grid-row grid-lines' : 'grid-row'}
      style={{ top, height, width: measures.width + headWidth }}
    >
      <div
        className={frozenColumns > 0 ? 'grid-pinned grid-edge' : 'grid-pinned'}
        role="presentation"
        style={{ width: pinned, height }}
      >
        <div
          role="rowheader"
          className="grid-head"
          data-row={row}
          style={{ left: 0, width: headWidth, height }}
        >
          {row + 1}
        </div>
        {cells(0, frozenColumns)}
      </div>
      {cells(firstColumn, lastColumn)}
    </div>
  );
});
