import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { bundleMeasure } from './bundleMeasure';
import type { Measurement } from './measure';
import { judgeAims } from './judgeAims';

/**
 * Prints how long this engine takes for each stage, how long three others take for the same answers
 * on the same roster, and how far that is from what is aimed at. Each engine runs in a process of
 * its own, and all by turns several times: what else the machine does then meets all of them.
 * Usage: npm run bench [-- ROWS …]
 */
const ROUNDS = 3;
const OTHERS = ['naive', 'duckdb', 'arquero'];

const sizes = process.argv.slice(2).map(Number);

void bundleMeasure().then((script) => {
  for (const rows of sizes.length > 0 ? sizes : [3234, 100_000, 1_000_000]) {
    if (!bench(script, rows)) process.exitCode = 1;
  }
  rmSync(dirname(script), { recursive: true });
});

/** Returns whether all engines gave the same answers. */
function bench(script: string, rows: number): boolean {
  const before = loadavg()[0] ?? NaN;
  const rounds: Measurement[] = [];
  const answers = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    const measured: Record<string, number | string> = {};
    for (const engine of ['rollcall', 'json', 'memory', ...OTHERS]) {
      // A minute and more for what is far behind anyway.
      if (engine === 'arquero' && round > 0) continue;
      const { answers: own, ...stages } = measureIn(script, engine, rows);
      if (typeof own === 'string') answers.set(engine, own);
      const prefix = OTHERS.includes(engine) ? `${engine} ` : '';
      for (const [stage, value] of Object.entries(stages)) measured[`${prefix}${stage}`] = value;
    }
    rounds.push(measured);
  }
  const median = (stage: string) =>
    medianOf(rounds.flatMap((round) => round[stage] ?? []).map(Number));
  const load = [before, loadavg()[0] ?? NaN].map((value) => value.toFixed(1)).join(' → ');
  print(
    `\n${rows.toLocaleString('en')} rows, 33 indicators; medians of ${ROUNDS} rounds; load ${load}`,
  );
  for (const stage of Object.keys(rounds[0] ?? {})) {
    print(`  ${stage.padEnd(34)}${format(median(stage))}${ratioOf(stage, median)}`);
  }
  for (const { name, value, limit } of judgeAims(rows, median)) {
    const verdict = value <= limit ? 'reached' : 'NOT REACHED';
    print(`  aim: ${name.padEnd(29)}${format(value)} of at most ${limit} – ${verdict}`);
  }
  const own = answers.get('rollcall');
  const others = [...answers].filter(([, one]) => one !== own).map(([engine]) => engine);
  print(
    others.length === 0
      ? '  all engines gave the same answers'
      : `  OTHER ANSWERS: ${others.join()}`,
  );
  return others.length === 0;
}

function ratioOf(stage: string, median: (stage: string) => number): string {
  if (!OTHERS.some((engine) => stage === `${engine} compute warm`)) return '';
  return `  ${(median(stage) / median('compute warm')).toFixed(1)} × ours`;
}

function measureIn(script: string, engine: string, rows: number): Measurement {
  const args = [script, engine, String(rows)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${engine} at ${rows} rows failed:\n${stderr}`);
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
