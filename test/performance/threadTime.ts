import { openSync, readSync } from 'node:fs';

const SIZE = 64;
const cell = new Int32Array(new SharedArrayBuffer(4));
const bytes = Buffer.alloc(SIZE);
const statistics = openSchedule();

/**
 * Milliseconds that this thread has spent on a processor: without other programs, and without the
 * compiler's and the collector's threads. `NaN` where the system does not tell (it is Linux that does).
 */
export function threadTime(): number {
  // The kernel brings the figure up to date when the thread gives the processor away.
  Atomics.wait(cell, 0, 0, 0.001);
  return figureOf(0);
}

/**
 * Milliseconds that this thread was ready and waited for a processor: other programs had it, or the
 * compiler's and the collector's threads. `NaN` where the system does not tell.
 */
export function threadWait(): number {
  return figureOf(1);
}

function figureOf(place: number): number {
  if (statistics === null) return NaN;
  const length = readSync(statistics, bytes, 0, SIZE, 0);
  return Number(bytes.toString('latin1', 0, length).split(' ')[place]) / 1_000_000;
}

/**
 * Milliseconds that a piece of work seems to take for being timed: some 25 µs, which adds up where a
 * stage has many pieces, and `JSON.parse`, which it is set against, few.
 */
export function costOfThreadTime(): number {
  const costs = Array.from({ length: READINGS }, () => {
    const start = threadTime();
    return threadTime() - start;
  });
  return costs.sort((one, other) => one - other)[READINGS >> 1] ?? 0;
}

const READINGS = 101;

/** The main thread has the number of its process. */
function openSchedule(): number | null {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return null;
  }
}
