import { freshBlocks, ROWS_PER_BLOCK } from './freshBlocks';
import { generateBlocks, randomNumbers } from './generateRows';
import { encodeBlocks, evaluate, SliceClock } from './rollcallEngine';
import type { Evaluation } from '../../src/core/indicators/Evaluation';
import { RosterIndex } from '../../src/core/indicators/RosterIndex';
import { measureReread } from './measureReread';
import { costOfThreadTime, threadTime, threadWait } from './threadTime';

/** What one process measured, in milliseconds unless said otherwise. */
export type Measurement = Record<string, number>;

/** Measures some stages in this process, which nothing else has warmed up or filled. */
function measure(stages: string, rowCount: number): Measurement {
  if (stages === 'memory') return measureMemory(rowCount);
  if (stages === 'reread') return measureReread(rowCount);
  if (stages === 'thread') return measureThread(rowCount);
  if (stages === 'waiting') return measureWaiting(rowCount);
  return stages === 'encoding' ? measureEncoding(rowCount) : measureRollcall(rowCount);
}

/** What a process does once: everything cold, then edits; every stage apart. */
function measureRollcall(rowCount: number): Measurement {
  const encoding = new SliceClock();
  const parsing = new SliceClock();
  const roster = encodeBlocks(freshBlocks(rowCount, parsing), encoding);
  const cold = new SliceClock();
  const index = cold.run(() => new RosterIndex(roster));
  const evaluation = evaluate(index, cold);
  cold.drain(evaluation.resultsInSteps());
  const preparing = performance.now();
  evaluation.prepareEdits();
  const prepared = performance.now() - preparing;
  const edits = measureEdits(evaluation, rowCount);
  return {
    'JSON.parse cold': parsing.total,
    'encode cold': encoding.total,
    'compute cold': cold.total,
    'both cold': encoding.total + cold.total,
    'prepare edits': prepared,
    'edit cold, µs': edits[0] ?? NaN,
    'edit warm, µs': median(edits.slice(1000)),
    'longest slice encoding': encoding.longest,
    'longest slice computing': cold.longest,
  };
}

/** The same work by the processor time of the thread that does it, first cold, then warm. */
function measureThread(rowCount: number): Measurement {
  const cost = costOfThreadTime();
  const newClock = () => new SliceClock(threadTime, cost);
  const [parsing, encoding, computing] = [newClock(), newClock(), newClock()];
  const roster = encodeBlocks(freshBlocks(rowCount, parsing), encoding);
  const index = computing.run(() => new RosterIndex(roster));
  computing.drain(evaluate(index, computing).resultsInSteps());
  const warm = measureEncoding(rowCount, newClock);
  return {
    'slice encoding, on its thread': encoding.longest,
    'slice computing, on its thread': computing.longest,
    'JSON.parse cold, on its thread': parsing.total,
    'encode cold, on its thread': encoding.total,
    'compute cold, on its thread': computing.total,
    'JSON.parse warm, on its thread': warm['JSON.parse warm'] ?? NaN,
    'encode warm, on its thread': warm['encode warm'] ?? NaN,
  };
}

/** How long the thread that does everything cold stands ready without a processor. */
function measureWaiting(rowCount: number): Measurement {
  const waiting = new SliceClock(threadWait);
  const roster = encodeBlocks(freshBlocks(rowCount, new SliceClock()), waiting);
  const index = waiting.run(() => new RosterIndex(roster));
  waiting.drain(evaluate(index, waiting).resultsInSteps());
  return { 'both cold, waiting': waiting.total };
}

/** Microseconds of each edit, from the first one on. */
function measureEdits(evaluation: Evaluation, rowCount: number): readonly number[] {
  const next = randomNumbers(7);
  return Array.from({ length: 3000 }, () => {
    const row = Math.floor(next() * rowCount);
    const birthDate = 3000 + Math.floor(next() * 9000);
    const start = performance.now();
    evaluation.updateEntry(row, { cells: { birthDate } });
    return (performance.now() - start) * 1000;
  });
}

/**
 * The same rows as text, parsed and encoded block by block, by turns in one process. Both are warm:
 * the first runs do not count.
 */
function measureEncoding(rowCount: number, newClock = () => new SliceClock()): Measurement {
  const parse: number[] = [];
  const encode: number[] = [];
  const runs = rowCount >= 1_000_000 ? 1 : rowCount >= 100_000 ? 5 : 15;
  for (let run = 0; run < runs * 2; run++) {
    const [parsing, encoding] = [newClock(), newClock()];
    encodeBlocks(freshBlocks(rowCount, parsing), encoding);
    if (run < runs) continue;
    parse.push(parsing.total);
    encode.push(encoding.total);
  }
  return { 'JSON.parse warm': median(parse), 'encode warm': median(encode) };
}

/** Rows are made, encoded and dropped; the peak is that of the whole process. */
function measureMemory(rowCount: number): Measurement {
  const before = process.resourceUsage().maxRSS / 1024;
  const roster = encodeBlocks(generateBlocks(rowCount, ROWS_PER_BLOCK), new SliceClock());
  const encoded = process.resourceUsage().maxRSS / 1024;
  const evaluation = evaluate(new RosterIndex(roster));
  evaluation.results();
  const peak = process.resourceUsage().maxRSS / 1024;
  return { 'MB before reading': before, 'MB after encoding': encoded, 'peak MB': peak };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? NaN;
}

const [stages = 'cold', rowCount = '3234'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(measure(stages, Number(rowCount)))}\n`);
