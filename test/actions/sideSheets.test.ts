import { defaultPack } from '../../src/actions/defaultPack';
import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { writeDefinitionSheets } from '../../src/actions/writeDefinitionSheets';
import type { IndicatorPack } from '../../src/core/indicators/Indicator';
import type { CellValue } from '../../src/sheet/CellValue';
import { composeDefinitionSheets } from '../../src/report/definitions/composeDefinitionSheets';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { lintSheets } from '../support/lintSheets';
import { validateXlsx } from '../support/validateXlsx';

const ROSTER = [
  ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã'],
  ['Phạm Thị An', '22/05/1990', 'Huyện Gia Lộc', 'Xã Toàn Thắng'],
  ['Lê Văn Bình', '23/06/1970', 'Huyện Gia Lộc', 'Xã Toàn Thắng'],
];
const PACK: IndicatorPack = {
  name: 'own',
  title: { vi: 'Riêng', en: 'Own' },
  indicators: [
    {
      code: 'young_communes',
      title: { vi: 'Xã có cán bộ trẻ', en: 'Communes with somebody young' },
      measure: {
        kind: 'unitShare',
        level: 'commune',
        population: '',
        condition: '[Tuổi] < 40',
        atLeast: 1,
      },
      target: { comparator: '>=', value: 0.5, byUnit: [{ unit: 'Huyện Gia Lộc', value: 0.9 }] },
    },
  ],
};

test('[D8] definitions that were written to the workbook are used, also after saving it', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await writeDefinitionSheets(workbook, PACK, { language: 'vi' });
  const saved = await readXlsx(await writeXlsx(workbook));
  const { pack, issues, roster } = await evaluate(saved);
  expect(issues).toEqual([]);
  expect(pack).toEqual(PACK);
  expect(roster.sheets.map(({ name }) => name)).toEqual(['Danh sách']);
});

test.each(['vi', 'en'] as const)(
  '[D8] the catalogue comes back from its sheets in %s',
  async (language) => {
    const workbook = await workbookOf({ 'Danh sách': ROSTER });
    await writeDefinitionSheets(workbook, defaultPack(), { language });
    const saved = await readXlsx(await writeXlsx(workbook));
    expect((await evaluate(saved)).pack).toEqual(defaultPack());
  },
);

test('[D5] what an officer changes in a definition counts, and is not overwritten', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await writeDefinitionSheets(workbook, PACK, { language: 'vi' });
  await editCell(workbook, 'definitions', '[Tuổi] < 40', '[Tuổi] < 30');
  expect(await writeDefinitionSheets(workbook, PACK, { language: 'vi' })).toEqual([]);
  const { pack, compared } = await evaluate(workbook);
  expect(pack.indicators[0]?.measure).toMatchObject({ condition: '[Tuổi] < 30' });
  expect(compared[0]?.overall.figure).toMatchObject({ certain: 0, denominator: 1 });
  await writeDefinitionSheets(workbook, PACK, { language: 'vi', replaces: true });
  expect((await evaluate(workbook)).pack).toEqual(PACK);
});

test('the definition sheets open without repair', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await writeDefinitionSheets(workbook, defaultPack(), { language: 'vi' });
  expect(validateXlsx(await writeXlsx(workbook))).toEqual([]);
  expect(lintSheets(composeDefinitionSheets(defaultPack(), 'vi'))).toEqual([]);
  expect(lintSheets(composeDefinitionSheets(PACK, 'en'))).toEqual([]);
});

test('[D9] a commune of the units sheet with nobody counts', async () => {
  const units = [
    ['Tên đơn vị', 'Trực thuộc'],
    ['Huyện Gia Lộc', null],
    ['Xã Toàn Thắng', 'Huyện Gia Lộc'],
    ['Xã Hoàng Diệu', 'Huyện Gia Lộc'],
  ];
  const workbook = await workbookOf({ 'Danh sách': ROSTER, 'Đơn vị': units });
  const { compared, issues } = await evaluate(workbook, PACK);
  expect(issues).toEqual([]);
  expect(compared[0]?.overall.figure).toMatchObject({ certain: 1, denominator: 2 });
  expect(compared[0]?.byUnit[0]).toMatchObject({ target: { value: 0.9 } });
});

test('[P13] the sheet of planned changes is read beside the roster', async () => {
  const plan = [
    ['Từ ngày', 'Thay đổi', 'Họ và tên'],
    ['01/02/2024', 'Nghỉ hưu', 'Lê Văn Bình'],
  ];
  const workbook = await workbookOf({ 'Danh sách': ROSTER, 'Thay đổi dự kiến': plan });
  const { changes, roster } = await evaluate(workbook, PACK);
  expect(changes).toMatchObject([{ kind: 'leave', who: { name: 'Lê Văn Bình' } }]);
  expect(roster.rowCount).toBe(2);
});

test('the chosen way of counting ages holds where a definition says nothing', async () => {
  const late = [
    ...ROSTER.slice(0, 1),
    ['Phạm Thị An', '25/12/1983', 'Huyện Gia Lộc', 'Xã Toàn Thắng'],
  ];
  const workbook = await workbookOf({ 'Danh sách': late });
  const choices = { asOf: '2023-11-30', language: 'vi', pack: PACK } as const;
  const byDate = await evaluateWorkbook(workbook, choices);
  const byYear = await evaluateWorkbook(workbook, { ...choices, counting: { age: 'year' } });
  const certain = [byDate, byYear].map(({ compared }) => compared[0]?.overall.figure.certain);
  expect(certain).toEqual([1, 0]);
  expect(byYear.defined).toEqual(PACK);
});

test('[D9] a roster on a sheet called "Đơn vị" is still a roster', async () => {
  const { roster } = await evaluate(await workbookOf({ 'Đơn vị': ROSTER }), PACK);
  expect(roster.personCount).toBe(2);
});

test('[D4] a mistake on the definitions sheet is an issue at its cell', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await writeDefinitionSheets(workbook, PACK, { language: 'vi' });
  await editCell(workbook, 'definitions', 'Tỷ lệ đơn vị', 'Phần trăm');
  const { issues } = await evaluate(workbook);
  expect(issues).toMatchObject([
    { code: 'pack-choice-unknown', at: { in: 'cell', sheet: 'Chỉ tiêu' } },
  ]);
});

type Rows = readonly (readonly CellValue[])[];

async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const [name, values] of Object.entries(sheets)) {
    workbook.addSheet(name);
    await workbook.applyEdits(name, [{ kind: 'write', row: 0, column: 0, values }]);
  }
  return workbook;
}

function evaluate(workbook: MemoryWorkbook, pack?: IndicatorPack) {
  return evaluateWorkbook(workbook, { asOf: '2023-11-30', language: 'vi', ...(pack && { pack }) });
}

async function editCell(workbook: MemoryWorkbook, key: string, from: string, to: string) {
  const name = workbook.sheetByKey(key)?.name ?? '';
  for await (const { rows, firstRow, firstColumn } of workbook.readGrid(name)) {
    const row = rows.findIndex((cells) => cells.includes(from));
    const column = rows[row]?.indexOf(from) ?? -1;
    expect(column).toBeGreaterThanOrEqual(0);
    const at = { row: firstRow + row, column: firstColumn + column };
    await workbook.applyEdits(name, [{ kind: 'write', ...at, values: [[to]] }]);
  }
}
