import type { Area } from '../../sheet/Area';
import type { CellInput } from '../../sheet/CellValue';
import type { CellStyle } from '../../sheet/CellStyle';
import type {
  CellBlock,
  CellLink,
  FormatBlock,
  OfficerCells,
  RowHeight,
  SheetDescription,
} from '../../sheet/SheetDescription';
import { columnPoints, textHeight } from './textHeight';

/** A sheet under composition: blocks are put one after another, then described as plain data. */
export class SheetDraft {
  private readonly cells: CellBlock[] = [];
  private readonly formats: FormatBlock[] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly links: CellLink[] = [];
  private readonly officerCells: OfficerCells[] = [];

  constructor(
    /** In characters; they decide how high wrapped text stands. */
    readonly widths: readonly number[],
    /** Columns that print and that headings stretch across, from A on. */
    readonly across = widths.length,
  ) {}

  put(
    row: number,
    column: number,
    values: readonly (readonly CellInput[])[],
    style?: CellStyle,
  ): Area {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    if (area.rows === 0 || area.columns === 0) return area;
    this.cells.push({ row, column, values });
    if (style) this.style(area, style);
    return area;
  }

  /** One text across `columns` cells of a row, wrapped, the row as high as it needs. */
  paragraph(row: number, column: number, columns: number, text: string, style: CellStyle): void {
    this.put(row, column, [[text]]);
    const area = { row, column, rows: 1, columns };
    this.style(area, { wrap: true, ...style });
    if (columns > 1) this.merges.push(area);
    this.fit(row, text, column, columns, style);
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  style(area: Area, style: CellStyle): void {
    if (area.rows > 0 && area.columns > 0) this.formats.push({ area, style });
  }

  /** Raises the row to what `text` needs when it wraps within the columns. */
  fit(row: number, text: string, column: number, columns: number, style: CellStyle): void {
    const needed = textHeight(text, {
      width: this.pointsAcross(column, columns),
      size: style.font?.size ?? 11,
      bold: style.font?.bold,
    });
    this.raise(row, needed);
  }

  raise(row: number, height: number): void {
    const bounded = Math.min(Math.max(height, this.heights.get(row) ?? 0), HIGHEST_ROW);
    this.heights.set(row, bounded);
  }

  /** Points; a row nobody raised has Excel's own height. */
  heightOf(row: number): number {
    return this.heights.get(row) ?? USUAL_ROW;
  }

  /** Points across some columns. */
  pointsAcross(column: number, columns: number): number {
    return this.widths
      .slice(column, column + columns)
      .reduce((total, width) => total + columnPoints(width), 0);
  }

  link(link: CellLink): void {
    this.links.push(link);
  }

  /** Leaves cells of a column to the officer, each known by its key. */
  leaveToOfficer(row: number, column: number, keys: readonly string[]): void {
    if (keys.length > 0) this.officerCells.push({ row, column, keys });
  }

  describe(
    identity: Pick<SheetDescription, 'key' | 'name'>,
    rest: Partial<SheetDescription> = {},
  ): SheetDescription {
    return {
      ...identity,
      columnWidths: this.widths,
      rowHeights: joinEqual(this.heights),
      cells: this.cells,
      formats: this.formats,
      ...(this.merges.length > 0 && { merges: this.merges }),
      ...(this.links.length > 0 && { links: this.links }),
      ...(this.officerCells.length > 0 && { officerCells: this.officerCells }),
      showGridlines: false,
      ...rest,
    };
  }
}

const USUAL_ROW = 15;
/** Excel's limit. */
const HIGHEST_ROW = 409;

/** Neighbouring rows of one height become one block. */
function joinEqual(heights: ReadonlyMap<number, number>): RowHeight[] {
  const blocks: RowHeight[] = [];
  for (const [row, height] of [...heights].sort((one, other) => one[0] - other[0])) {
    const last = blocks.at(-1);
    if (last && last.row + last.rows === row && last.height === height) {
      blocks[blocks.length - 1] = { ...last, rows: last.rows + 1 };
    } else blocks.push({ row, rows: 1, height });
  }
  return blocks;
}
