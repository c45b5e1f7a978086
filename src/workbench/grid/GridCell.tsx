import type { CSSProperties } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { cellLook } from './cellLook';
import { conditionalLook } from './conditionalLook';
import { formatCell } from './formatCell';

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
    ...(runsOn && { overflow: 'visible' }),
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
      <span className="grid-text">{fit(text, value, width)}</span>
    </div>
  );
}

/** A number that does not fit is shown as Excel shows it. */
function fit(text: string, value: unknown, width: number): string {
  if (typeof value !== 'number' || text.length * 6.2 < width) return text;
  return '#'.repeat(Math.max(1, Math.floor(width / 8)));
}
