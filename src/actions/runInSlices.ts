import { WorkbookError } from '../workbook/WorkbookError';

/** Milliseconds after which the host gets its turn: less than a frame of the screen. */
const SLICE = 8;

/**
 * Works steps off in slices. Between the slices the host may draw, and the person may cancel:
 * `operation` is what is then said to be cancelled.
 */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  operation: string,
  signal?: AbortSignal,
): Promise<T> {
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new WorkbookError('cancelled', operation, '');
    since = performance.now();
  }
}
