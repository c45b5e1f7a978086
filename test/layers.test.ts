import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';

const root = join(__dirname, '..');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Runs the layer rules over a small tree of files; answers the names of the rules broken. */
function brokenRules(files: Record<string, string>): readonly string[] {
  const place = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    writeFileSync(join(place, 'tsconfig.json'), '{}');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const rules = join(root, '.dependency-cruiser.cjs');
    const run = spawnSync(
      process.execPath,
      [depcruise, 'src', '--config', rules, '--output-type', 'json'],
      { cwd: place, encoding: 'utf8' },
    );
    const report = JSON.parse(run.stdout) as {
      summary: { violations: { rule: { name: string } }[] };
    };
    return report.summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

describe('the layers of the house', () => {
  it('every import in src obeys the layer table and no imports form a cycle', () => {
    const output = execFileSync(
      process.execPath,
      [depcruise, 'src', '--config', '.dependency-cruiser.cjs'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(output).toContain('no dependency violations found');
  });

  it('an import from core to a pane is found', () => {
    expect(
      brokenRules({
        'src/core/a.ts': "import { b } from '../taskpane/b'; export const a = b;",
        'src/taskpane/b.ts': 'export const b = 1;',
      }),
    ).toContain('layer-core');
  });

  it('an import from indicators to targets is found', () => {
    expect(
      brokenRules({
        'src/core/indicators/a.ts': "import { b } from '../targets/b'; export const a = b;",
        'src/core/targets/b.ts': 'export const b = 1;',
      }),
    ).toContain('core-indicators');
  });

  it('an import cycle is found', () => {
    expect(
      brokenRules({
        'src/sheet/a.ts': "import { b } from './b'; export const a = (): unknown => b;",
        'src/sheet/b.ts': "import { a } from './a'; export const b = (): unknown => a;",
      }),
    ).toContain('no-cycles');
  });

  it('React outside the pane is found', () => {
    expect(
      brokenRules({
        'src/report/a.ts': "import { useState } from 'react'; export const a = useState;",
      }),
    ).toContain('third-party-report');
  });

  it('node modules outside the command line are found', () => {
    expect(
      brokenRules({
        'src/actions/a.ts':
          "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
      }),
    ).toContain('node-only-in-cli');
  });
});
