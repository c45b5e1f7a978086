import { isCancelled, WorkbookError } from '../WorkbookError';
import type { OfficeBatch } from './OfficeBatch';
import type { OwnWriteOptions } from './OwnWrites';
import { readDirectoryAndSettings } from './readDirectory';
import { isLeftover, UNFINISHED, type Unfinished } from './Unfinished';
import type { WriteQueue } from './WriteQueue';

/**
 * Makes sheets of which nobody knows yet. They go again when the work is given up meanwhile; `before`
 * is what an earlier write had left unfinished.
 */
export async function orTakeBack<T>(
  queue: WriteQueue,
  before: Unfinished | null,
  { signal }: OwnWriteOptions,
  make: () => Promise<T>,
): Promise<T> {
  const { batch } = queue;
  queue.stop = () => {
    if (signal?.aborted) throw new WorkbookError('cancelled', batch.operation, batch.address);
  };
  try {
    queue.stop();
    const made = await make();
    queue.stop();
    return made;
  } catch (cause) {
    if (isCancelled(cause) && queue.hasSent) await takeBack(batch.anew(), before);
    throw cause;
  } finally {
    queue.stop = () => undefined;
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
