import { fillTemplate } from '../../src/actions/fillTemplate';
import { generateReport } from '../../src/actions/generateReport';
import { hosts } from '../../src/simulator/HostProfile';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { evilRoster, evilTexts } from '../support/evilRoster';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';

jest.setTimeout(120_000);

const choices = { asOf: '2023-11-30', language: 'vi', madeAt: '2023-12-01T08:00:00' } as const;

/** A name may lose the spaces and marks that nobody sees, and an apostrophe before it. */
const plain = (text: string) =>
  text
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .replace(/^'(?==)/, '');
/** An error is no name, and neither is what has no letter. */
const names = evilTexts.filter((text) => !['#REF!', ']]><!--'].includes(text)).map(plain);

test('names that look like formulas, fields of forms or pages stay text in every sheet of a report', async () => {
  const memory = evilRoster();
  const { workbook } = openOfficeWorkbook(memory, hosts.excel2021);
  const report = { people: ['young_commune'] };
  await generateReport(workbook, { ...choices, report });
  const list = memory.sheetByKey('people:young_commune');
  expect(list && textsOf(list)).toEqual(expect.arrayContaining(names));
  // The links to people are all that is computed, and what they quote ends where it should.
  const link = /^=HYPERLINK\("#'Cấp ủy ''xã'' <b>=1\+1'!B\d+","Cấp ủy 'xã' <b>=1\+1!B\d+"\)$/;
  const formulas = memory.sheets.flatMap(formulasOf);
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((formula) => !link.test(formula))).toEqual([]);
  expect(await reopened(memory)).toEqual(contentsOf(memory));
});

test('the same names stay text in a filled form, and are not filled in turn', async () => {
  const memory = evilRoster();
  const { cells } = memory.addSheet('Biểu 1');
  const lines = [
    ['{{#each person}}'],
    ['{{name}}', '{{commune}}', 'Đồng chí {{name}}'],
    ['{{/each}}'],
    ['{{#each commune}}{{name}}; {{/each}}'],
    ['{{young_commune.sentence}}'],
  ];
  lines.forEach((line, row) =>
    line.forEach((value, column) => cells.setContent(row, column, { value })),
  );
  const { workbook } = openOfficeWorkbook(memory, hosts.excel2021);
  const { issues, sheets } = await fillTemplate(workbook, choices);
  expect(issues).toEqual([]);
  const copy = memory.sheet(sheets[0]?.sheet.name ?? '');
  expect(copy && textsOf(copy)).toEqual(expect.arrayContaining(names));
  expect(copy && formulasOf(copy)).toEqual([]);
  expect(await reopened(memory)).toEqual(contentsOf(memory));
});

test('a sheet for each unit has a legal name of its own', async () => {
  const memory = evilRoster();
  const { cells } = memory.addSheet('Biểu 1');
  cells.setContent(0, 0, { value: '{{#sheets commune}}{{/sheets}}' });
  cells.setContent(1, 0, { value: '{{commune.name}}' });
  const { workbook } = openOfficeWorkbook(memory, hosts.excel2021);
  const { sheets } = await fillTemplate(workbook, choices);
  const tabs = sheets.map(({ sheet }) => sheet.name.toLowerCase());
  expect(tabs.length).toBeGreaterThan(20);
  expect(new Set(tabs).size).toBe(tabs.length);
  expect(tabs.filter((tab) => /[\\/?*[\]:]|^'|'$|^.{32}|^$/su.test(tab))).toEqual([]);
});

function textsOf(sheet: MemorySheet): string[] {
  return cellsOf(sheet).flatMap(({ value }) => (typeof value === 'string' ? [plain(value)] : []));
}

function formulasOf(sheet: MemorySheet): string[] {
  return cellsOf(sheet).flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
}

function cellsOf({ cells }: MemorySheet) {
  return [...cells.rowNumbers()].flatMap((row) =>
    Array.from({ length: cells.width(row) }, (_, column) => cells.cell(row, column)),
  );
}

/** Texts and formulas, sheet by sheet. */
function contentsOf({ sheets }: MemoryWorkbook) {
  return sheets.map((sheet) => [sheet.name, textsOf(sheet), formulasOf(sheet)]);
}

async function reopened(memory: MemoryWorkbook) {
  return contentsOf(await readXlsx(await writeXlsx(memory)));
}
