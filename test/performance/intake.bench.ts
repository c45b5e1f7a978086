/**
 * Intake of many rows × 12 columns, block by block, beside `JSON.parse` of the same rows: the share
 * of each stage, and how long the caller was held at most. Medians of several runs by turns, after
 * one that warms up: `npx tsx test/performance/intake.bench.ts [rows] [runs]`
 */
import { parseIsoDate } from '../../src/core/engine/calendar';
import type { RosterBlock } from '../../src/core/roster/RosterInput';
import { RosterReader } from '../../src/core/roster/RosterReader';
import { generateBlocks, HEADERS } from './generateRows';

const ROWS_PER_BLOCK = 2000;
/** What is aimed at: times `JSON.parse`, and milliseconds. */
const AIMS = { ratio: 1, slice: 16 };

/** One run, in milliseconds. */
interface IntakeRun {
  readonly jsonParse: number;
  readonly intake: number;
  /** Stage → milliseconds; their sum is `intake`. */
  readonly stages: ReadonlyMap<string, number>;
  /** Every time that the caller was held, from the longest down. */
  readonly slices: readonly number[];
}

function measureIntake(rows: number): IntakeRun {
  const reader = new RosterReader({ asOf: parseIsoDate('2023-11-30') ?? 0 });
  const stages = new Map<string, number>();
  const slices: number[] = [];
  let jsonParse = 0;
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    const spent = performance.now() - start;
    stages.set(stage, (stages.get(stage) ?? 0) + spent);
    slices.push(spent);
    return result;
  };
  for (const block of generateBlocks(rows, ROWS_PER_BLOCK)) {
    // Fresh strings for every block: strings met before would carry their hashes along.
    const text = JSON.stringify(block.rows);
    const parsing = performance.now();
    const fresh = JSON.parse(text) as RosterBlock['rows'];
    jsonParse += performance.now() - parsing;
    timed('rows and cells', () => reader.add({ ...block, rows: fresh }));
  }
  const steps = reader.finishInSteps();
  for (let stage = 'sheets'; ;) {
    const step = timed(stage, () => steps.next());
    if (step.done) break;
    stage = step.value;
  }
  const intake = [...stages.values()].reduce((sum, spent) => sum + spent, 0);
  return { jsonParse, intake, stages, slices: slices.sort((one, other) => other - one) };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

function print(rows: number, runs: readonly IntakeRun[]): void {
  const intake = median(runs.map((run) => run.intake));
  const jsonParse = median(runs.map((run) => run.jsonParse));
  const ratio = median(runs.map((run) => run.intake / run.jsonParse));
  console.log(`intake of ${rows} rows × ${HEADERS.length} columns: ${intake.toFixed(0)} ms`);
  console.log(`JSON.parse of the same rows: ${jsonParse.toFixed(0)} ms`);
  for (const stage of runs[0]?.stages.keys() ?? []) {
    const spent = median(runs.map(({ stages }) => stages.get(stage) ?? 0));
    const share = ((100 * spent) / intake).toFixed(1).padStart(5);
    console.log(`  ${share} %  ${spent.toFixed(0).padStart(5)} ms  ${stage}`);
  }
  const longest = median(runs.map(({ slices }) => slices[0] ?? 0));
  const over = median(runs.map(({ slices }) => slices.filter((one) => one > AIMS.slice).length));
  const count = runs[0]?.slices.length ?? 0;
  console.log(`intake ÷ JSON.parse: ${ratio.toFixed(2)} (aim: at most ${AIMS.ratio.toFixed(2)})`);
  console.log(
    `longest slice: ${longest.toFixed(1)} ms (aim: at most ${AIMS.slice}); ${over} of ${count} slices took longer`,
  );
}

const [rows = 1_000_000, runs = 3] = process.argv.slice(2).map(Number);
measureIntake(Math.min(rows, 50_000));
print(
  rows,
  Array.from({ length: runs }, () => measureIntake(rows)),
);
