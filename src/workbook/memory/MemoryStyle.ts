import type { Area } from '../../sheet/Area';
import type { BorderLine, CellStyle } from '../../sheet/CellStyle';

/** What one cell looks like; objects are never changed, so cells may share them. */
export interface MemoryStyle extends Omit<CellStyle, 'border'> {
  readonly borders?: CellBorders;
}

export interface CellBorders {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

/** The look of the cell at `row`, `column` after `style` was applied to the whole of `area`. */
export function restyle(
  before: MemoryStyle | undefined,
  style: CellStyle,
  area: Area,
  row: number,
  column: number,
): MemoryStyle {
  const { border, font, ...rest } = style;
  const borders = border && bordersAt(border, area, row, column);
  return {
    ...before,
    ...rest,
    ...(font && { font: { ...before?.font, ...font } }),
    ...(borders && { borders: { ...before?.borders, ...borders } }),
  };
}

function bordersAt(
  border: NonNullable<CellStyle['border']>,
  area: Area,
  row: number,
  column: number,
): CellBorders {
  const side = (isEdge: boolean, own: BorderLine | undefined): BorderLine | undefined =>
    isEdge ? (own ?? border.edges) : border.inside;
  const all: CellBorders = {
    left: side(column === area.column, undefined),
    right: side(column === area.column + area.columns - 1, undefined),
    top: side(row === area.row, border.top),
    bottom: side(row === area.row + area.rows - 1, border.bottom),
  };
  return Object.fromEntries(Object.entries(all).filter(([, line]) => line !== undefined));
}
