import { format } from 'numfmt';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { abilities } from './abilities';
import type { Ability } from './abilities';
import { fill, formWorkbook, sheetText } from './fillGrid';

const PAGE = join(__dirname, '../../docs/template-abilities.md');

const HEAD = `# What other template engines publish, in our directives

Every row is an ability that the documentation of ClosedXML.Report, JXLS 3 or xlsx-template shows with an example; the second column is how these engines write it, the third how a form of Rollcall does. The rules (T…) stand in [SPEC.md](../src/template/SPEC.md), the data of the examples in the [reference](template-reference.md). ✓ we have it · ~ partly · ✗ we do not. This page is composed by the tests: below the table stands each form with what filling it gives.`;

/** Abilities of the whole program, each proved by a test of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Pictures from data': 'test/workbook/xlsx/filledRules.test.ts',
  'Fit of column widths, autofilter, protection by tag': 'test/workbook/xlsx/filledRules.test.ts',
  'A sheet for each item, safe names': 'test/actions/fillTemplate.test.ts',
  'Inside the workbook that is open in Excel': 'test/workbook/contract/fillForm.test.ts',
};

test('every ability that we claim is shown by a form or proved by a test', () => {
  for (const { ability, mark, form } of abilities) {
    const test = ELSEWHERE[ability];
    if (mark === '✗') expect([ability, form]).toEqual([ability, undefined]);
    else if (form) expect(test).toBeUndefined();
    else expect(readFileSync(join(__dirname, '../..', test ?? ability), 'utf8')).toContain('test(');
  }
});

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
  const test = ELSEWHERE[ability];
  return test === undefined ? '' : `Proved by [${test}](../${test}).`;
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
