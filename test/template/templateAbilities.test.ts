import { format } from 'numfmt';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { abilities } from './abilities';
import type { Ability } from './abilities';
import { fill, formWorkbook, sheetText } from './fillGrid';

const PAGE = join(__dirname, '../../docs/template-abilities.md');

const HEAD = `# What other template engines publish, in our directives

Every row is an ability that the documentation of ClosedXML.Report, JXLS 3 or xlsx-template shows with an example; the second column is how these engines write it, the third how a form of Rollcall does. The rules (T…) stand in [SPEC.md](../src/template/SPEC.md), the data of the examples in the [reference](template-reference.md). ✓ we have it · ~ partly · ✗ we do not. This page is composed by the tests: below the table stands each form with what filling it gives.`;

interface Proof {
  readonly file: string;
  /** Title of the test that proves the ability. */
  readonly title: string;
}

/** Abilities of the whole program, each proved by a test of its own. */
const ELSEWHERE: Readonly<Record<string, Proof>> = {
  'Pictures from data': {
    file: 'test/workbook/xlsx/filledRules.test.ts',
    title: '[T39] pictures stay on the copy and move with the cells that they stand on',
  },
  'Fit of column widths, autofilter, protection by tag': {
    file: 'test/workbook/xlsx/filledRules.test.ts',
    title: '[T39] comments, links, filter, header and footer follow their cells',
  },
  'A sheet for each item, safe names': {
    file: 'test/actions/fillTemplate.test.ts',
    title: '[T26] a sheet for each unit, with legal names that no other tab has',
  },
  'Inside the workbook that is open in Excel': {
    file: 'test/workbook/contract/fillForm.test.ts',
    title: 'a filled form is the same as in memory',
  },
};

test('every ability that we claim is shown by a form or proved by a test', () => {
  for (const { ability, mark, form } of abilities) {
    const proof = ELSEWHERE[ability];
    const isShown = form !== undefined || proof !== undefined;
    expect([ability, isShown]).toEqual([ability, mark !== '✗']);
    if (proof) expect(titlesIn(proof.file)).toContain(proof.title);
  }
});

test('every ability proved elsewhere is a row of the page', () => {
  const rows = abilities.flatMap(({ ability, form }) => (form ? [] : [ability]));
  expect(rows).toEqual(expect.arrayContaining(Object.keys(ELSEWHERE)));
});

/** Titles of the tests that a file runs; skipped ones are not among them. */
function titlesIn(file: string): readonly string[] {
  const source = readFileSync(join(__dirname, '../..', file), 'utf8');
  return [...source.matchAll(/^\s*test\(\s*'((?:[^'\\]|\\.)*)'/gm)].map(([, title = '']) => title);
}

test('the page of abilities shows each form with its result', async () => {
  const parts = [HEAD, table(), '## Row by row'];
  for (const { ability, form, show = filledSheet } of abilities) {
    const shown = form ? listing(form.join('\n'), await show(form.join('\n'))) : elsewhere(ability);
    if (shown !== '') parts.push(`### ${ability}`, shown);
  }
  const page = `${parts.join('\n\n')}\n`;
  if (process.env.UPDATE === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

/** As Excel shows it, formulas as they are written. */
async function filledSheet(form: string): Promise<string> {
  const { sheet } = await fill(formWorkbook(form));
  return sheetText(sheet, (value, numberFormat) =>
    typeof value === 'number' && numberFormat ? format(numberFormat, value) : String(value ?? ''),
  );
}

function elsewhere(ability: string): string {
  const proof = ELSEWHERE[ability];
  return proof ? `Proved by “${proof.title}” in [${proof.file}](../${proof.file}).` : '';
}

function listing(form: string, result: string): string {
  return `Form:\n\n\`\`\`text\n${form}\n\`\`\`\n\nResult:\n\n\`\`\`text\n${result}\n\`\`\``;
}

/** Columns as wide as their widest cell, as the formatter of this repository wants it. */
function table(): string {
  const rows = [['Ability', 'As published', 'As a form of Rollcall', ''], ...abilities.map(cells)];
  const widths = [0, 1, 2, 3].map((at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line([], '-'), ...others.map((row) => line(row))].join('\n');
}

function cells({ ability, published, ours, mark }: Ability): string[] {
  return [ability, published, ours, mark].map((text) => text.replaceAll('|', '\\|'));
}
