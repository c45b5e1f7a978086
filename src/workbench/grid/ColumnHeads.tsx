import { columnName } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import type { SheetMeasures } from './SheetMeasures';
import { headHeight, headWidth, type ViewWindow } from './ViewWindow';

interface ColumnHeadsProps {
  readonly measures: SheetMeasures;
  readonly view: ViewWindow;
  readonly selection: Area;
  readonly onSelect: (area: Area) => void;
}

/** The letters above the columns; they stay while rows scroll by. */
export function ColumnHeads({ measures, view, selection, onSelect }: ColumnHeadsProps) {
  const heads = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first) }, (_, index) => {
      const column = first + index;
      const left = measures.left(column);
      return (
        <div
          key={column}
          role="columnheader"
          tabIndex={-1}
          aria-colindex={column + 1}
          className={column === selection.column ? 'grid-head grid-head-current' : 'grid-head'}
          style={{
            left: left + headWidth,
            width: measures.left(column + 1) - left,
            height: headHeight,
          }}
          onMouseDown={() => onSelect({ ...selection, column, rows: 1, columns: 1 })}
        >
          {columnName(column)}
        </div>
      );
    });
  const pinned = headWidth + measures.left(view.frozenColumns);
  return (
    <div
      className="grid-heads"
      role="row"
      style={{ height: headHeight, width: measures.width + headWidth }}
    >
      <div
        className="grid-corner"
        role="presentation"
        style={{ width: pinned, height: headHeight }}
      >
        {heads(0, view.frozenColumns)}
      </div>
      {heads(view.firstColumn, view.lastColumn)}
    </div>
  );
}
