import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../memory/MemorySheet';
import { CellView } from './CellView';

/** Corners counted from 1, as the formula engine counts. */
interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface RowView {
  readonly hidden: boolean;
  eachCell(visit: CellVisitor): void;
  eachCell(options: object, visit: CellVisitor): void;
}

type CellVisitor = (cell: CellView, column: number) => void;
type RowVisitor = (row: RowView, number: number) => void;

/** A sheet in memory as the formula engine wants to see it. */
export class SheetView {
  constructor(
    private readonly sheet: MemorySheet,
    readonly id: number,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  get dimensions(): Corners | null {
    const used = this.sheet.cells.used();
    return used && cornersOf(used);
  }

  get mergedRegions(): readonly Corners[] {
    return this.sheet.merges.map(cornersOf);
  }

  eachRow(visit: RowVisitor): void;
  eachRow(options: object, visit: RowVisitor): void;
  eachRow(first: RowVisitor | object, second?: RowVisitor): void {
    const visit = second ?? (first as RowVisitor);
    for (const row of this.sheet.cells.rowNumbers()) visit(this.#row(row), row + 1);
  }

  findCell(row: number, column: number): CellView {
    return new CellView(this.sheet, row - 1, column - 1);
  }

  getCell(row: number, column: number): CellView {
    return this.findCell(row, column);
  }

  getTables() {
    return this.sheet.tables.map(({ name, area, hasTotals = false }) => ({
      table: {
        name,
        tl: { row: area.row + 1, col: area.column + 1 },
        columns: Array.from({ length: area.columns }, (_, across) => ({
          name: String(this.sheet.cells.value(area.row, area.column + across) ?? ''),
        })),
        rows: Array.from({ length: area.rows - (hasTotals ? 2 : 1) }),
        headerRow: true,
        totalsRow: hasTotals,
      },
    }));
  }

  #row(row: number): RowView {
    const { sheet } = this;
    const visitAll = (visit: CellVisitor): void => {
      for (let column = 0; column < sheet.cells.width(row); column++) {
        visit(new CellView(sheet, row, column), column + 1);
      }
    };
    return {
      hidden: sheet.row(row).isHidden ?? false,
      eachCell: (first: CellVisitor | object, second?: CellVisitor) =>
        visitAll(second ?? (first as CellVisitor)),
    };
  }
}

function cornersOf({ row, column, rows, columns }: Area): Corners {
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}
