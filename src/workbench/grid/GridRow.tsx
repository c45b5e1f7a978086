import { memo } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { rowCells } from './rowCells';
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

/** The cells of one row that scroll to the side; the others stand in one layer for all rows. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, measures, row } = props;
  const top = measures.top(row);
  const height = measures.top(row + 1) - top;
  if (height === 0) return null;
  const cells = rowCells({ ...props, start: 0 });
  // Merged cells may leave none in it, and a row has some.
  const role = cells.length > 0 ? { role: 'row', 'aria-rowindex': row + 1 } : {};
  return (
    <div
      {...role}
      className={sheet.showGridlines ? 'grid-row grid-lines' : 'grid-row'}
      style={{ top, height, width: measures.width + headWidth }}
    >
      {cells}
    </div>
  );
});
