import { summarizeAnswers, type Answers } from './Answers';
import { createArqueroEngine } from './arqueroEngine';
import { createDuckdbEngine } from './duckdbEngine';
import { generateBlocks, randomNumbers } from './generateRows';
import { createNaiveEngine } from './naiveEngine';
import { readPlainRows } from './plainRows';
import { collectAnswers, encodeBlocks, evaluate, SliceClock } from './rollcallEngine';
import type { Evaluation } from '../../src/core/indicators/Evaluation';
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

/** Cold first, then edits, then warm; every stage apart. */
async function measureRollcall(rowCount: number): Promise<Measurement> {
  const encoding = new SliceClock();
  const roster = encodeBlocks(freshBlocks(rowCount, new SliceClock()), encoding);
  const cold = new SliceClock();
  const index = cold.run(() => new RosterIndex(roster));
  const evaluation = evaluate(index, cold);
  const results = cold.run(() => evaluation.results());
  const answers = collectAnswers(roster, results);
  const preparing = performance.now();
  evaluation.prepareEdits();
  const prepared = performance.now() - preparing;
  const edits = measureEdits(evaluation, rowCount);
  const slices = new SliceClock();
  const composing: number[] = [];
  const warm = await repeat(() => {
    const warmed = evaluate(index, slices);
    const start = performance.now();
    slices.run(() => warmed.results());
    composing.push(performance.now() - start);
  });
  return {
    'encode cold': encoding.total,
    'compute cold': cold.total,
    'both cold': encoding.total + cold.total,
    'compute warm': warm,
    'of it composing results': median(composing),
    'prepare edits': prepared,
    'edit cold, µs': edits[0] ?? NaN,
    'edit warm, µs': median(edits.slice(1000)),
    'longest slice encoding': encoding.longest,
    'longest slice computing': cold.longest,
    answers: summarizeAnswers(answers),
  };
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

/** The same rows as text, parsed and encoded block by block, by turns in one process. */
function measureEncoding(rowCount: number): Measurement {
  const parse: number[] = [];
  const encode: number[] = [];
  for (let run = 0; run < (rowCount >= 1_000_000 ? 3 : 15); run++) {
    const parsing = new SliceClock();
    const encoding = new SliceClock();
    encodeBlocks(freshBlocks(rowCount, parsing), encoding);
    parse.push(parsing.total);
    encode.push(encoding.total);
  }
  return { 'JSON.parse': median(parse), encode: median(encode) };
}

/** Blocks whose strings nothing has met before, as they come from Excel. */
function* freshBlocks(rowCount: number, clock: SliceClock): Generator<RosterBlock> {
  for (const block of generateBlocks(rowCount, ROWS_PER_BLOCK)) {
    const text = JSON.stringify(block.rows);
    yield { ...block, rows: clock.run(() => JSON.parse(text) as RosterBlock['rows']) };
  }
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

async function measureOther(engine: string, rowCount: number): Promise<Measurement> {
  const rows = readPlainRows(freshBlocks(rowCount, new SliceClock()));
  const run = await load();
  let answers: Answers = new Map();
  const warm = await repeat(async () => {
    answers = await run();
  });
  return { 'compute warm': warm, answers: summarizeAnswers(answers) };

  async function load(): Promise<() => Answers | Promise<Answers>> {
    if (engine === 'duckdb') return createDuckdbEngine(rows);
    if (engine === 'arquero') return createArqueroEngine(rows);
    const naive = createNaiveEngine();
    return () => naive(rows);
  }
}

/** Every engine warms up for as long, until nothing of it is compiled any more, and is then measured. */
const WARM_UP = { runs: 2, milliseconds: 2000 };
const MEASURED = { runs: 5, milliseconds: 1000 };

async function repeat(run: () => void | Promise<void>): Promise<number> {
  let times: number[] = [];
  for (const until of [WARM_UP, MEASURED]) {
    times = [];
    for (let spent = 0; times.length < until.runs || spent < until.milliseconds;) {
      const start = performance.now();
      await run();
      const taken = performance.now() - start;
      spent += taken;
      times.push(taken);
    }
  }
  return median(times);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? NaN;
}

const [engine = 'rollcall', rowCount = '3234'] = process.argv.slice(2);
void measure(engine, Number(rowCount)).then((result) => {
  process.stdout.write(`${JSON.stringify(result)}\n`);
});
