import type { Area } from '../../sheet/Area';
import type { CellValue } from '../../sheet/CellValue';
import type { MemoryStyle } from './MemoryStyle';

export interface MemoryCell {
  readonly value: CellValue;
  /** en-US, beginning with `=`. */
  readonly formula?: string;
  /** The value is one of Excel's errors and not a text that looks like one. */
  readonly isError?: boolean;
  /** The formula is one of arrays. */
  readonly array?: ArrayFormula;
  readonly style?: MemoryStyle;
}

/** A formula entered as one of arrays, or one that spills. */
export interface ArrayFormula {
  /** Size of what it fills, from its own cell on. */
  readonly rows: number;
  readonly columns: number;
  /** What the file says of spilling: an index into its metadata. */
  readonly metadata?: string;
}

interface GridRow {
  readonly values: CellValue[];
  readonly styles: (MemoryStyle | undefined)[];
  /** Only in rows that have one. */
  formulas?: Map<number, string>;
  errors?: Set<number>;
  arrays?: Map<number, ArrayFormula>;
}

const EMPTY: MemoryCell = { value: null };

/**
 * The cells of a sheet, kept by rows so that a roster of 100,000 × 20 costs no object per cell.
 * Empty is `null`.
 */
export class CellGrid {
  #rows: GridRow[] = [];

  /** Rows that hold anything, values or formats, in order. */
  *rowNumbers(): Generator<number> {
    for (const key of Object.keys(this.#rows)) yield Number(key);
  }

  /** One past the last column that holds anything in `row`. */
  width(row: number): number {
    const held = this.#rows[row];
    return held ? Math.max(held.values.length, held.styles.length) : 0;
  }

  value(row: number, column: number): CellValue {
    return this.#rows[row]?.values[column] ?? null;
  }

  style(row: number, column: number): MemoryStyle | undefined {
    return this.#rows[row]?.styles[column];
  }

  formula(row: number, column: number): string | undefined {
    return this.#rows[row]?.formulas?.get(column);
  }

  /** Column and formula of every formula in `row`. */
  formulasOf(row: number): readonly (readonly [number, string])[] {
    return [...(this.#rows[row]?.formulas ?? [])];
  }

  cell(row: number, column: number): MemoryCell {
    const held = this.#rows[row];
    if (!held) return EMPTY;
    const formula = held.formulas?.get(column);
    const style = held.styles[column];
    const array = held.arrays?.get(column);
    return {
      value: held.values[column] ?? null,
      ...(formula !== undefined && { formula }),
      ...(held.errors?.has(column) && { isError: true }),
      ...(array && { array }),
      ...(style && { style }),
    };
  }

  /** Replaces value and formula; the style stays. */
  setContent(row: number, column: number, content: Omit<MemoryCell, 'style'>): void {
    const held = this.#held(row);
    held.values[column] = content.value;
    if (content.formula !== undefined) (held.formulas ??= new Map()).set(column, content.formula);
    else held.formulas?.delete(column);
    if (content.isError) (held.errors ??= new Set()).add(column);
    else held.errors?.delete(column);
    if (content.array) (held.arrays ??= new Map()).set(column, content.array);
    else held.arrays?.delete(column);
  }

  setStyle(row: number, column: number, style: MemoryStyle | undefined): void {
    this.#held(row).styles[column] = style;
  }

  /** The smallest area with all values; `null` when there is none. */
  used(): Area | null {
    let first = -1;
    let last = -1;
    let left = Infinity;
    let right = -1;
    for (const row of this.rowNumbers()) {
      const values = this.#rows[row]?.values ?? [];
      const start = values.findIndex(isFilled);
      if (start < 0) continue;
      if (first < 0) first = row;
      last = row;
      left = Math.min(left, start);
      right = Math.max(right, lastFilled(values));
    }
    if (first < 0) return null;
    return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
  }

  insertRows(row: number, count: number): void {
    this.#renumberRows((each) => (each >= row ? each + count : each));
  }

  deleteRows(row: number, count: number): void {
    this.#renumberRows((each) => {
      if (each < row) return each;
      return each < row + count ? null : each - count;
    });
  }

  insertColumns(column: number, count: number): void {
    this.#renumberColumns((each) => (each >= column ? each + count : each));
  }

  deleteColumns(column: number, count: number): void {
    this.#renumberColumns((each) => {
      if (each < column) return each;
      return each < column + count ? null : each - count;
    });
  }

  clone(): CellGrid {
    const copy = new CellGrid();
    copy.#rows = this.#rows.map((row) => ({
      values: [...row.values],
      styles: [...row.styles],
      ...(row.formulas && { formulas: new Map(row.formulas) }),
      ...(row.errors && { errors: new Set(row.errors) }),
      ...(row.arrays && { arrays: new Map(row.arrays) }),
    }));
    return copy;
  }

  #held(row: number): GridRow {
    return (this.#rows[row] ??= { values: [], styles: [] });
  }

  #renumberRows(renumber: (row: number) => number | null): void {
    const moved: GridRow[] = [];
    for (const row of this.rowNumbers()) {
      const target = renumber(row);
      const held = this.#rows[row];
      if (target !== null && held) moved[target] = held;
    }
    this.#rows = moved;
  }

  #renumberColumns(renumber: (column: number) => number | null): void {
    for (const row of this.rowNumbers()) {
      const cells = Array.from({ length: this.width(row) }, (_, column) => this.cell(row, column));
      this.#rows[row] = { values: [], styles: [] };
      cells.forEach((cell, column) => {
        const target = renumber(column);
        if (target === null) return;
        this.setContent(row, target, cell);
        if (cell.style) this.setStyle(row, target, cell.style);
      });
    }
  }
}

function lastFilled(values: readonly CellValue[]): number {
  let last = values.length - 1;
  while (last >= 0 && !isFilled(values[last])) last--;
  return last;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined;
}
