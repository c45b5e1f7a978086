import type { MergedArea, RawCell } from '../RosterInput';

/**
 * Gives the cells under a merged cell what the first of them holds: a name written once beside two
 * posts, a unit beside all its people. Rows come in order. Of an area several columns wide only the
 * first column is filled.
 */
export class MergedCells {
  /** The columns in which merged cells reach down. */
  readonly columns: ReadonlySet<number>;
  private readonly byTop = new Map<number, MergedArea[]>();
  private open: Reaching[] = [];
  /** The last row that any merged cell reaches. */
  private last = -1;

  constructor(areas: readonly MergedArea[]) {
    const tall = areas.filter(({ rows }) => rows > 1);
    this.columns = new Set(tall.map(({ column }) => column));
    for (const area of tall) {
      this.byTop.set(area.row, [...(this.byTop.get(area.row) ?? []), area]);
      this.last = Math.max(this.last, area.row + area.rows - 1);
    }
  }

  /** The row as it is meant. */
  fill(row: number, firstColumn: number, cells: readonly RawCell[]): readonly RawCell[] {
    if (row > this.last) return cells;
    const starting = this.byTop.get(row);
    this.open = this.open.filter(({ lastRow }) => lastRow >= row);
    if (!starting && this.open.length === 0) return cells;
    const filled = [...cells];
    for (const { column, value } of this.open) {
      const index = column - firstColumn;
      if (index >= 0 && isBlank(filled[index])) filled[index] = value;
    }
    for (const { column, rows } of starting ?? []) {
      const value = filled[column - firstColumn] ?? null;
      if (!isBlank(value)) this.open.push({ column, value, lastRow: row + rows - 1 });
    }
    return filled;
  }
}

interface Reaching {
  readonly column: number;
  readonly value: RawCell;
  readonly lastRow: number;
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
