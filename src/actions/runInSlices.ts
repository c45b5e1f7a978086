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
    await giveWay(operation, signal);
    since = performance.now();
  }
}

/** Lets the host draw and the person cancel `operation`. */
export async function giveWay(operation: string, signal?: AbortSignal): Promise<void> {
  await takeTurns();
  if (signal?.aborted) throw new WorkbookError('cancelled', operation, '');
}

/**
 * Lets the host go first. A timer would do, but browsers hold back timers that follow each other
 * by 4 ms each, half a slice; a message comes as soon as the host has nothing more urgent.
 */
function takeTurns(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
