import type { CellRun } from '../planSheetUpdate';
import type { WriteOptions } from '../Workbook';
import { isCancelled, WorkbookError } from '../WorkbookError';
import type { OfficeBatch } from './OfficeBatch';
import { readDirectoryAndSettings } from './readDirectory';
import { isLeftover, UNFINISHED, type Unfinished } from './Unfinished';
import type { WriteQueue } from './WriteQueue';

/** How a write is given up, however often the host wants it tried again. */
export class WayBack {
  /** What an earlier write had left unfinished; `undefined` until something was sent. */
  #before: Unfinished | null | undefined;
  #isTooLate = false;
  /** What the first try found in the cells that it was to change, sheet by sheet. */
  replaced?: readonly (readonly CellRun[])[];

  constructor(private readonly options: Pick<WriteOptions, 'signal' | 'onTooLate'>) {}

  /**
   * Makes sheets of which nobody knows yet. They go again when the work is given up meanwhile;
   * afterwards it is too late.
   */
  async keepOpen<T>(
    queue: WriteQueue,
    unfinished: Unfinished | null,
    make: () => Promise<T>,
  ): Promise<T> {
    const { batch } = queue;
    const { signal, onTooLate } = this.options;
    queue.stop = () => {
      if (signal?.aborted && !this.#isTooLate) {
        throw new WorkbookError('cancelled', batch.operation, batch.address);
      }
    };
    try {
      queue.stop();
      const made = await make();
      queue.stop();
      this.#isTooLate = true;
      onTooLate?.();
      return made;
    } catch (cause) {
      if (queue.hasSent && this.#before === undefined) this.#before = unfinished;
      if (isCancelled(cause) && this.#before !== undefined) {
        await takeBack(batch.anew(), this.#before);
      }
      throw cause;
    } finally {
      queue.stop = () => undefined;
    }
  }
}

/** Removes the hidden sheets, and forgets that they were begun. */
async function takeBack(batch: OfficeBatch, before: Unfinished | null): Promise<void> {
  const { entries, settings } = await readDirectoryAndSettings(batch, [UNFINISHED]);
  const unfinished = settings.value(UNFINISHED) as Unfinished | null;
  for (const entry of entries) if (isLeftover(entry, unfinished)) entry.worksheet.delete();
  if (before) settings.set(UNFINISHED, before);
  else settings.remove(UNFINISHED);
  await batch.sync();
}
