import { applyRepairs, revertRepairs } from '../../src/actions/applyRepairs';
import { readRoster } from '../../src/actions/readRoster';
import { suggestRepairs } from '../../src/actions/suggestRepairs';
import type { RepairGroup } from '../../src/actions/repairs/Repair';
import { parseIsoDate } from '../../src/core/engine/calendar';
import { hosts } from '../../src/simulator/HostProfile';
import type { CellValue } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../src/workbook/Workbook';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { snapshotSheet } from '../support/snapshotWorkbook';

const header = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Huyện', 'Xếp loại'];

/** Twelve invented people of whom all is right, with some cells said otherwise. */
function book(cells: Readonly<Record<string, CellValue>> = {}): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Danh sách');
  sheet.cells.setContent(0, 0, { value: 'DANH SÁCH CÁN BỘ' });
  header.forEach((value, column) => sheet.cells.setContent(1, column, { value }));
  for (let index = 0; index < 12; index += 1) {
    const row = index + 2;
    const values: CellValue[] = [
      index + 1,
      `Nguyễn Văn ${'ABCDEGHIKLMN'.charAt(index)}`,
      27000 + 400 * index,
      'Nam',
      'Huyện Một',
      'Hoàn thành tốt nhiệm vụ',
    ];
    values.forEach((value, column) => sheet.cells.setContent(row, column, { value }));
    sheet.cells.setStyle(row, 2, { numberFormat: 'dd/mm/yyyy' });
  }
  for (const [place, value] of Object.entries(cells)) {
    const [, letter = 'A', row = '1'] = /^([A-F])(\d+)$/.exec(place) ?? [];
    const column = letter.charCodeAt(0) - 65;
    sheet.cells.setContent(Number(row) - 1, column, { value });
    if (column === 2) sheet.cells.setStyle(Number(row) - 1, 2, { numberFormat: '@' });
  }
  return workbook;
}

async function suggest(workbook: Workbook, uses1904Dates = false): Promise<readonly RepairGroup[]> {
  const asOf = parseIsoDate('2023-11-30') ?? 0;
  const choices = { asOf: '2023-11-30', language: 'vi', uses1904Dates } as const;
  const { roster } = (await readRoster(workbook, asOf, choices)).intake;
  return suggestRepairs(workbook, roster, { uses1904Dates });
}

const told = (groups: readonly RepairGroup[]) =>
  groups.map(({ kind, header: column, repairs }) => [
    kind,
    column,
    ...repairs.map(({ row, before, after }) => `${row + 1}: ${before} → ${after}`),
  ]);

test('a day is told as such in either system of dates', async () => {
  const day = parseIsoDate('1985-11-05');
  for (const [uses1904Dates, after] of [
    [false, 31356],
    [true, 31356 - 1462],
  ] as const) {
    const [group] = await suggest(book({ C4: '05/11/1985' }), uses1904Dates);
    expect(group?.repairs).toMatchObject([{ day, after }]);
  }
});

test('a roster of which all is right gets no suggestion', async () => {
  expect(await suggest(book())).toEqual([]);
});

test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  [
    'a day written as text becomes a date',
    { C4: '05/11/1985', C5: ' 1985-11-05 ' },
    ['date', 'Ngày sinh', '4: 05/11/1985 → 31356', '5:  1985-11-05  → 31356'],
  ],
  [
    'spaces at the ends and twice within go',
    { B4: ' Trần  Thị Bé ' },
    ['spaces', 'Họ và tên', '4:  Trần  Thị Bé  → Trần Thị Bé'],
  ],
  [
    'a value near to one of the closed list becomes that',
    { F6: 'Hoàn thành tôt nhệm vụ' },
    ['spelling', 'Xếp loại', '6: Hoàn thành tôt nhệm vụ → Hoàn thành tốt nhiệm vụ'],
  ],
])('%s', async (_fact, cells, expected) => {
  expect(told(await suggest(book(cells)))).toEqual([expected]);
});

test('a day written as text becomes a serial number of the system that the workbook uses', async () => {
  const groups = await suggest(book({ C4: '05/11/1985' }), true);
  expect(told(groups)).toEqual([['date', 'Ngày sinh', `4: 05/11/1985 → ${31356 - 1462}`]]);
});

test('text in TCVN3 becomes Unicode', async () => {
  const names = ['NguyÔn V¨n ¸nh', 'TrÇn ThÞ BÐ', 'Lª V¨n C­êng', 'Ph¹m ThÞ Dung', 'Hoµng V¨n §øc'];
  const workbook = book(Object.fromEntries(names.map((name, index) => [`B${index + 3}`, name])));
  for (let row = 8; row <= 14; row += 1) {
    workbook.sheets[0]?.cells.setContent(row - 1, 1, { value: 'NguyÔn V¨n ¸nh' });
  }
  const [group] = await suggest(workbook);
  expect(group?.kind).toBe('encoding');
  expect(group?.repairs.slice(0, 3).map(({ after }) => after)).toEqual([
    'Nguyễn Văn ánh',
    'Trần Thị Bé',
    'Lê Văn Cường',
  ]);
});

test.each<[string, Readonly<Record<string, CellValue>>]>([
  ['a year alone', { C4: '1985' }],
  ['a date with a remark', { C4: '05/11/1985 (theo lý lịch)' }],
  ['a date whose century would be guessed', { C4: '05/11/85' }],
  ['a date that is none', { C4: '31/02/1985' }],
  ['a value far from every one of the closed list', { F4: 'Đang xem xét' }],
  ['a spelling that is known', { D4: 'Ông' }],
  ['a title outside of the list', { A1: ' DANH  SÁCH ' }],
])('%s is left as it is', async (_what, cells) => {
  expect(await suggest(book(cells))).toEqual([]);
});

test('a cell that a formula fills is left to its formula', async () => {
  const workbook = book();
  const cells = workbook.sheets[0]?.cells;
  cells?.setContent(3, 1, { value: ' Trần  Thị Bé ', formula: '=" Trần  Thị Bé "' });
  expect(await suggest(workbook)).toEqual([]);
});

/** All that a person can see; a sheet also notes that it was written to. */
const look = ({ sheets }: MemoryWorkbook) =>
  sheets.map((sheet) => snapshotSheet(sheet).replace('"isChanged":true', '"isChanged":false'));

const awkward = {
  ...{ B4: ' Trần  Thị Bé ', B5: 'Lê Văn Cường ', C4: '05/11/1985', C5: '06/11/1985' },
  ...{ C9: '07/12/1990', F6: 'Hoàn thành tôt nhệm vụ' },
};

describe.each<[string, (memory: MemoryWorkbook) => Workbook]>([
  ['in memory', (memory) => memory],
  ['in Excel', (memory) => openOfficeWorkbook(memory, hosts.excel2021).workbook],
])('%s', (_where, open) => {
  test('repairs change the cells agreed to and nothing else, and one step takes them back', async () => {
    const memory = book(awkward);
    const before = look(memory);
    const workbook = open(memory);
    const repairs = (await suggest(workbook)).flatMap((group) => group.repairs);
    expect(look(memory)).toEqual(before);
    const applied = await applyRepairs(workbook, repairs);
    expect([applied.done.length, applied.leftAlone]).toEqual([6, 0]);
    const cells = memory.sheets[0]?.cells;
    expect(cells?.value(3, 1)).toBe('Trần Thị Bé');
    expect(cells?.value(3, 2)).toBe(31356);
    expect(cells?.cell(3, 2).style?.numberFormat).toBe('dd/mm/yyyy');
    expect(cells?.value(5, 5)).toBe('Hoàn thành tốt nhiệm vụ');
    expect(await suggest(workbook)).toEqual([]);
    const reverted = await revertRepairs(workbook, applied.done);
    expect(reverted.done).toHaveLength(6);
    expect(look(memory)).toEqual(before);
  });

  test('what was changed meanwhile is left alone and counted', async () => {
    const memory = book(awkward);
    const workbook = open(memory);
    const repairs = (await suggest(workbook)).flatMap((group) => group.repairs);
    memory.sheets[0]?.cells.setContent(3, 1, { value: 'Trần Thị Bé Hai' });
    const applied = await applyRepairs(workbook, repairs);
    expect([applied.done.length, applied.leftAlone]).toEqual([5, 1]);
    expect(memory.sheets[0]?.cells.value(3, 1)).toBe('Trần Thị Bé Hai');
  });

  test('the same figures come of a repaired roster, but for what could not be read before', async () => {
    const memory = book({ B4: ' Trần  Thị Bé ', C4: '05/11/1985' });
    const workbook = open(memory);
    const asOf = parseIsoDate('2023-11-30') ?? 0;
    const read = async () =>
      (await readRoster(workbook, asOf, { asOf: '2023-11-30', language: 'vi' })).intake.roster;
    const before = (await read()).columns.get('birthDate');
    const repairs = (await suggest(workbook)).flatMap((group) => group.repairs);
    await applyRepairs(workbook, repairs);
    expect((await read()).columns.get('birthDate')).toEqual(before);
  });
});
