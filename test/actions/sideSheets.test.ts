import { defaultPack } from '../../src/actions/defaultPack';
import { describeReport } from '../../src/actions/describeReport';
import { evaluateWorkbook } from '../../src/actions/evaluateWorkbook';
import { generateReport } from '../../src/actions/generateReport';
import { readKeptReports } from '../../src/actions/KeptReports';
import { readWorkbookDefinitions } from '../../src/actions/readWorkbookDefinitions';
import { saveDefinitions } from '../../src/actions/saveDefinitions';
import { writeSideSheets } from '../../src/actions/writeSideSheets';
import type { IndicatorPack } from '../../src/core/indicators/Indicator';
import type { CellValue } from '../../src/sheet/CellValue';
import { composeDefinitionSheets } from '../../src/report/definitions/composeDefinitionSheets';
import { composePlanSheet } from '../../src/report/definitions/composePlanSheet';
import { composeUnitSheet } from '../../src/report/definitions/composeUnitSheet';
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
  await saveDefinitions(workbook, PACK, { language: 'vi' });
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
    await saveDefinitions(workbook, defaultPack(), { language });
    const saved = await readXlsx(await writeXlsx(workbook));
    expect((await evaluate(saved)).pack).toEqual(defaultPack());
  },
);

test('[D5] what an officer changes in a definition counts, also when the report is made again', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  const choices = { asOf: '2023-11-30', language: 'vi', hasDefinitions: true } as const;
  await generateReport(workbook, { ...choices, pack: PACK });
  await editCell(workbook, 'definitions', '[Tuổi] < 40', '[Tuổi] < 30');
  const { evaluation } = await generateReport(workbook, { ...choices, pack: PACK });
  expect(evaluation.pack.indicators[0]?.measure).toMatchObject({ condition: '[Tuổi] < 30' });
  expect(evaluation.compared[0]?.overall.figure).toMatchObject({ certain: 0, denominator: 1 });
  expect((await readWorkbookDefinitions(workbook))?.pack).toEqual(evaluation.defined);
});

test('a pack goes before the sheets of the workbook only where that is said', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await saveDefinitions(workbook, PACK, { language: 'vi' });
  expect((await evaluate(workbook, defaultPack())).pack).toEqual(PACK);
  const choices = { asOf: '2023-11-30', language: 'vi', pack: defaultPack() } as const;
  const forced = await evaluateWorkbook(workbook, { ...choices, ignoresDefinitionSheets: true });
  expect(forced.pack).toEqual(defaultPack());
});

test('hidden definition sheets still hold', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await saveDefinitions(workbook, PACK, { language: 'vi' });
  for (const sheet of workbook.sheets.slice(1)) sheet.visibility = 'hidden';
  expect((await evaluate(workbook)).pack).toEqual(PACK);
});

test('a workbook without definition sheets defines nothing', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  expect(await readWorkbookDefinitions(workbook)).toBeNull();
});

test('the definition sheets open without repair', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await saveDefinitions(workbook, defaultPack(), { language: 'vi' });
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

test('[D9] the list of units to begin with names those of the roster and changes no figure', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  const before = await evaluate(workbook, PACK);
  const written = await writeSideSheets(workbook, before.roster, { language: 'vi' });
  expect(written.map(({ name }) => name)).toEqual(['Đơn vị', 'Thay đổi dự kiến']);
  const saved = await readXlsx(await writeXlsx(workbook));
  const after = await evaluate(saved, PACK);
  expect(after.issues).toEqual([]);
  expect(after.roster.units.nodes).toEqual(before.roster.units.nodes);
  expect(after.compared).toEqual(before.compared);
  expect(after.changes).toEqual([]);
});

test('[D9] a list of units or of changes that is there stays as it is', async () => {
  const units = [
    ['Tên đơn vị', 'Trực thuộc'],
    ['Huyện Gia Lộc', null],
  ];
  const workbook = await workbookOf({ 'Danh sách': ROSTER, 'Đơn vị': units });
  const { roster } = await evaluate(workbook, PACK);
  const first = await writeSideSheets(workbook, roster, { language: 'en' });
  expect(first.map(({ name }) => name)).toEqual(['Planned changes']);
  expect(await writeSideSheets(workbook, roster, { language: 'vi' })).toEqual([]);
});

test('[P13] the empty list of changes takes a line', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  const { roster } = await evaluate(workbook, PACK);
  const [sheet] = await writeSideSheets(workbook, roster, { language: 'vi', kinds: ['plan'] });
  const values = [
    [45323, 'Điều động', 'Lê Văn Bình', '', '', '', 'Huyện Gia Lộc', 'Xã Toàn Thắng'],
  ];
  await workbook.applyEdits(sheet?.name ?? '', [{ kind: 'write', row: 4, column: 0, values }]);
  const { changes, issues } = await evaluate(workbook, PACK);
  expect(issues).toEqual([]);
  expect(changes).toMatchObject([
    {
      kind: 'move',
      day: 19754,
      who: { name: 'Lê Văn Bình' },
      values: new Map([
        ['district', 'Huyện Gia Lộc'],
        ['commune', 'Xã Toàn Thắng'],
      ]),
    },
  ]);
});

test('the lists to fill in open without repair', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  const { roster } = await evaluate(workbook, PACK);
  await writeSideSheets(workbook, roster, { language: 'vi' });
  expect(validateXlsx(await writeXlsx(workbook))).toEqual([]);
  expect(
    lintSheets([composeUnitSheet(roster.units, 'en'), composePlanSheet(roster.fields, 'en')]),
  ).toEqual([]);
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

test('[P15] a planned change that means nobody is told with the other issues', async () => {
  const plan = [
    ['Từ ngày', 'Thay đổi', 'Họ và tên'],
    ['01/02/2024', 'Nghỉ hưu', 'Không Ai'],
  ];
  const workbook = await workbookOf({ 'Danh sách': ROSTER, 'Thay đổi dự kiến': plan });
  const { issues } = await evaluate(workbook, PACK);
  expect(issues).toMatchObject([
    { code: 'plan-person-unknown', at: { in: 'cell', sheet: 'Thay đổi dự kiến', row: 1 } },
  ]);
});

test('a report whose planned changes alone were edited is made anew', async () => {
  const workbook = await workbookOf({
    'Danh sách': ROSTER,
    'Thay đổi dự kiến': [
      ['Từ ngày', 'Thay đổi', 'Họ và tên'],
      ['01/02/2024', 'Nghỉ hưu', 'Lê Văn Bình'],
    ],
  });
  const madeAt = async (at: string) => {
    const choices = { asOf: '2023-11-30', language: 'vi', pack: PACK, madeAt: at } as const;
    await generateReport(workbook, choices);
    return (await readKeptReports(workbook)).made?.made.at;
  };
  expect(await madeAt('2023-12-01T08:00:00')).toBe('2023-12-01T08:00:00');
  expect(await madeAt('2023-12-02T08:00:00')).toBe('2023-12-01T08:00:00');
  await workbook.applyEdits('Thay đổi dự kiến', [
    { kind: 'write', row: 1, column: 0, values: [['01/03/2024']] },
  ]);
  expect(await madeAt('2023-12-03T08:00:00')).toBe('2023-12-03T08:00:00');
});

test('[P5] in a report people retire where that is chosen, on the day that a column says or the decree', async () => {
  const people = [
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Huyện', 'Ngày công tác cuối cùng'],
    ['Phạm Thị An', '22/05/1990', 'Nữ', 'Huyện Gia Lộc', '31/05/2024'],
    ['Lê Văn Bình', '23/02/1963', 'Nam', 'Huyện Gia Lộc', ''],
    ['Võ Văn Cảnh', '23/02/1983', 'Nam', 'Huyện Gia Lộc', ''],
  ];
  const indicators = [
    {
      code: 'all',
      title: { vi: 'Tất cả', en: 'All' },
      measure: { kind: 'count' as const, population: '', condition: 'TRUE' },
      target: { comparator: '>=' as const, value: 3, due: '2024-12-31' },
    },
  ];
  const paths = async (hasRetirement: boolean) => {
    const choices = { asOf: '2023-11-30', language: 'vi', hasRetirement } as const;
    const workbook = await workbookOf({ 'Danh sách': people });
    const evaluation = await evaluateWorkbook(workbook, {
      ...choices,
      pack: { ...PACK, indicators },
    });
    const { paths: all } = describeReport(evaluation, choices, []);
    return all
      ?.get('all')
      ?.map(({ low }) => low)
      .filter((low, at, list) => low !== list[at - 1]);
  };
  expect(await paths(false)).toEqual([3]);
  // Born in February 1963 a man serves until the end of February 2024, 61 years old.
  expect(await paths(true)).toEqual([3, 2, 1]);
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
  await saveDefinitions(workbook, PACK, { language: 'vi' });
  await editCell(workbook, 'definitions', 'Tỷ lệ đơn vị', 'Phần trăm');
  const { issues } = await evaluate(workbook);
  expect(issues).toMatchObject([
    { code: 'pack-choice-unknown', at: { in: 'cell', sheet: 'Chỉ tiêu' } },
  ]);
});

test('[D4] a mistake in a condition is an issue at its cell, with its position in the text', async () => {
  const workbook = await workbookOf({ 'Danh sách': ROSTER });
  await saveDefinitions(workbook, PACK, { language: 'vi' });
  const cell = await editCell(workbook, 'definitions', '[Tuổi] < 40', '[Tuổii] < 40');
  const { issues } = await evaluate(workbook);
  expect(issues).toMatchObject([
    {
      code: 'condition-field-unknown',
      at: { in: 'formula', source: 'young_communes.condition', start: 0, end: 7 },
      cells: [{ sheet: 'Chỉ tiêu', ...cell }],
    },
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
  let edited = { row: -1, column: -1 };
  for await (const { rows, firstRow, firstColumn } of workbook.readGrid(name)) {
    const row = rows.findIndex((cells) => cells.includes(from));
    const column = rows[row]?.indexOf(from) ?? -1;
    expect(column).toBeGreaterThanOrEqual(0);
    edited = { row: firstRow + row, column: firstColumn + column };
    await workbook.applyEdits(name, [{ kind: 'write', ...edited, values: [[to]] }]);
  }
  return edited;
}
