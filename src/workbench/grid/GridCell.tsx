import type { CSSProperties } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { cellLook } from './cellLook';
import { conditionalLook } from './conditionalLook';
import { formatCell } from './formatCell';
import { columnWidth } from './SheetMeasures';

interface GridCellProps {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  /** Only there so that a changed sheet draws its cells again. */
  readonly version: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Distance from the layer's top; only for merged cells, which stand outside rows. */
  readonly top?: number;
}

/** One cell as Excel shows it; a text runs on over empty neighbours. */
export function GridCell({ sheet, row, column, left, top = 0, width, height }: GridCellProps) {
  const { value, formula, style } = sheet.cells.cell(row, column);
  const text = formatCell(value, style?.numberFormat);
  const conditional = conditionalLook(sheet, row, column);
  const runsOn =
    typeof value === 'string' && !style?.wrap && sheet.cells.value(row, column + 1) === null;
  const look: CSSProperties = {
    left,
    top,
    width,
    height,
    ...cellLook(style, value),
    ...conditional.look,
    ...(runsOn && { overflow: 'visible', zIndex: 1 }),
  };
  return (
    <div
      role="gridcell"
      id={`cell-${row}-${column}`}
      aria-colindex={column + 1}
      data-row={row}
      data-column={column}
      data-formula={formula}
      className="grid-cell"
      style={look}
    >
      {conditional.bar && (
        <span
          className="grid-bar"
          style={{
            width: `${conditional.bar.share * 100}%`,
            backgroundColor: conditional.bar.color,
          }}
        />
      )}
      <span
        className="grid-text"
        style={runsOn ? { maxWidth: room(sheet, row, column), overflow: 'hidden' } : undefined}
      >
        {fit(text, value, width)}
      </span>
    </div>
  );
}

/** How far a text may run on: to the next cell that holds something, in pixels. */
function room(sheet: MemorySheet, row: number, column: number): number {
  let width = 0;
  for (let next = column; next < column + 16; next += 1) {
    if (next > column && sheet.cells.value(row, next) !== null) break;
    width += columnWidth(sheet, next);
  }
  return width - 6;
}

/** A number that does not fit is shown as Excel shows it. */
function fit(text: string, value: unknown, width: number): string {
  if (typeof value !== 'number' || text.length * 6.2 < width) return text;
  return '#'.repeat(Math.max(1, Math.floor(width / 8)));
}
