import { memo } from 'react';
import type { MouseEvent } from 'react';
import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { cellOfId } from './cellId';
import { GridRow } from './GridRow';
import { MergedCells } from './MergedCells';
import { PinnedRow } from './PinnedRow';
import { PinnedLayer } from './PinnedLayer';
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
  const isPinned = selection.column < view.frozenColumns;
  const frame = <SelectionFrame measures={measures} selection={selection} />;
  const width = measures.width + headWidth;
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
    frozenColumns: view.frozenColumns,
  };
  const framed = (isHere: boolean) => (
    <>
      {isHere && !isPinned && frame}
      {isHere && isPinned && (
        <PinnedLayer measures={measures} columns={view.frozenColumns}>
          {frame}
        </PinnedLayer>
      )}
    </>
  );
  return (
    <>
      {view.frozenRows > 0 && (
        <div
          className="grid-frozen"
          role="rowgroup"
          style={{ height: measures.top(view.frozenRows), width }}
          {...listeners}
        >
          <RowBlock {...block} firstRow={0} lastRow={view.frozenRows} />
          {framed(isFrozen)}
        </div>
      )}
      <div className="grid-body" role="rowgroup" style={{ top: headHeight, width }} {...listeners}>
        <RowBlock {...block} firstRow={view.firstRow} lastRow={view.lastRow} />
        {framed(!isFrozen)}
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
  readonly frozenColumns: number;
}

const RowBlock = memo(function RowBlock({ firstRow, lastRow, ...block }: RowBlockProps) {
  const { sheet, measures, version, firstColumn, lastColumn, frozenColumns } = block;
  const drawn = { sheet, measures, version };
  const rows = [];
  const pinned = [];
  for (let row = firstRow; row < lastRow; row += 1) {
    rows.push(<GridRow key={row} row={row} {...drawn} {...{ firstColumn, lastColumn }} />);
    pinned.push(<PinnedRow key={row} row={row} {...drawn} frozenColumns={frozenColumns} />);
  }
  return (
    <>
      {/* One layer for all: the browser moves each layer that stays by itself. */}
      <div className="grid-pinned-rows" role="presentation">
        {pinned}
      </div>
      {rows}
      <MergedCells {...block} firstRow={firstRow} lastRow={lastRow} />
      <PinnedLayer measures={block.measures} columns={block.frozenColumns}>
        <MergedCells {...block} firstRow={firstRow} lastRow={lastRow} isPinned />
      </PinnedLayer>
    </>
  );
});

/** The cell, or the whole row for its number, that was pressed; drawn elements say where they are. */
function areaOf(target: EventTarget, measures: SheetMeasures): Area | null {
  if (!(target instanceof Element)) return null;
  const drawn = target.closest<HTMLElement>('.grid-cell');
  const cell = drawn && cellOfId(drawn.dataset['cell'] ?? drawn.id);
  if (cell) return { ...cell, rows: 1, columns: 1 };
  const head = target.closest<HTMLElement>('[data-row]');
  if (!head) return null;
  return { row: Number(head.dataset['row']), column: 0, rows: 1, columns: measures.columns };
}
