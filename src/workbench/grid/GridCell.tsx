import type { CSSProperties } from 'react';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { MemoryStyle } from '../../workbook/memory/MemoryStyle';
import { cellId } from './cellId';
import { cellClasses, cellLook } from './cellLook';
import { conditionalLook } from './conditionalLook';
import { fitNumber } from './fitNumber';
import { formatCell } from './formatCell';
import { columnWidth } from './SheetMeasures';
import type { SheetMeasures } from './SheetMeasures';

interface GridCellProps {
  readonly sheet: MemorySheet;
  readonly measures: SheetMeasures;
  readonly row: number;
  readonly column: number;
  /** Only there so that a changed sheet draws its cells again. */
  readonly version: number;
  /** Distance from the cell before it in its row; of merged cells, from the layer's left. */
  readonly left: number;
  readonly width: number;
  /** Of merged cells; others are as high as their row. */
  readonly height?: number;
  /** Distance from the layer's top; only for merged cells, which stand outside rows. */
  readonly top?: number;
  /** Drawn a second time over frozen columns. */
  readonly isEcho?: boolean;
}

/** One cell as Excel shows it; a text runs on over empty neighbours. */
export function GridCell(props: GridCellProps) {
  const { sheet, measures, row, column, left, top, width, height, isEcho = false } = props;
  const { value, style } = sheet.cells.cell(row, column);
  const { numberFormat } = style ?? {};
  const text =
    typeof value === 'number'
      ? fitNumber(value, { width, fontSize: style?.font?.size, numberFormat })
      : formatCell(value, numberFormat);
  // As in Excel, lines are broken only in cells that wrap.
  const shown = style?.wrap ? text : text.replaceAll('\n', '');
  const conditional = conditionalLook(sheet, measures.bounds, row, column);
  const runsOn =
    typeof value === 'string' && !style?.wrap && sheet.cells.value(row, column + 1) === null;
  const classes = cellClasses(style, value);
  const look: CSSProperties = {
    ...boxOf({ left, top, width, height }, style),
    ...cellLook(style),
    ...conditional.look,
  };
  return (
    <div
      {...(isEcho
        ? { 'aria-hidden': true, 'data-cell': cellId(row, column) }
        : { role: 'gridcell', id: cellId(row, column), 'aria-colindex': column + 1 })}
      className={[classes, runsOn && 'grid-running', conditional.bar && 'grid-barred']
        .filter(Boolean)
        .join(' ')}
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
      {runsOn || conditional.bar ? (
        <span
          className="grid-text"
          style={runsOn ? { maxWidth: room(sheet, row, column) } : undefined}
        >
          {shown}
        </span>
      ) : (
        shown
      )}
    </div>
  );
}

/** Lines at the left and above lie on those of the neighbours, so that they are drawn once. */
function boxOf(
  { left, top, width, height }: Pick<GridCellProps, 'left' | 'top' | 'width' | 'height'>,
  style: MemoryStyle | undefined,
): CSSProperties {
  const [across, up] = [style?.borders?.left ? 1 : 0, style?.borders?.top ? 1 : 0];
  if (top !== undefined && height !== undefined) {
    const place = { left: left - across, width: width + across };
    return { ...place, position: 'absolute', top: top - up, height: height + up };
  }
  return {
    width: width + across,
    ...(left !== across && { marginLeft: left - across }),
    ...(up === 1 && { marginTop: -1, height: 'calc(100% + 1px)' }),
  };
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
