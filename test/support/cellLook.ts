import type { CellInput } from '../../src/sheet/CellValue';
import type { CellStyle } from '../../src/sheet/CellStyle';
import type { SheetDescription } from '../../src/sheet/SheetDescription';

/** A described cell with everything that the sheet's formats say about it. */
interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
  readonly style: CellStyle;
}

/** Every cell that a description writes, formats applied in order. */
export function cellLooks(sheet: SheetDescription): readonly CellLook[] {
  const values = new Map<string, { row: number; column: number; value: CellInput }>();
  for (const { row, column, values: block } of sheet.cells) {
    block.forEach((line, down) =>
      line.forEach((value, across) => {
        const cell = { row: row + down, column: column + across, value };
        values.set(`${cell.row} ${cell.column}`, cell);
      }),
    );
  }
  const formats = [...sheet.formats];
  return [...values.values()].map((cell) => {
    let style: CellStyle = {};
    for (const { area, style: stated } of formats) {
      const isIn =
        cell.row >= area.row &&
        cell.row < area.row + area.rows &&
        cell.column >= area.column &&
        cell.column < area.column + area.columns;
      if (isIn) style = { ...style, ...stated, font: { ...style.font, ...stated.font } };
    }
    return { ...cell, style };
  });
}
