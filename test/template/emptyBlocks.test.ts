import { FormContext } from '../../src/template/FormContext';
import { listSheets } from '../../src/template/listSheets';
import { readTemplate } from '../../src/template/readTemplate';
import { fill, filledText, formWorkbook, issueLines } from './fillGrid';
import { sampleData } from './sampleData';

const nobody = sampleData({ people: [] });

/** What each block leaves when it has no items, between a line above and a total below. */
test.each([
  ['each', '{{#each person}}\n{{name}} | {{age}}\n{{/each}}', ''],
  [
    'each … else',
    '{{#each person}}\n{{name}} | {{age}}\n{{else}}\nKhông có ai\n{{/each}}',
    '\nKhông có ai',
  ],
  [
    'group',
    '{{#group person by gender}}\n{{group.name}} | {{group.size}}\n{{#each person}}\n{{name}} | {{age}}\n{{/each}}\n{{/group}}',
    '',
  ],
  [
    'group … else',
    '{{#group person by gender}}\n{{group.name}} | {{group.size}}\n{{else}}\nKhông có nhóm\n{{/group}}',
    '\nKhông có nhóm',
  ],
  ['if', '{{#if COUNT(person) > 0}}\nCó người | 1\n{{/if}}', ''],
  ['people of a figure', '{{#each person of young_commune}}\n{{name}} | {{age}}\n{{/each}}', ''],
  ['saved reports', '{{#each report of women_leadership}}\n{{date}} | {{share}}\n{{/each}}', ''],
  [
    'indicators',
    '{{#each indicator where code = "none"}}\n{{title}} | {{numerator}}\n{{/each}}',
    '',
  ],
  [
    'an outer block around an inner one',
    '{{#each district where people > 0}}\n{{#each commune}}\n{{name}} | {{people}}\n{{/each}}\n{{/each}}',
    '',
  ],
])('[T20] [T21] %s without items', async (_, block, rest) => {
  const last =
    block.split('\n').findIndex((line) => /\|.*(age|size|1|share|numerator|people)/.test(line)) + 2;
  const form = `Đầu\n${block}\nCộng | =SUM(B${last}) | =IF(COUNT(B${last})=0,"trống","có")`;
  expect(await filledText(form, nobody)).toBe(`Đầu${rest}\nCộng | =0 | =IF(0=0,"trống","có")`);
});

test('[T20] a text block without items leaves nothing of itself in the cell', async () => {
  const form =
    'Gồm: {{#each person}}{{name}}; {{/each}}hết. {{#if COUNT(person) > 0}}Có{{else}}Không{{/if}}';
  expect(await filledText(form, nobody)).toBe('Gồm: hết. Không');
});

test('[T26] a form with a sheet for each of no items fills none, and says so', async () => {
  const workbook = formWorkbook('{{#sheets person}}{{name}}{{/sheets}}');
  const form = readTemplate(await workbook.readTemplate('Form'));
  const { turns, issues } = listSheets(form, new FormContext(nobody));
  expect(turns).toEqual([]);
  expect(issueLines(issues)).toEqual(['R1C1 0-18 template-sheets-none']);
});

test('[T27] a page break in an empty block breaks no page', async () => {
  const { sheet } = await fill(
    formWorkbook('Đầu\n{{#each person}}\n{{pageBreak}}{{name}}\n{{/each}}\nCuối'),
    nobody,
  );
  expect(sheet.page?.breaksBefore ?? []).toEqual([]);
});
