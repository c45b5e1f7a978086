import { summarizeAnswers, type Answers } from './Answers';
import { createArqueroEngine } from './arqueroEngine';
import { createDuckdbEngine } from './duckdbEngine';
import { generateBlocks, randomNumbers } from './generateRows';
import { createNaiveEngine } from './naiveEngine';
import { plainRows } from './plainRows';
import { collectAnswers, encodeBlocks, evaluate, SliceClock } from './rollcallEngine';
import { RosterIndex } from '../../src/core/indicators/RosterIndex';
import type { RosterBlock } from '../../src/core/roster/RosterInput';

/** What one process measured, in milliseconds unless said otherwise. */
export type Measurement = Record<string, number | string>;

const ROWS_PER_BLOCK = 1000;

/** Runs one engine in this process, which nothing else has warmed up or filled. */
async function measure(engine: string, rowCount: number): Promise<Measurement> {
  switch (engine) {
    case 'rollcall':
      return measureRollcall(rowCount);
    case 'memory':
      return measureMemory(rowCount);
    case 'json':
      return measureEncoding(rowCount);
    default:
      return measureOther(engine, rowCount);
  }
}

/** Cold first, then warm, then edits; every stage apart. */
function measureRollcall(rowCount: number): Measurement {
  const blocks = [...generateBlocks(rowCount, ROWS_PER_BLOCK)];
  const encoding = new SliceClock();
  const roster = encodeBlocks(blocks, encoding);
  const cold = new SliceClock();
  const index = cold.run(() => new RosterIndex(roster));
  const evaluation = evaluate(index, cold);
  const answers = collectAnswers(
    roster,
    cold.run(() => evaluation.results()),
  );
  const next = randomNumbers(7);
  const edits: number[] = [];
  for (let at = 0; at < 2000; at++) {
    const row = Math.floor(next() * rowCount);
    const birthDate = 3000 + Math.floor(next() * 9000);
    const start = performance.now();
    evaluation.updateEntry(row, { cells: { birthDate } });
    edits.push((performance.now() - start) * 1000);
  }
  const warm: number[] = [];
  const slices = new SliceClock();
  for (let run = 0; run < runsFor(rowCount); run++) {
    const before = slices.total;
    evaluate(index, slices);
    warm.push(slices.total - before);
  }
  return {
    'encode cold': encoding.total,
    'compute cold': cold.total,
    'both cold': encoding.total + cold.total,
    'compute warm': median(warm),
    'edit cold, µs': edits[0] ?? NaN,
    'edit warm, µs': median(edits.slice(1000)),
    'longest slice': Math.max(encoding.longest, cold.longest),
    'longest slice warm': slices.longest,
    answers: summarizeAnswers(answers),
  };
}

/** The same rows as text, parsed and encoded block by block, by turns in one process. */
function measureEncoding(rowCount: number): Measurement {
  const parse: number[] = [];
  const encode: number[] = [];
  for (let run = 0; run < Math.min(5, runsFor(rowCount)); run++) {
    const parsing = new SliceClock();
    const encoding = new SliceClock();
    encodeBlocks(parsed(rowCount, parsing), encoding);
    parse.push(parsing.total);
    encode.push(encoding.total);
  }
  return { 'JSON.parse': median(parse), encode: median(encode) };
}

function* parsed(rowCount: number, clock: SliceClock): Generator<RosterBlock> {
  for (const block of generateBlocks(rowCount, ROWS_PER_BLOCK)) {
    const text = JSON.stringify(block.rows);
    yield { ...block, rows: clock.run(() => JSON.parse(text) as RosterBlock['rows']) };
  }
}

/** Rows are made, encoded and dropped; the peak is that of the whole process. */
function measureMemory(rowCount: number): Measurement {
  const roster = encodeBlocks(generateBlocks(rowCount, ROWS_PER_BLOCK), new SliceClock());
  evaluate(new RosterIndex(roster));
  return { 'peak MB': process.resourceUsage().maxRSS / 1024 };
}

async function measureOther(engine: string, rowCount: number): Promise<Measurement> {
  const roster = encodeBlocks(generateBlocks(rowCount, ROWS_PER_BLOCK), new SliceClock());
  const rows = plainRows(roster);
  const loading = performance.now();
  const run = await load();
  const loaded = performance.now() - loading;
  const times: number[] = [];
  let answers: Answers = new Map();
  // A first run warms up; it is not counted.
  for (let at = 0; at <= Math.min(5, runsFor(rowCount)); at++) {
    const start = performance.now();
    answers = await run();
    if (at > 0) times.push(performance.now() - start);
  }
  return { load: loaded, 'compute warm': median(times), answers: summarizeAnswers(answers) };

  async function load(): Promise<() => Answers | Promise<Answers>> {
    if (engine === 'duckdb') return createDuckdbEngine(rows);
    if (engine === 'arquero') return createArqueroEngine(rows);
    const naive = createNaiveEngine();
    return () => naive(rows);
  }
}

function runsFor(rowCount: number): number {
  return rowCount >= 1_000_000 ? 7 : 15;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? NaN;
}

const [engine = 'rollcall', rowCount = '3234'] = process.argv.slice(2);
void measure(engine, Number(rowCount)).then((result) => {
  process.stdout.write(`${JSON.stringify(result)}\n`);
});
