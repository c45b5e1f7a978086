import { areaAddress } from '../../src/sheet/address';
import { fill, formWorkbook, sheetText } from './fillGrid';
import { PEOPLE, person, sampleData, UNITS } from './sampleData';

const FORM = `
Xã | Trẻ | Ghi chú
{{#each commune sort by young_commune.share desc}}
{{name}} | {{young_commune.numerator}}
{{/each}}
Cộng | =SUM(B3)`;

const remark = (
  sheet: { cells: { setContent: (r: number, c: number, v: { value: string }) => void } },
  row: number,
  text: string,
) => sheet.cells.setContent(row, 2, { value: text });

test('[T45] filling twice changes nothing', async () => {
  const first = await fill(formWorkbook(FORM));
  const second = await fill(first.workbook, sampleData(), first);
  expect(second.text).toBe(first.text);
  expect(second.plan.record).toEqual(first.plan.record);
  const { cellsWritten } = await first.workbook.applyEdits('Filled', second.plan.edits);
  expect(cellsWritten).toBe(0);
  expect(second.plan.edits.map(({ kind }) => kind)).toEqual(
    ['format', 'write'].filter((kind) => kind === 'write'),
  );
});

test('[T46] a remark goes with its line when lines change places, and waits while it is gone', async () => {
  const first = await fill(formWorkbook(FORM));
  expect(first.text.split('\n')[1]).toBe('Bình Minh | 1');
  remark(first.sheet, 1, 'Bình Minh: cần xem lại');
  remark(first.sheet, 3, 'Cẩm Đông: đã xác minh');
  first.sheet.cells.setContent(7, 0, { value: 'Người lập biểu' });

  const moved = sampleData({
    people: [...PEOPLE.slice(0, 2), person('Lê Văn Cường', 3, 'Nam', 58, ''), ...PEOPLE.slice(3)],
  });
  const second = await fill(first.workbook, moved, first);
  expect(second.text).toBe(`Xã | Trẻ | Ghi chú
An Hòa | 1
Cẩm Đông | 1 | Cẩm Đông: đã xác minh
Bình Minh | 0 | Bình Minh: cần xem lại
Cộng | =SUM(B2:B4)


Người lập biểu`);

  const fewer = sampleData({
    units: UNITS.map((unit) => (unit.name === 'Cẩm Đông' ? { ...unit, level: 'ward' } : unit)),
  });
  const third = await fill(first.workbook, fewer, second);
  expect(third.text).toBe(`Xã | Trẻ | Ghi chú
Bình Minh | 1 | Bình Minh: cần xem lại
An Hòa | 1
Cộng | =SUM(B2:B3)


Người lập biểu`);
  expect(third.issues.map(({ code }) => code)).toEqual(['template-remark-waiting']);

  const fourth = await fill(first.workbook, sampleData(), third);
  expect(fourth.text).toContain('Cẩm Đông | 1 | Cẩm Đông: đã xác minh');
  expect(fourth.plan.record.waiting).toEqual([]);
});

test('[T46] a row that an officer inserted stays between its neighbours', async () => {
  const first = await fill(formWorkbook(FORM));
  await first.workbook.applyEdits('Filled', [{ kind: 'insertRows', row: 2, rows: 1 }]);
  first.sheet.cells.setContent(2, 0, { value: 'Hai xã dưới đây đã kiểm tra' });
  const second = await fill(first.workbook, sampleData(), first);
  expect(second.text).toBe(`Xã | Trẻ | Ghi chú
Bình Minh | 1
Hai xã dưới đây đã kiểm tra
An Hòa | 1
Cẩm Đông | 1
Cộng | =SUM(B2:B5)`);
});

test('[T41] a mark goes when the mistake is gone', async () => {
  const workbook = formWorkbook('{{young_commune.share}} | {{AVERAGE(person.gender)}}', (sheet) =>
    sheet.cells.setStyle(0, 1, { fill: '#FFFFFF' }),
  );
  const first = await fill(workbook);
  expect(first.sheet.cells.style(0, 1)?.fill).toBe('#FFC7CE');
  const nobody = sampleData({ people: [] });
  const second = await fill(workbook, nobody, first);
  expect(second.issues).toEqual([]);
  expect(second.sheet.cells.style(0, 1)?.fill).toBe('#FFFFFF');
});

test('[T43] the form is never changed', async () => {
  const workbook = formWorkbook(FORM);
  const before = workbook.sheet('Form');
  const text = before && sheetText(before);
  const first = await fill(workbook);
  await fill(workbook, sampleData({ people: [] }), first);
  const after = workbook.sheet('Form');
  expect(after && sheetText(after)).toBe(text);
});

test('[T48] text of the roster is never read as a directive or a formula', async () => {
  const people = ['=1+1', '{{asOf}}', '{{#each person}}', '+84', "'quoted"].map((name) =>
    person(name, 2, 'Nam', 30, ''),
  );
  const data = sampleData({ people });
  const first = await fill(
    formWorkbook('{{#each person}}{{name}} | Đồng chí {{name}}{{/each}} | {{SUM(person.age)}}'),
    data,
  );
  const second = await fill(first.workbook, data, first);
  for (const { sheet, issues } of [first, second]) {
    expect(issues).toEqual([]);
    people.forEach(({ name }, row) => {
      expect(sheet.cells.cell(row, 0)).toEqual({ value: name });
      expect(sheet.cells.cell(row, 1)).toEqual({ value: `Đồng chí ${name}` });
    });
  }
});

const WIDE = `
Xã | Trẻ | Nữ | Ghi chú
{{#each commune sort by name}}
{{name}} | {{young_commune.numerator}} | {{women_leadership.numerator}}
{{/each}}
Cộng | =SUM(B3) | =SUM(C3)`;

test.each([
  ['one column', [1], 'An Hòa |  | 1 | 1'],
  ['two columns side by side', [2, 2], 'An Hòa | 1 |  |  | 1'],
  ['columns at two places', [1, 3], 'An Hòa |  | 1 |  | 1'],
])('[T46] %s that an officer inserted stay between their neighbours', async (_, at, row) => {
  const first = await fill(formWorkbook(WIDE));
  for (const column of at) {
    await first.workbook.applyEdits('Filled', [{ kind: 'insertColumns', column, columns: 1 }]);
  }
  const own = at[0] ?? 0;
  first.sheet.cells.setContent(0, own, { value: 'Kỳ trước' });
  first.sheet.cells.setContent(3, own, { value: 'đã rà soát' });
  const more = sampleData({ people: [...PEOPLE, person('Vũ Thị Giang', 3, 'Nữ', 33, '')] });
  const second = await fill(first.workbook, more, first);
  const lines = second.text.split('\n');
  expect(lines[1]).toBe(row);
  expect(lines[0]?.split(' | ')[own]).toBe('Kỳ trước');
  expect(lines[3]?.split(' | ')[own]).toBe('đã rà soát');
  const third = await fill(first.workbook, more, second);
  expect(third.text).toBe(second.text);
});

test('[T46] a column that an officer took out comes back, and the others keep their places', async () => {
  const first = await fill(formWorkbook(WIDE));
  await first.workbook.applyEdits('Filled', [{ kind: 'deleteColumns', column: 1, columns: 1 }]);
  const second = await fill(first.workbook, sampleData(), first);
  expect(second.text).toBe(first.text);
});

test('[T46] inserted rows and columns together stay where they are', async () => {
  const first = await fill(formWorkbook(WIDE));
  await first.workbook.applyEdits('Filled', [
    { kind: 'insertColumns', column: 1, columns: 1 },
    { kind: 'insertRows', row: 2, rows: 1 },
  ]);
  first.sheet.cells.setContent(2, 0, { value: 'Hai xã dưới đây' });
  const before = await fill(first.workbook, sampleData(), first);
  expect(before.text.split('\n').slice(0, 4)).toEqual([
    'Xã |  | Trẻ | Nữ | Ghi chú',
    'An Hòa |  | 1 | 1',
    'Hai xã dưới đây',
    'Bình Minh |  | 1 | 0',
  ]);
});

/** Units of these names are no communes any more. */
const without = (...names: readonly string[]) =>
  sampleData({
    units: UNITS.map((unit) => (names.includes(unit.name) ? { ...unit, level: 'former' } : unit)),
  });

const LIST = `
Xã | Số người | Ghi chú
{{#each commune}}{{name}} | {{people}} | {{/each}}
Cộng | =SUM(B2)`;

test('[T46] a remark where only the end mark stood stays with its row, waits and comes back', async () => {
  const workbook = formWorkbook(LIST);
  const first = await fill(workbook);
  expect(first.text).not.toContain('{{');
  first.sheet.cells.setContent(2, 2, { value: 'xem lại' });
  const again = await fill(workbook, sampleData(), first);
  expect(again.text).toContain('Bình Minh | 1 | xem lại');
  const gone = await fill(workbook, without('Bình Minh'), again);
  expect(gone.text).not.toContain('xem lại');
  expect(gone.issues.map(({ code }) => code)).toEqual(['template-remark-waiting']);
  expect((await fill(workbook, sampleData(), gone)).text).toContain('Bình Minh | 1 | xem lại');
});

test('[T37] rows that come later have the rules of their block, with the cells where they stand now', async () => {
  const workbook = formWorkbook(LIST, (sheet) => {
    sheet.conditionalFormats = [
      {
        kind: 'formula',
        area: { row: 1, column: 0, rows: 1, columns: 2 },
        formula: '=$B2>$B$3/2',
        fill: '#C6EFCE',
      },
    ];
    sheet.validations = [
      { area: { row: 1, column: 2, rows: 1, columns: 1 }, source: ['Đạt', 'Chưa'] },
    ];
    sheet.cells.setStyle(1, 0, { fill: '#DDEBF7' });
  });
  const fewer = without('Bình Minh');
  const first = await fill(workbook, fewer);
  first.sheet.cells.setContent(1, 2, { value: 'của cán bộ' });
  first.sheet.cells.setContent(1, 5, { value: 'bên ngoài' });
  const { sheet, text } = await fill(workbook, sampleData(), first);
  expect(text).toBe(`Xã | Số người | Ghi chú
An Hòa | 2 | của cán bộ |  |  | bên ngoài
Bình Minh | 1
Cẩm Đông | 2
Cộng | =SUM(B2:B4)`);
  expect(
    sheet.conditionalFormats.map((rule) => [
      areaAddress(rule.area),
      rule.kind === 'formula' && rule.formula,
    ]),
  ).toEqual([['A2:B4', '=$B2>$B$5/2']]);
  expect(sheet.validations.map(({ area }) => areaAddress(area))).toEqual(['C2:C4']);
  expect([1, 2, 3].map((row) => sheet.cells.style(row, 0)?.fill)).toEqual(
    Array<string>(3).fill('#DDEBF7'),
  );
});

test('[T46] what an officer wrote in a row is not repeated in rows that come later', async () => {
  const workbook = formWorkbook(LIST);
  const one = without('Bình Minh', 'Cẩm Đông');
  const first = await fill(workbook, one);
  await workbook.applyEdits('Filled', [{ kind: 'insertColumns', column: 1, columns: 1 }]);
  first.sheet.cells.setContent(1, 1, { value: 'cột của tôi' });
  first.sheet.cells.setContent(1, 3, { value: 'nhận xét' });
  const { text } = await fill(workbook, sampleData(), first);
  expect(text).toBe(`Xã |  | Số người | Ghi chú
An Hòa | cột của tôi | 2 | nhận xét
Bình Minh |  | 1
Cẩm Đông |  | 2
Cộng |  | =SUM(C2:C4)`);
});
