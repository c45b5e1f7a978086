import { memo } from 'react';
import type { MouseEvent } from 'react';
import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { GridRow } from './GridRow';
import { MergedCells } from './MergedCells';
import { SelectionFrame } from './SelectionFrame';
import type { SheetMeasures } from './SheetMeasures';
import { headHeight, headWidth, type ViewWindow } from './ViewWindow';

interface GridRowsProps {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly view: ViewWindow;
  readonly version: number;
  readonly selection: Area;
  readonly onSelect: (area: Area) => void;
  readonly onEdit: (area: Area) => void;
}

/** The frozen rows in a layer that stays at the top, the others where they stand. */
export function GridRows(props: GridRowsProps) {
  const { sheet, measures, view, version, selection } = props;
  const isFrozen = selection.row < view.frozenRows;
  const frame = <SelectionFrame measures={measures} selection={selection} />;
  const listeners = {
    onMouseDown: (event: MouseEvent) => {
      const area = areaOf(event.target, measures);
      if (area) props.onSelect(area);
    },
    onDoubleClick: (event: MouseEvent) => {
      const area = areaOf(event.target, measures);
      if (area) props.onEdit(area);
    },
  };
  const block = {
    sheet,
    measures,
    version,
    firstColumn: view.firstColumn,
    lastColumn: view.lastColumn,
  };
  return (
    <>
      {view.frozenRows > 0 && (
        <div
          className="grid-frozen"
          role="rowgroup"
          style={{ height: measures.top(view.frozenRows), width: measures.width + headWidth }}
          {...listeners}
        >
          <RowBlock {...block} firstRow={0} lastRow={view.frozenRows} />
          {isFrozen && frame}
        </div>
      )}
      <div className="grid-body" role="rowgroup" style={{ top: headHeight }} {...listeners}>
        <RowBlock {...block} firstRow={view.firstRow} lastRow={view.lastRow} />
        {!isFrozen && frame}
      </div>
    </>
  );
}

interface RowBlockProps {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly version: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const RowBlock = memo(function RowBlock({ firstRow, lastRow, ...block }: RowBlockProps) {
  const rows = [];
  for (let row = firstRow; row < lastRow; row += 1) {
    rows.push(<GridRow key={row} row={row} {...block} />);
  }
  return (
    <>
      {rows}
      <MergedCells {...block} firstRow={firstRow} lastRow={lastRow} />
    </>
  );
});

/** The cell, or the whole row for its number, that was pressed; drawn elements say where they are. */
function areaOf(target: EventTarget, measures: SheetMeasures): Area | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>('[data-row]');
  if (!element) return null;
  const row = Number(element.dataset['row']);
  const column = element.dataset['column'];
  if (column === undefined) return { row, column: 0, rows: 1, columns: measures.columns };
  return { row, column: Number(column), rows: 1, columns: 1 };
}
