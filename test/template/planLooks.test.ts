import { areaAddress } from '../../src/sheet/address';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import { fill, formWorkbook } from './fillGrid';
import { person, sampleData } from './sampleData';

/** Label merged around the inner rows, heights of their own, a share, a mistake in each turn. */
const FORM = `
BIỂU TỔNG HỢP
{{#each commune}}
{{commune.name}} | Số người | {{people}} | {{young_commune.share}}
{{#each person}}
 | {{name}} | {{agee}} | {{asOf}}
{{/each}}
 | Cộng | =COUNTA(B5)
{{/each}}`;

const LABEL = { row: 2, column: 0, rows: 5, columns: 1 };

function arrange(sheet: MemorySheet): void {
  sheet.merges = [LABEL, { row: 6, column: 2, rows: 1, columns: 2 }];
  sheet.setRow(2, { height: 24 });
  sheet.setRow(6, { height: 18 });
}

/** A commune for each size, with so many people in it. */
function communesOf(sizes: readonly number[], unsure: readonly string[] = []) {
  const communes = sizes.map((_, index) => ({
    name: `Xã ${index + 1}`,
    parent: 0,
    depth: 1,
    level: 'commune',
  }));
  const people = sizes.flatMap((size, commune) =>
    Array.from({ length: size }, (_, index) =>
      person(`Người ${commune}.${index}`, commune + 1, 'Nam', 20 + index, ''),
    ),
  );
  return sampleData({ units: [{ name: '', parent: 0, depth: 0 }, ...communes], people, unsure });
}

const equal = (groups: number): readonly number[] => Array<number>(groups).fill(3);
const unequal = (groups: number): readonly number[] =>
  Array.from({ length: groups }, (_, index) => 1 + ((index * 7) % 11));

async function editsFor(sizes: readonly number[]): Promise<number> {
  return (await fill(formWorkbook(FORM, arrange), communesOf(sizes))).plan.edits.length;
}

test('[T50] formats, merged cells, heights and marks of like turns cost no edits of their own', async () => {
  const few = await editsFor(equal(5));
  // 640 turns are 7 doublings more than 5.
  expect(await editsFor(equal(640))).toBeLessThanOrEqual(few + 8);
});

test('[T50] turns of unequal length take at most two edits each', async () => {
  expect(await editsFor(unequal(300))).toBeLessThan(600);
});

test.each([
  ['like', equal(4)],
  ['unlike', unequal(9)],
  ['one-row', [1, 1, 1]],
  ['empty and full', [0, 3, 0, 0, 2]],
])('[T6] [T36] [T39] %s turns have the looks of the form', async (_, sizes) => {
  const data = communesOf(sizes);
  const first = await fill(formWorkbook(FORM, arrange), data);
  expectLooks(first.sheet, sizes);
  // From nothing, from less and from more, as from a fresh copy.
  for (const before of [[], [2], [5, 5, 5, 5, 5, 5, 5, 5, 5, 5]]) {
    const workbook = formWorkbook(FORM, arrange);
    const earlier = await fill(workbook, communesOf(before));
    const now = await fill(workbook, data, earlier);
    expect(now.text).toBe(first.text);
    expectLooks(now.sheet, sizes);
    const again = await fill(workbook, data, now);
    expect(again.plan.edits.filter(({ kind }) => kind !== 'write')).toEqual([]);
  }
});

/** What each row of a filled form has to look like. */
function expectLooks(sheet: MemorySheet, sizes: readonly number[]): void {
  const merges: string[] = [];
  let row = 1;
  for (const size of sizes) {
    merges.push(areaAddress({ row, column: 0, rows: size + 2, columns: 1 }));
    expect(sheet.row(row).height).toBe(24);
    if (size > 0) expect(sheet.cells.style(row, 3)?.numberFormat).toBe('0.00%');
    for (let each = row + 1; each <= row + size; each++) {
      expect(sheet.row(each).height).toBeUndefined();
      expect(sheet.cells.style(each, 2)?.fill).toBe('#FFC7CE');
      expect(sheet.cells.style(each, 1)?.fill).toBeUndefined();
      expect(sheet.cells.style(each, 3)?.numberFormat).toBe('dd/mm/yyyy');
    }
    row += size + 2;
    merges.push(areaAddress({ row: row - 1, column: 2, rows: 1, columns: 2 }));
    expect(sheet.row(row - 1).height).toBe(18);
    expect(sheet.cells.style(row - 1, 2)?.fill).toBeUndefined();
  }
  expect(sheet.merges.map(areaAddress).sort()).toEqual(merges.sort());
}

test('[T45] a number format that an officer chose stays when the form is filled again', async () => {
  const workbook = formWorkbook(`
{{#each commune}}{{name}} | {{young_commune.share}} | {{young_commune.share | 0.0%}}{{/each}}`);
  const first = await fill(workbook);
  first.sheet.cells.setStyle(1, 1, { numberFormat: '0%' });
  first.sheet.cells.setStyle(1, 2, { numberFormat: '0%' });
  const { sheet } = await fill(workbook, sampleData(), first);
  expect([0, 1].map((row) => sheet.cells.style(row, 1)?.numberFormat)).toEqual(['0.00%', '0%']);
  // What a directive states is the form's word.
  expect(sheet.cells.style(1, 2)?.numberFormat).toBe('0.0%');
});

test('[T41] cells whose mistake was mended look like the form again, all of a block at once', async () => {
  const workbook = formWorkbook('{{#each person}}{{name}} | {{agee}}{{/each}}', (sheet) => {
    sheet.cells.setStyle(0, 1, { fill: '#DDEBF7' });
  });
  const people = Array.from({ length: 40 }, (_, index) => person(`N${index}`, 2, 'Nam', 30, ''));
  const data = sampleData({ people });
  const first = await fill(workbook, data);
  expect(first.sheet.cells.style(39, 1)?.fill).toBe('#FFC7CE');
  const known = { key: 'agee', names: [] };
  const mended = { ...data, people: { ...data.people, fields: [...data.people.fields, known] } };
  const { sheet, plan } = await fill(workbook, mended, first);
  expect(new Set([0, 20, 39].map((row) => sheet.cells.style(row, 1)?.fill))).toEqual(
    new Set(['#DDEBF7']),
  );
  expect(plan.edits.length).toBeLessThan(12);
});

test('[T51] an interval is the certain value, shown as “at least”, until the data are complete', async () => {
  const workbook = formWorkbook(`
{{young_commune.share}} | {{young_commune.share | 0.0%}} | {{young_commune.denominator}} | {{young_commune.share}}`);
  const form = workbook.sheet('Form');
  form?.cells.setStyle(0, 3, { numberFormat: '0%' });
  const looks = (sheet: MemorySheet): unknown =>
    [0, 1, 2, 3].map((column) => sheet.cells.style(0, column)?.numberFormat ?? 'General');
  const first = await fill(workbook, sampleData({ unsure: ['Phạm Thị Dung'] }));
  expect([first.sheet.cells.value(0, 0), first.sheet.cells.value(0, 2)]).toEqual([0.4, 5]);
  expect(looks(first.sheet)).toEqual(['"≥ "0.00%', '"≥ "0.0%', 'General', '"≥ "0%']);
  expect(first.sheet.cells.style(0, 0)?.fill).toBeUndefined();
  expect(first.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    Array<string>(3).fill('warning template-interval'),
  );
  const second = await fill(workbook, sampleData(), first);
  expect(looks(second.sheet)).toEqual(['0.00%', '0.0%', 'General', '0%']);
  expect(second.issues).toEqual([]);
});

test('[T50] [T51] formats that change from row to row are one edit', async () => {
  const sizes = Array<number>(120).fill(4);
  const unsure = sizes.flatMap((_, commune) => (commune % 2 === 0 ? [`Người ${commune}.1`] : []));
  const workbook = formWorkbook('{{#each commune}}{{name}} | {{young_commune.share}}{{/each}}');
  const { sheet, plan } = await fill(workbook, communesOf(sizes, unsure));
  expect(plan.edits.length).toBeLessThan(20);
  expect([0, 1, 118, 119].map((row) => sheet.cells.style(row, 1)?.numberFormat)).toEqual([
    '"≥ "0.00%',
    '0.00%',
    '"≥ "0.00%',
    '0.00%',
  ]);
});
