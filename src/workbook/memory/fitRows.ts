import type { CellValue } from '../../sheet/CellValue';
import type { MemorySheet } from './MemorySheet';

/**
 * Makes rows as high as their wrapped text needs, as Excel's autofit does: merged cells do not
 * count, and a row whose text fits on one line keeps the default height.
 */
export function fitRows(sheet: MemorySheet, row: number, rows: number): void {
  const merged = sheet.merges.flatMap((area) =>
    Array.from({ length: area.rows }, (_, down) => [area.row + down, area] as const),
  );
  const byRow = new Map<number, { column: number; columns: number }[]>();
  for (const [line, area] of merged) byRow.set(line, [...(byRow.get(line) ?? []), area]);
  for (let line = row; line < row + rows; line++) {
    const height = neededHeight(sheet, line, byRow.get(line) ?? []);
    const { height: _, ...rest } = sheet.row(line);
    if (height > 0) sheet.setRow(line, { height });
    else if (_ !== undefined) sheet.rows.set(line, rest);
  }
}

/** Points that the row's highest wrapped cell needs; 0 when none needs a second line. */
function neededHeight(
  sheet: MemorySheet,
  row: number,
  merges: readonly { readonly column: number; readonly columns: number }[],
): number {
  let height = 0;
  for (let column = 0; column < sheet.cells.width(row); column++) {
    const { value, style } = sheet.cells.cell(row, column);
    const isMerged = merges.some(
      (area) => column >= area.column && column < area.column + area.columns,
    );
    if (!style?.wrap || isMerged || typeof value !== 'string') continue;
    const size = style.font?.size ?? DEFAULT_SIZE;
    const width = pointsOf(sheet.column(column).width ?? DEFAULT_WIDTH);
    const breadth =
      (style.font?.name === 'Times New Roman' ? 0.45 : 0.48) * (style.font?.bold ? 1.08 : 1);
    const lines = countLines(value, width / (size * breadth));
    if (lines > 1) height = Math.max(height, Math.min(409, Math.ceil(lines * size * 1.3 + 2)));
  }
  return height;
}

const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8.43;

/** Seven pixels a character of the default font and five at the edges, three quarters a point. */
function pointsOf(width: number): number {
  return (width * 7 + 5) * 0.75 - 5;
}

/** Lines that words make when a line holds so many signs. */
function countLines(text: CellValue & string, signs: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > signs) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      lines += Math.max(0, Math.ceil(used / signs) - 1);
      if (used > signs) used %= signs;
    }
    return sum + lines;
  }, 0);
}
