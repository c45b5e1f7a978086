/**
 * `npm run bench`: the engine beside naive code, arquero and DuckDB (for the numbers of rows named
 * behind the command), then intake by stages, Office.js by syncs and bytes, forms by edits, frames of
 * a scrolled sheet, and the pane's first figures and longest tasks.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches: readonly (readonly [string, readonly string[]])[] = [
  ['bench.ts', process.argv.slice(2)],
  ['intake.bench.ts', []],
  ['office.bench.ts', []],
  ['template.bench.ts', []],
  ['scroll.bench.ts', []],
  ['pane.bench.ts', []],
];

const failed = benches.filter(([file, words]) => {
  console.log(`\n== ${file}`);
  const script = join(__dirname, file);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...words], {
    stdio: 'inherit',
  });
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
