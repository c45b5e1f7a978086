import type { MergedArea, RawCell, RosterBlock } from './RosterInput';
import { MergedCells } from './rows/MergedCells';

/** What the blocks of one sheet tell besides their cells. */
export class SheetLayout {
  /** The sheet columns whose numbers show as dates. */
  readonly dateColumns = new Set<number>();
  private columns: readonly [first: number, end: number] = [0, 0];
  private areas: readonly MergedArea[] | undefined;
  private filler: MergedCells | null = null;

  add({ firstColumn, rows, isDate, merges }: RosterBlock): void {
    if (merges) {
      this.areas = merges;
      this.filler = new MergedCells(merges);
    }
    this.stretch(firstColumn, rows);
    isDate?.forEach((shows, index) => {
      if (shows) this.dateColumns.add(firstColumn + index);
    });
  }

  /** Absent where nothing was told of merged cells. */
  get merges(): readonly MergedArea[] | undefined {
    return this.areas;
  }

  get merged(): MergedCells | null {
    return this.filler;
  }

  /** The sheet columns that its blocks held: the first, and the one behind the last. */
  get extent(): readonly [first: number, end: number] {
    return this.columns;
  }

  /** Whether a merged cell reaches from one row into another there, now or when it was read. */
  isMerged(row: number, now: readonly MergedArea[] = []): boolean {
    const areas = [...(this.areas ?? []), ...now];
    return areas.some((area) => area.rows > 1 && covers(area, row));
  }

  private stretch(first: number, rows: readonly (readonly RawCell[])[]): void {
    const [left, right] = this.columns;
    let end = right;
    for (let at = 0; at < rows.length; at++) end = Math.max(end, first + (rows[at]?.length ?? 0));
    this.columns = [right === 0 ? first : Math.min(left, first), end];
  }
}

function covers({ row: first, rows }: MergedArea, row: number): boolean {
  return row >= first && row < first + rows;
}
