import { memo } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { rowCells } from './rowCells';
import type { SheetMeasures } from './SheetMeasures';
import { headWidth } from './ViewWindow';

interface PinnedRowProps {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly row: number;
  readonly frozenColumns: number;
  readonly version: number;
}

/** What stays at the left of a row: its number and its cells in frozen columns. */
export const PinnedRow = memo(function PinnedRow(props: PinnedRowProps) {
  const { sheet, measures, row, frozenColumns, version } = props;
  const top = measures.top(row);
  const height = measures.top(row + 1) - top;
  if (height === 0) return null;
  const classes = [
    'grid-pinned',
    frozenColumns > 0 && 'grid-edge',
    sheet.showGridlines && 'grid-lines',
  ];
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={classes.filter(Boolean).join(' ')}
      style={{ top, width: headWidth + measures.left(frozenColumns), height }}
    >
      <div
        role="rowheader"
        className="grid-head"
        data-row={row}
        style={{ width: headWidth, height }}
      >
        {row + 1}
      </div>
      {rowCells({
        sheet,
        measures,
        row,
        firstColumn: 0,
        lastColumn: frozenColumns,
        start: headWidth,
        version,
      })}
    </div>
  );
});
