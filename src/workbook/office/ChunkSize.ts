/** Bytes that an answer should have; the web refuses five million. */
const TARGET_BYTES = 2_000_000;
const FIRST_CELLS = 50_000;
const MOST_CELLS = 400_000;
const SAMPLE_ROWS = 100;

/** How many rows to ask for at once: sized by cells first, by the bytes seen then, halved on errors. */
export class ChunkSize {
  #cells = FIRST_CELLS;
  #limit = MOST_CELLS;

  constructor(private readonly columns: number) {}

  get rows(): number {
    return Math.max(1, Math.floor(this.#cells / this.columns));
  }

  /** Learns from rows that arrived how many bytes a cell takes. */
  learn(rows: readonly (readonly unknown[])[]): void {
    const sample = rows.slice(0, SAMPLE_ROWS);
    const bytes = new TextEncoder().encode(JSON.stringify(sample)).length;
    const perCell = bytes / Math.max(1, sample.length * this.columns);
    this.#cells = Math.min(this.#limit, Math.floor(TARGET_BYTES / perCell));
  }

  /** After a size error; `false` when there is nothing left to halve. */
  halve(): boolean {
    if (this.rows === 1) return false;
    this.#cells = Math.max(this.columns, Math.floor(this.#cells / 2));
    this.#limit = this.#cells;
    return true;
  }
}
