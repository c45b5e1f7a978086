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
  /** Sheets that each write which goes on, or ended a moment ago, has touched. */
  readonly #writes = new Set<Set<string>>();

  constructor(private readonly clock: Clock) {}

  get isWriting(): boolean {
    return this.#writes.size > 0;
  }

  async during<T>(write: (touch: (sheetId: string) => void) => Promise<T>): Promise<T> {
    const touched = new Set<string>();
    this.#writes.add(touched);
    try {
      return await write((id) => void touched.add(id));
    } finally {
      this.clock.watch(GRACE, () => void this.#writes.delete(touched));
    }
  }

  /** A sheet that appears while a write goes on is taken for its work. */
  adopt(sheetId: string): void {
    for (const touched of this.#writes) touched.add(sheetId);
  }

  has(sheetId: string): boolean {
    return [...this.#writes].some((touched) => touched.has(sheetId));
  }
}
