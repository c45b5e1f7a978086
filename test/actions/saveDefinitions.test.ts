import fc from 'fast-check';
import { readWorkbookDefinitions } from '../../src/actions/readWorkbookDefinitions';
import { saveDefinitions } from '../../src/actions/saveDefinitions';
import type { Indicator, IndicatorPack } from '../../src/core/indicators/Indicator';
import type { CellValue } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { hosts } from '../../src/simulator/HostProfile';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { randomPacks } from '../support/randomPacks';
import { smallRoster } from '../support/smallRoster';

const share = (code: string, condition: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  title: { vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}` },
  measure: { kind: 'share', population: '', condition },
  ...more,
});
const pack = (...indicators: readonly Indicator[]): IndicatorPack => ({
  name: 'own',
  title: { vi: 'Riêng', en: 'Own' },
  indicators,
});
const byUnit = (...values: readonly number[]): Partial<Indicator> => ({
  target: {
    comparator: '>=',
    value: 0.1,
    byUnit: values.map((value, index) => ({ unit: `Huyện ${index + 1}`, value })),
  },
});

test('[D13] a changed definition changes its own cell and nothing else', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[Tuổi] < 40'), share('b', '[Nữ]')));
  const before = await cellsOf(workbook, 'Chỉ tiêu');
  await save(workbook, pack(share('a', '[Tuổi] < 35'), share('b', '[Nữ]')));
  const after = await cellsOf(workbook, 'Chỉ tiêu');
  expect(differences(before, after)).toEqual(['[Tuổi] < 40 → [Tuổi] < 35']);
  await save(workbook, pack(share('a', '[Tuổi] < 35'), share('b', '[Nữ]')));
  expect(await cellsOf(workbook, 'Chỉ tiêu')).toEqual(after);
});

test('[D13] remarks beside a line go with it when lines are added and removed', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[X]'), share('b', '[Y]'), share('c', '[Z]')));
  await remark(workbook, 'Chỉ tiêu', 'b', 'hỏi lại');
  await save(workbook, pack(share('new', '[N]'), share('b', '[Y]'), share('d', '[D]')));
  expect(await remarked(workbook, 'Chỉ tiêu')).toEqual(['b: hỏi lại']);
  expect(await codes(workbook)).toEqual(['new', 'b', 'd']);
});

test('[D13] a renamed indicator stays on its line, with its targets by unit', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[X]', byUnit(0.2)), share('b', '[Y]')));
  await remark(workbook, 'Chỉ tiêu', 'a', 'giữ');
  await save(workbook, pack(share('z', '[X]', byUnit(0.2)), share('b', '[Y]')));
  expect(await remarked(workbook, 'Chỉ tiêu')).toEqual(['z: giữ']);
  expect((await readWorkbookDefinitions(workbook))?.issues).toEqual([]);
});

test('[D13] a line with a mistake stays for the officer to mend', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[X]'), share('b', '[Y]')));
  await write(workbook, 'Chỉ tiêu', 'Tỷ lệ', 'Phần trăm');
  expect(await codes(workbook)).toEqual(['b']);
  await save(workbook, pack(share('b', '[Y] > 1'), share('c', '[Z]')));
  expect(await codes(workbook)).toEqual(['b', 'c']);
  expect((await cellsOf(workbook, 'Chỉ tiêu')).flat()).toContain('Phần trăm');
});

test('[D13] an officer’s own way of writing stays where it says the same', async () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Chỉ tiêu');
  const rows = [
    ['Ghi chú', 'Mã', 'Tên chỉ tiêu', 'Cách tính', 'Điều kiện', 'So sánh', 'Chỉ tiêu'],
    ['của tôi', 'a', 'Trẻ', 'tỷ lệ', '[Tuổi] < 40', 'ít nhất', '15 %'],
  ];
  await workbook.applyEdits(sheet.name, [{ kind: 'write', row: 0, column: 0, values: rows }]);
  const own = (await readWorkbookDefinitions(workbook))?.pack ?? pack();
  const [first = share('a', '')] = own.indicators;
  const english = { ...first, title: { vi: 'Trẻ', en: 'Young' } };
  await save(workbook, { ...own, indicators: [english] });
  const [header, line] = await cellsOf(workbook, 'Chỉ tiêu');
  expect(header).toEqual([...(rows[0] ?? []), 'Tên tiếng Anh']);
  expect(line).toEqual([...(rows[1] ?? []), 'Young']);
  expect((await readWorkbookDefinitions(workbook))?.pack.indicators).toEqual([english]);
});

test('[D13] targets by unit are added, changed and removed on their own lines', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[X]', byUnit(0.2, 0.3)), share('b', '[Y]', byUnit(0.5))));
  await remark(workbook, 'Chỉ tiêu theo đơn vị', 'Huyện 2', 'mới');
  const changed = pack(share('a', '[X]', byUnit(0.2, 0.4, 0.6)), share('b', '[Y]'));
  await save(workbook, changed);
  expect(await remarked(workbook, 'Chỉ tiêu theo đơn vị')).toEqual(['a: mới']);
  expect((await readWorkbookDefinitions(workbook))?.pack).toEqual(changed);
});

test('[D13] targets by unit get a sheet when there is none', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[X]')));
  await workbook.removeSheet('unit-targets');
  await save(workbook, pack(share('a', '[X]', byUnit(0.2))));
  expect((await readWorkbookDefinitions(workbook))?.pack).toEqual(
    pack(share('a', '[X]', byUnit(0.2))),
  );
});

test('[D13] the table of the sheet grows with its lines', async () => {
  const workbook = new MemoryWorkbook();
  await save(workbook, pack(share('a', '[X]')));
  const before = (await workbook.readTemplate('Chỉ tiêu')).tables[0];
  await save(workbook, pack(share('a', '[X]'), share('b', '[Y]'), share('c', '[Z]')));
  const after = (await workbook.readTemplate('Chỉ tiêu')).tables[0];
  expect(after?.area).toEqual({ ...before?.area, rows: (before?.area.rows ?? 0) + 2 });
});

test('[D13] days are counted as the workbook counts them', async () => {
  const workbook = new MemoryWorkbook();
  const dated = pack(share('a', '[X]', { validFrom: '2021-08-15' }));
  const options = { language: 'vi', uses1904Dates: true } as const;
  await saveDefinitions(workbook, dated, options);
  expect((await readWorkbookDefinitions(workbook, options))?.pack).toEqual(dated);
  const later = pack(share('a', '[X]', { validFrom: '2022-01-01' }));
  await saveDefinitions(workbook, later, options);
  expect((await readWorkbookDefinitions(workbook, options))?.pack).toEqual(later);
});

test('[D13] through Office.js the sheet is changed in place too', async () => {
  const { workbook } = openOfficeWorkbook(smallRoster(), hosts.excel2021);
  await saveDefinitions(workbook, pack(share('a', '[X]'), share('b', '[Y]')), { language: 'vi' });
  const changed = pack(share('a', '[X] > 1'), share('c', '[Z]', byUnit(0.2)), share('b', '[Y]'));
  await saveDefinitions(workbook, changed, { language: 'vi' });
  expect((await readWorkbookDefinitions(workbook))?.pack).toEqual(changed);
});

test('[D13] after saving, the sheets say the pack, whatever they said before', () =>
  fc.assert(
    fc.asyncProperty(
      randomPacks(),
      randomPacks(),
      fc.infiniteStream(fc.constantFrom('keep', 'change', 'drop')),
      fc.constantFrom('vi' as const, 'en' as const),
      async (before, other, fates, language) => {
        const after = mix(before, other, fates);
        const workbook = new MemoryWorkbook();
        await saveDefinitions(workbook, before, { language });
        await saveDefinitions(workbook, after, { language: 'vi' });
        const read = await readWorkbookDefinitions(workbook);
        expect(read?.issues).toEqual([]);
        expect(read?.pack.indicators).toHaveLength(after.indicators.length);
        expect(read?.pack.indicators).toEqual(expect.arrayContaining([...after.indicators]));
      },
    ),
    { seed: 20231130, numRuns: 60 },
  ));

/** Some indicators of one pack, some of their codes with another's content, and the other's own. */
function mix(before: IndicatorPack, other: IndicatorPack, fates: Iterator<string>): IndicatorPack {
  const content = other.indicators[0];
  const stay = before.indicators.flatMap((one) => {
    const fate: unknown = fates.next().value;
    if (fate === 'keep') return [one];
    if (fate === 'drop' || !content) return [];
    const { validFrom, validTo } = one;
    const changed = { ...content, validFrom, validTo, code: one.code };
    return [JSON.parse(JSON.stringify(changed)) as Indicator];
  });
  const codesOfBefore = new Set(before.indicators.map(({ code }) => code));
  const added = other.indicators.filter(({ code }) => !codesOfBefore.has(code));
  return { ...other, indicators: [...added.slice(0, 1), ...stay, ...added.slice(1)] };
}

function save(workbook: MemoryWorkbook, definitions: IndicatorPack): Promise<void> {
  return saveDefinitions(workbook, definitions, { language: 'vi' });
}

type Cells = readonly (readonly CellValue[])[];

async function cellsOf(workbook: MemoryWorkbook, name: string): Promise<Cells> {
  const cells: (readonly CellValue[])[] = [];
  for await (const { rows } of workbook.readGrid(name)) cells.push(...rows);
  return cells;
}

function differences(before: Cells, after: Cells): string[] {
  return after.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const was = before[row]?.[column];
      return was === cell ? [] : [`${String(was)} → ${String(cell)}`];
    }),
  );
}

async function codes(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const read = await readWorkbookDefinitions(workbook);
  return read?.pack.indicators.map(({ code }) => code) ?? [];
}

/** Writes into a column that the table does not have. */
async function remark(workbook: MemoryWorkbook, name: string, cell: string, text: string) {
  const row = (await cellsOf(workbook, name)).findIndex((cells) => cells.includes(cell));
  await workbook.applyEdits(name, [{ kind: 'write', row, column: REMARKS, values: [[text]] }]);
}

async function remarked(workbook: MemoryWorkbook, name: string): Promise<readonly string[]> {
  const rows = (await cellsOf(workbook, name)).slice(1);
  return rows
    .filter((cells) => typeof cells[REMARKS] === 'string' && cells[REMARKS] !== '')
    .map((cells) => `${String(cells[0])}: ${String(cells[REMARKS])}`);
}

async function write(workbook: MemoryWorkbook, name: string, from: string, to: string) {
  const cells = await cellsOf(workbook, name);
  const row = cells.findIndex((line) => line.includes(from));
  const column = cells[row]?.indexOf(from) ?? -1;
  await workbook.applyEdits(name, [{ kind: 'write', row, column, values: [[to]] }]);
}

const REMARKS = 30;
