import { generateReport } from '../../src/actions/generateReport';
import { hosts } from '../../src/simulator/HostProfile';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../src/workbook/Workbook';
import { exampleShare } from '../support/exampleReport';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { fourPeople, rosterBook } from '../support/rosterFile';

const young = exampleShare('young', { vi: 'Trẻ', en: 'Young' }, ['>=', 0.5]);
const pack = { name: 'own', title: { vi: 'Riêng', en: 'Own' }, indicators: [young] };
const choices = { asOf: '2023-11-30', language: 'vi', pack, madeAt: '2024-01-02T08:00' } as const;

const kinds: readonly [string, (memory: MemoryWorkbook) => Workbook][] = [
  ['in memory', (memory) => memory],
  ['through Office.js', (memory) => openOfficeWorkbook(memory, hosts.floor).workbook],
];

describe.each(kinds)('a column that an officer inserted, %s', (_, open) => {
  test.each([
    ['Tổng hợp', 'E'],
    ['Theo đơn vị', 'C'],
  ])('within the table of %s stops the report before anything is lost', async (sheet, letter) => {
    const { memory, grid } = await inserted(sheet, letter.charCodeAt(0) - 65, 'Ý kiến');
    const before = grid();
    await expect(generateReport(open(memory), choices)).rejects.toMatchObject({
      fault: 'columnInserted',
      address: `${sheet}!${letter}:${letter}`,
    });
    expect(grid()).toEqual(before);
  });

  test('is seen though the language was switched since', async () => {
    const { memory } = await inserted('Tổng hợp', 4, 'Ý kiến');
    await expect(
      generateReport(open(memory), { ...choices, language: 'en' }),
    ).rejects.toMatchObject({ fault: 'columnInserted' });
  });

  test('to the right of the table is written around', async () => {
    const { memory, grid } = await inserted('Theo đơn vị', 5, 'Ý kiến');
    await generateReport(open(memory), choices);
    expect(grid()).toContainEqual(expect.arrayContaining(['Ý kiến']));
  });
});

/** A report with a column, and a text in its header row. */
async function inserted(name: string, column: number, text: string) {
  const memory = rosterBook({ 'Danh sách': fourPeople });
  await generateReport(memory, choices);
  const sheet = memory.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const rows = () => [...sheet.cells.rowNumbers()];
  const header =
    rows().find(
      (row) => sheet.cells.value(row, 1) === (name === 'Tổng hợp' ? 'Chỉ tiêu' : 'Số đạt'),
    ) ?? -1;
  await memory.applyEdits(name, [
    { kind: 'insertColumns', column, columns: 1 },
    { kind: 'write', row: header, column, values: [[text]] },
  ]);
  const grid = () =>
    rows().map((row) => Array.from({ length: 20 }, (__, at) => sheet.cells.value(row, at)));
  return { memory, grid };
}
