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
  const columns = [];
  for (let column = view.firstColumn; column < view.lastColumn; column += 1) columns.push(column);
  return (
    <div
      className="grid-heads"
      role="row"
      style={{ height: headHeight, width: measures.width + headWidth }}
    >
      <div
        className="grid-corner"
        role="presentation"
        style={{ width: headWidth, height: headHeight }}
      />
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          tabIndex={-1}
          aria-colindex={column + 1}
          className={column === selection.column ? 'grid-head grid-head-current' : 'grid-head'}
          style={{
            left: measures.left(column) + headWidth,
            width: measures.left(column + 1) - measures.left(column),
            height: headHeight,
          }}
          onMouseDown={() => onSelect({ ...selection, column, rows: 1, columns: 1 })}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}
