import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { rmSync } from 'node:fs';
import { bundleMeasure } from './bundleMeasure';
import type { Measurement } from './measure';

/**
 * Prints how long this engine and three others take for the same answers on the same roster, and
 * how far that is from what is aimed at. Each engine runs in a process of its own.
 * Usage: npm run bench [-- ROWS …]
 */
const sizes = process.argv.slice(2).map(Number);

void bundleMeasure().then((script) => {
  for (const rows of sizes.length > 0 ? sizes : [3234, 100_000, 1_000_000]) bench(script, rows);
  rmSync(dirname(script), { recursive: true });
});

function bench(script: string, rows: number): void {
  const ours = measureIn(script, 'rollcall', rows);
  const encoding = measureIn(script, 'json', rows);
  const memory = measureIn(script, 'memory', rows);
  const others = ['naive', 'arquero', 'duckdb'].map((engine) => ({
    engine,
    measured: measureIn(script, engine, rows),
  }));
  print(`\n${rows.toLocaleString('en')} rows, 33 indicators (ms, medians)`);
  for (const [stage, value] of Object.entries({ ...ours, ...encoding, ...memory })) {
    if (typeof value === 'number') print(`  ${stage.padEnd(24)}${format(value)}`);
  }
  const warm = Number(ours['compute warm']);
  for (const { engine, measured } of others) {
    const isSame = measured['answers'] === ours['answers'];
    const time = Number(measured['compute warm']);
    const ratio = `${(time / warm).toFixed(1)} × ours`;
    const same = isSame ? 'same answers' : `OTHER ANSWERS ${measured['answers'] ?? ''}`;
    print(`  ${`${engine}, warm`.padEnd(24)}${format(time)}  ${ratio}, ${same}`);
    if (!isSame) process.exitCode = 1;
  }
  for (const { name, value, limit } of aims(rows, ours, encoding, memory, others)) {
    const verdict = value <= limit ? 'reached' : 'NOT REACHED';
    print(`  aim: ${name}: ${value.toFixed(2)} of ${limit} – ${verdict}`);
  }
}

interface Aim {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
}

/** Every aim as "at most": the ratios are those of our time to that of the others. */
function aims(
  rows: number,
  ours: Measurement,
  encoding: Measurement,
  memory: Measurement,
  others: readonly { readonly engine: string; readonly measured: Measurement }[],
): readonly Aim[] {
  const warm = Number(ours['compute warm']);
  const share = (engine: string) =>
    warm / Number(others.find((one) => one.engine === engine)?.measured['compute warm']);
  const always: Aim[] = [
    { name: 'edit cold, µs', value: Number(ours['edit cold, µs']), limit: 100 },
    { name: 'edit warm, µs', value: Number(ours['edit warm, µs']), limit: 20 },
    { name: 'longest slice', value: Number(ours['longest slice']), limit: 16 },
  ];
  if (rows < 100_000)
    return [...always, { name: 'all cold', value: Number(ours['both cold']), limit: 60 }];
  const [naive, duckdb] = rows < 1_000_000 ? [10, 3] : [30, 5];
  const shares: Aim[] = [
    {
      name: 'share of JSON.parse',
      value: Number(encoding['encode']) / Number(encoding['JSON.parse']),
      limit: 1,
    },
    { name: `share of naive × ${naive}`, value: share('naive') * naive, limit: 1 },
    { name: `share of DuckDB × ${duckdb}`, value: share('duckdb') * duckdb, limit: 1 },
  ];
  if (rows < 1_000_000) return [...always, ...shares];
  return [...always, ...shares, { name: 'peak MB', value: Number(memory['peak MB']), limit: 250 }];
}

function measureIn(script: string, engine: string, rows: number): Measurement {
  const args = [script, engine, String(rows)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${engine} at ${rows} rows failed:\n${stderr}`);
  return JSON.parse(stdout) as Measurement;
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0).padStart(10);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
