import type { WriteOptions } from '../Workbook';
import type { Clock } from './Clock';

/** Events about own writes may come this much later. */
const GRACE = 3000;

/** A write that says which sheets it is going to change. */
export interface OwnWriteOptions extends WriteOptions {
  readonly touch: (sheetId: string) => void;
}

/**
 * Tells own writes from people's edits on hosts that do not say who caused an event (before
 * ExcelApi 1.14): the sheets that are being written, and for a moment afterwards.
 */
export class OwnWrites {
  readonly #sheets = new Map<string, number>();
  #running = 0;

  constructor(private readonly clock: Clock) {}

  get isWriting(): boolean {
    return this.#running > 0;
  }

  async during<T>(write: (touch: (sheetId: string) => void) => Promise<T>): Promise<T> {
    const touched = new Set<string>();
    this.#running += 1;
    try {
      return await write((id) => {
        if (!touched.has(id)) this.#sheets.set(id, (this.#sheets.get(id) ?? 0) + 1);
        touched.add(id);
      });
    } finally {
      this.clock.watch(GRACE, () => this.#forget(touched));
    }
  }

  has(sheetId: string): boolean {
    return this.#sheets.has(sheetId);
  }

  #forget(touched: ReadonlySet<string>): void {
    this.#running -= 1;
    for (const id of touched) {
      const left = (this.#sheets.get(id) ?? 0) - 1;
      if (left > 0) this.#sheets.set(id, left);
      else this.#sheets.delete(id);
    }
  }
}
