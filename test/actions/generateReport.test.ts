import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { generateReport } from '../../src/actions/generateReport';
import { refreshReport } from '../../src/actions/refreshReport';
import type { ReportChoices } from '../../src/actions/ReportChoices';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { dayNumberToSerial, toDayNumber } from '../../src/core/engine/calendar';
import { fourPeople, rosterBook } from '../support/rosterFile';

const sample = join(__dirname, '../../assets/samples/danh-sach-can-bo.xlsx');
const choices: ReportChoices = { asOf: '2023-11-30', language: 'en', madeAt: '2023-12-01T08:00' };

const young: ReportChoices = {
  ...choices,
  pack: {
    name: 'own',
    title: { vi: 'Riêng', en: 'Own' },
    indicators: [
      {
        code: 'young',
        title: { vi: 'Trẻ', en: 'Young' },
        measure: { kind: 'share', population: '', condition: '[Age] < 40' },
        target: { comparator: '>=', value: 0.5, due: '2025-12-31' },
      },
    ],
  },
};

function sheetOf(workbook: MemoryWorkbook, key: string): MemorySheet {
  const sheet = workbook.sheetByKey(key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

function find(sheet: MemorySheet, text: string): { row: number; column: number } {
  for (const row of sheet.cells.rowNumbers()) {
    for (let column = 0; column < sheet.cells.width(row); column++) {
      if (sheet.cells.value(row, column) === text) return { row, column };
    }
  }
  throw new Error(`no cell ${text}`);
}

function describeBook(workbook: MemoryWorkbook): string {
  return JSON.stringify(
    workbook.sheets.map((sheet) =>
      [...sheet.cells.rowNumbers()].map((row) => [row, rowOf(sheet, row)]),
    ),
  );
}

function rowOf(sheet: MemorySheet, row: number): unknown[] {
  return Array.from({ length: sheet.cells.width(row) }, (__, column) =>
    sheet.cells.value(row, column),
  );
}

test('a workbook that counts dates from 1904 shows the dates of its report as they are', async () => {
  const serial = (year: number, month: number, day: number) =>
    dayNumberToSerial(toDayNumber(year, month, day), true);
  const [header = [], ...people] = fourPeople;
  const dated = people.map(([number, name, , ...rest]) => [
    ...[number, name, serial(1988, 5, 6), ...rest].map((cell) => cell ?? null),
  ]);
  const workbook = rosterBook({ 'Danh sách': [header, ...dated] });
  workbook.uses1904Dates = true;
  const report = { people: ['young'] };
  await generateReport(workbook, { ...young, uses1904Dates: true, report });
  const valuesOf = (key: string) => {
    const sheet = sheetOf(workbook, key);
    return [...sheet.cells.rowNumbers()].flatMap((row) => rowOf(sheet, row));
  };
  expect(valuesOf('summary')).toContain(serial(2025, 12, 31));
  expect(valuesOf('history')).toContain(serial(2023, 11, 30));
  expect(valuesOf('people:young')).toContain(serial(1988, 5, 6));
});

describe('a report in the workbook of its roster', () => {
  test('generated again changes no cell', async () => {
    const workbook = await readXlsx(readFileSync(sample));
    const first = await generateReport(workbook, choices);
    const again = await generateReport(workbook, { ...choices, madeAt: '2023-12-02T08:00' });
    expect(first.cellsWritten).toBeGreaterThan(1000);
    expect(again.cellsWritten).toBe(0);
  }, 60_000);

  test('is not written when the evaluation is not approved', async () => {
    const workbook = rosterBook({ Roster: fourPeople });
    const approve = (): void => {
      throw new Error('no');
    };
    await expect(generateReport(workbook, { ...young, approve })).rejects.toThrow('no');
    expect(workbook.sheets).toHaveLength(1);
  });

  test('saves its figures, one row for each day', async () => {
    const workbook = rosterBook({ Roster: fourPeople });
    await generateReport(workbook, young);
    await generateReport(workbook, { ...young, asOf: '2024-11-30' });
    await generateReport(workbook, { ...young, asOf: '2024-11-30' });
    const history = sheetOf(workbook, 'history');
    const { row, column } = find(history, 'young');
    const codes = Array.from({ length: 9 }, (__, down) => history.cells.value(row + down, column));
    expect(codes.filter((code) => code === 'young')).toHaveLength(2);
  });

  test('refreshing brings the sheets that stand up to date and adds none', async () => {
    const workbook = rosterBook({ Roster: fourPeople });
    await generateReport(workbook, young);
    await workbook.removeSheet('method');
    workbook.sheets[0]?.cells.setContent(1, 2, { value: '01/02/1970' });
    const { evaluation, sheets } = await refreshReport(workbook, young);
    expect(evaluation.compared[0]?.overall.figure.certain).toBe(1);
    expect(sheets.map(({ key }) => key)).not.toContain('method');
    expect(workbook.sheetByKey('method')).toBeUndefined();
  });

  test('a mapping that was used is remembered in the workbook', async () => {
    const renamed = fourPeople.map((row, index) =>
      index === 0 ? ['TT', 'Cán bộ', 'Mốc', 'Giới', 'Nơi'] : row,
    );
    const workbook = rosterBook({ Roster: renamed });
    const columns = { B: 'name', C: 'birthDate' };
    const mapping = { sheets: { Roster: { headerRow: 1, columns } } };
    await generateReport(workbook, { ...young, mapping });
    const { roster } = await evaluateWorkbook(workbook, young);
    expect([...(roster.sheets[0]?.columns ?? [])]).toEqual(
      expect.arrayContaining([
        ['name', 1],
        ['birthDate', 2],
      ]),
    );
    expect(roster.protocol.sheets[0]?.columns.map(({ reason }) => reason)).toContain('remembered');
  });

  test('a hidden sheet is left out and told', async () => {
    const workbook = rosterBook({ Roster: fourPeople, Old: fourPeople });
    const [, old] = workbook.sheets;
    if (old) old.visibility = 'hidden';
    const { roster, issues } = await evaluateWorkbook(workbook, young);
    expect(roster.sheets.map(({ name }) => name)).toEqual(['Roster']);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'sheet-left-out', at: { in: 'sheet', sheet: 'Old' } }),
    );
  });

  test('[T53] a form for a list of people beside the roster adds nobody', async () => {
    const form = [
      ['TT', 'Họ và tên', 'Ngày sinh', 'Xã'],
      ['{{#each person}}{{index}}', '{{name}}', '{{birthDate}}', '{{commune}}{{/each}}'],
    ];
    const workbook = rosterBook({ Roster: fourPeople, 'Biểu 1': form });
    const { roster, issues } = await evaluateWorkbook(workbook, young);
    const alone = await evaluateWorkbook(rosterBook({ Roster: fourPeople }), young);
    expect(roster.rowCount).toBe(alone.roster.rowCount);
    expect(issues).toEqual([
      expect.objectContaining({ code: 'sheet-is-form', at: { in: 'sheet', sheet: 'Biểu 1' } }),
      ...alone.issues,
    ]);
  });

  test('cancelling leaves the workbook as it was', async () => {
    const workbook = rosterBook({ Roster: fourPeople });
    const before = describeBook(workbook);
    const controller = new AbortController();
    const onProgress = (step: string): void => {
      if (step === 'compose') controller.abort();
    };
    const { signal } = controller;
    const run = generateReport(workbook, { ...young, signal, onProgress });
    await expect(run).rejects.toMatchObject({ fault: 'cancelled' });
    expect(describeBook(workbook)).toBe(before);
  });
});
