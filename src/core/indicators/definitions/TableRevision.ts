import type { RawCell } from '../../roster/RosterInput';
import { isBlank } from './findTables';
import type { FoundTable, TableColumn, TableRow } from './findTables';

/**
 * One change of a sheet that holds a table. Rows are those of the sheet before any change, so that
 * changes are carried out from the bottom up.
 */
export type TableChange =
  | { readonly kind: 'cells'; readonly row: number; readonly cells: CellsByColumn }
  /** New rows below `row`, which push the others down. */
  | { readonly kind: 'insert'; readonly row: number; readonly lines: readonly CellsByColumn[] }
  | { readonly kind: 'delete'; readonly row: number };

/** Zero-based sheet column → what its cell is to hold; `null` empties it. */
export type CellsByColumn = ReadonlyMap<number, RawCell>;

/** What is to hold under the columns of a table, by column key. */
export type CellsByKey = Readonly<Record<string, RawCell | undefined>>;

/** Collects the changes of one table; a column that it lacks is added behind the last. */
export class TableRevision {
  readonly changes: TableChange[] = [];
  readonly #added = new Map<string, number>();

  constructor(readonly table: FoundTable) {}

  /** Changes those cells of a row that do not hold what is wanted. */
  update(row: TableRow, wanted: CellsByKey): void {
    const cells = this.#place(wanted, (key, value) => !isSameCell(row.cell(key), value));
    if (cells.size > 0) this.changes.push({ kind: 'cells', row: row.row, cells });
  }

  /** Adds rows below one of the table, into free rows where they come after all others. */
  insert(below: number, lines: readonly CellsByKey[]): void {
    const { lastRow, freeRows } = this.table;
    const placed = lines.map((line) => this.#place(line, (_, value) => !isBlank(value)));
    if (below !== lastRow || freeRows < lines.length) {
      this.changes.push({ kind: 'insert', row: below, lines: placed });
      return;
    }
    placed.forEach((cells, index) => {
      this.changes.push({ kind: 'cells', row: lastRow + 1 + index, cells });
    });
  }

  delete({ row }: TableRow): void {
    this.changes.push({ kind: 'delete', row });
  }

  #place(wanted: CellsByKey, isNeeded: (key: string, value: RawCell) => boolean): CellsByColumn {
    const cells = new Map<number, RawCell>();
    for (const [key, value = null] of Object.entries(wanted)) {
      if (isNeeded(key, value)) cells.set(this.#columnOf(key), value);
    }
    return cells;
  }

  #columnOf(key: string): number {
    const { table } = this;
    const known = table.columns.get(key) ?? this.#added.get(key);
    if (known !== undefined) return known;
    const column = table.nextColumn + this.#added.size;
    const columns: readonly TableColumn[] = table.shape.columns;
    const label = columns.find((one) => one.key === key)?.labels[table.language] ?? key;
    this.#added.set(key, column);
    this.changes.push({ kind: 'cells', row: table.headerRow, cells: new Map([[column, label]]) });
    return column;
  }
}

export function isSameCell(cell: RawCell, wanted: RawCell | undefined): boolean {
  return isBlank(cell) ? isBlank(wanted) : cell === wanted;
}
