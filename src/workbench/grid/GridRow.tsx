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
  readonly version: number;
}

/** One row: its number, which stays at the left, and its cells. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, measures, row, firstColumn, lastColumn, version } = props;
  const top = measures.top(row);
  const height = measures.top(row + 1) - top;
  if (height === 0) return null;
  const cells = [];
  for (let column = firstColumn; column < lastColumn; column += 1) {
    const width = measures.left(column + 1) - measures.left(column);
    if (width === 0 || isCovered(sheet, row, column)) continue;
    cells.push(
      <GridCell
        key={column}
        sheet={sheet}
        row={row}
        column={column}
        version={version}
        left={measures.left(column) + headWidth}
        width={width}
        height={height}
      />,
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={sheet.showGridlines ? 'grid-row grid-lines' : 'grid-row'}
      style={{ top, height, width: measures.width + headWidth }}
    >
      <div
        role="rowheader"
        className="grid-head grid-number"
        data-row={row}
        style={{ width: headWidth, height }}
      >
        {row + 1}
      </div>
      {cells}
    </div>
  );
});
