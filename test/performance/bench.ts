import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { existsSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { bundleMeasure } from './bundleMeasure';
import type { Measurement } from './measure';
import { judgeAims } from './judgeAims';
import { takeTurns } from './takeTurns';

/**
 * Prints how long this engine takes for each stage, how long three others take for the same answers
 * on the same roster, and how far that is from what is aimed at.
 * Usage: npm run bench [-- ROWS …]
 */
const sizes = process.argv.slice(2).map(Number);
/** Processes that do everything cold. */
const ROUNDS = 3;

void main();

async function main(): Promise<void> {
  const folder = await bundleMeasure();
  for (const rows of sizes.length > 0 ? sizes : [3234, 100_000, 1_000_000]) {
    if (!(await bench(folder, rows))) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}

/** Returns whether all engines gave the same answers. */
async function bench(folder: string, rows: number): Promise<boolean> {
  const before = loadavg()[0] ?? NaN;
  const engines = ['rollcall', 'naive', 'duckdb', 'arquero'];
  const turns = await takeTurns(join(folder, 'serve.js'), engines, rows);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    process.stderr.write(`${rows} rows: stages, round ${round + 1} of ${ROUNDS}\n`);
    return measureStages(folder, rows);
  });
  const median = (stage: string) => medianOf(rounds.map((round) => Number(round[stage])));
  const warm = new Map([...turns].map(([engine, { times }]) => [engine, medianOf(times)]));
  const load = [before, loadavg()[0] ?? NaN].map((value) => value.toFixed(1)).join(' → ');
  print(`\n${rows.toLocaleString('en')} rows, 33 indicators, ms; load average ${load}`);
  for (const stage of Object.keys(rounds[0] ?? {})) {
    print(`  ${stage.padEnd(32)}${format(median(stage))}`);
  }
  const own = turns.get('rollcall');
  for (const [engine, { times, answers }] of turns) {
    const ratio = ((warm.get(engine) ?? NaN) / (warm.get('rollcall') ?? NaN)).toFixed(1);
    const same = answers === own?.answers ? 'same answers' : `OTHER ANSWERS ${answers}`;
    print(
      `  compute warm, ${engine.padEnd(18)}${format(warm.get(engine) ?? NaN)}  ${ratio} × ours, ` +
        `fastest of ${times.length} ${format(Math.min(...times)).trim()}, ${same}`,
    );
  }
  for (const { name, value, limit } of judgeAims(rows, median, warm)) {
    const verdict = value <= limit ? 'reached' : 'NOT REACHED';
    print(`  aim: ${name.padEnd(27)}${format(value)} of at most ${limit} – ${verdict}`);
  }
  return [...turns.values()].every(({ answers }) => answers === own?.answers);
}

/** All that one process each measures, cold and one after the other. */
function measureStages(folder: string, rows: number): Measurement {
  const script = [join(folder, 'measure.js')];
  return {
    ...measureIn(script, 'cold', rows),
    ...measureKept(folder, rows),
    ...measureIn(script, 'thread', rows),
    ...measureIn(script, 'waiting', rows),
    ...measureIn(script, 'reread', rows),
    ...measureIn(script, 'encoding', rows),
    ...measureIn(script, 'memory', rows),
  };
}

/** The cold stages of a process that need not compile: another one, which does not count, has. */
function measureKept(folder: string, rows: number): Measurement {
  const kept = join(folder, `measure-${rows}.code`);
  const script = [join(folder, 'runWithKeptCode.js'), kept, join(folder, 'measure.js')];
  if (!existsSync(kept)) measureIn(script, 'cold', rows);
  const measured = measureIn(script, 'cold', rows);
  return Object.fromEntries(
    ['encode cold', 'compute cold', 'both cold'].map((stage) => [
      `${stage}, code kept`,
      measured[stage] ?? NaN,
    ]),
  );
}

function measureIn(script: readonly string[], stages: string, rows: number): Measurement {
  const args = [...script, stages, String(rows)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stages} at ${rows} rows failed:\n${stderr}`);
  return JSON.parse(stdout) as Measurement;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? NaN;
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0).padStart(8);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
