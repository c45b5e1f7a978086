import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';

/** The used range as Excel counts it when formats and merged cells count too; `null` for an untouched sheet. */
export function usedWithFormats(sheet: MemorySheet): Area | null {
  let area: Area | null = null;
  for (const row of sheet.cells.rowNumbers()) {
    for (let column = 0; column < sheet.cells.width(row); column++) {
      const isUsed =
        sheet.cells.value(row, column) !== null || sheet.cells.style(row, column) !== undefined;
      if (isUsed) area = extend(area, row, column);
    }
  }
  for (const { row, column, rows, columns } of sheet.merges) {
    area = extend(extend(area, row, column), row + rows - 1, column + columns - 1);
  }
  return area;
}

function extend(area: Area | null, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  const bottom = Math.max(area.row + area.rows, row + 1);
  const right = Math.max(area.column + area.columns, column + 1);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
