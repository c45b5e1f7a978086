import type { MemorySheet } from '../memory/MemorySheet';

/** Cell types of the formula engine. */
const EMPTY = 0;
const MERGED = 1;
const CONSTANT = 2;
const FORMULA = 6;

type Result = number | string | boolean | Date | { error: string } | undefined;

/** A cell in memory as the formula engine reads it and writes its results to it. */
export class CellView {
  constructor(
    private readonly sheet: MemorySheet,
    private readonly at: number,
    private readonly across: number,
  ) {}

  get row(): number {
    return this.at + 1;
  }

  get col(): number {
    return this.across + 1;
  }

  get type(): number {
    const { value, formula } = this.sheet.cells.cell(this.at, this.across);
    if (formula !== undefined) return FORMULA;
    if (value === null) return EMPTY;
    return this.#isMergedAway() ? MERGED : CONSTANT;
  }

  get formula(): string | undefined {
    return this.sheet.cells.formula(this.at, this.across)?.slice(1);
  }

  get model() {
    return { formula: this.formula };
  }

  get value(): unknown {
    const { value, isError } = this.sheet.cells.cell(this.at, this.across);
    return isError ? { error: String(value) } : value;
  }

  set value(value: unknown) {
    this.#write(value as Result);
  }

  get result(): Result {
    return (this.value ?? undefined) as Result;
  }

  set result(result: Result) {
    this.#write(result);
  }

  #write(result: Result): void {
    const { cells } = this.sheet;
    const formula = cells.formula(this.at, this.across);
    const isError = typeof result === 'object' && 'error' in result;
    // A formula that looks at an empty cell shows 0.
    const blank = formula === undefined ? null : 0;
    const value = isError ? result.error : result instanceof Date ? null : (result ?? blank);
    cells.setContent(this.at, this.across, {
      value,
      ...(formula !== undefined && { formula }),
      ...(isError && { isError }),
    });
  }

  #isMergedAway(): boolean {
    return this.sheet.merges.some(
      ({ row, column, rows, columns }) =>
        this.at >= row &&
        this.at < row + rows &&
        this.across >= column &&
        this.across < column + columns &&
        (this.at !== row || this.across !== column),
    );
  }
}
