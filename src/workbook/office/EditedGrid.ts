import type { Area } from '../../sheet/Area';
import type { CellValue, Formula } from '../../sheet/CellValue';
import type { PresentCell } from '../planSheetUpdate';
import type { SheetEdit } from '../Workbook';

type Cell = CellValue | Formula;

/** Differs from every content. */
const UNKNOWN: Formula = { formula: '', value: null };

/** What the cells of a sheet hold while edits are planned, so that only what differs is written. */
export class EditedGrid {
  readonly #rows: Cell[][];

  constructor(present: PresentCell, rows: number, columns: number) {
    this.#rows = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => present(row, column)),
    );
  }

  cell(row: number, column: number): Cell {
    return this.#rows[row]?.[column] ?? null;
  }

  set(row: number, column: number, cell: Cell): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const line = this.#rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = cell;
  }

  /** Moves cells as the edit does; other edits leave them where they are. */
  follow(edit: SheetEdit): void {
    if (edit.kind === 'insertRows') {
      this.#rows.splice(edit.row, 0, ...Array.from({ length: edit.rows }, (): Cell[] => []));
    } else if (edit.kind === 'deleteRows') {
      this.#rows.splice(edit.row, edit.rows);
    } else if (edit.kind === 'insertColumns') {
      const blank = Array.from({ length: edit.columns }, () => null);
      for (const row of this.#rows) {
        if (row.length > edit.column) row.splice(edit.column, 0, ...blank);
      }
    } else if (edit.kind === 'deleteColumns') {
      for (const row of this.#rows) row.splice(edit.column, edit.columns);
    } else if (edit.kind === 'copy') {
      this.#copy(edit);
    } else if (edit.kind === 'keepValues') {
      this.#forget(edit.area);
    }
  }

  /** What was pasted is unknown here: whatever is written there next is written. */
  #copy({ from, toRow, toColumn }: Extract<SheetEdit, { kind: 'copy' }>): void {
    this.#forget({ ...from, row: toRow, column: toColumn });
  }

  #forget(area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.set(row, column, UNKNOWN);
      }
    }
  }
}
