import type { Area } from '../../src/sheet/Area';
import { fill, filledText, formWorkbook } from './fillGrid';
import { PEOPLE, person, sampleData } from './sampleData';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const FORM = `
 | BÁO CÁO | Hệ số | 100
Đơn vị | {{#columns indicator}}{{title}} | Tỷ lệ{{/columns}} | Cộng
{{#each commune}}
{{commune.name}} | {{numerator}} | =B4/$D$1 | =SUM(B4:B4)
{{/each}}
Cộng | =SUM(B4) | | =SUM(D4)

Người lập | TRƯỞNG BAN | =B1`;

test('[T22] what stands above and below the repeated columns is shown once', async () => {
  expect(await filledText(FORM)).toBe(` | BÁO CÁO | Hệ số |  |  | 100
Đơn vị | Cán bộ trẻ | Tỷ lệ | Cán bộ nữ | Tỷ lệ | Cộng
An Hòa | 1 | =B3/$F$1 | 1 | =D3/$F$1 | =SUM(B3:B3,D3:D3)
Bình Minh | 1 | =B4/$F$1 | 0 | =D4/$F$1 | =SUM(B4:B4,D4:D4)
Cẩm Đông | 1 | =B5/$F$1 | 1 | =D5/$F$1 | =SUM(B5:B5,D5:D5)
Cộng | =SUM(B3:B5) |  | =SUM(D3:D5) |  | =SUM(F3:F5)

Người lập | TRƯỞNG BAN | =B1`);
});

test('[T22] an end further down says how far the columns reach', async () => {
  expect(
    await filledText(`
 | {{#columns indicator}}{{title}}
Tỷ lệ | {{share}}

Số | {{numerator}}{{/columns}}
Ghi | chú`),
  ).toBe(` | Cán bộ trẻ | Cán bộ nữ
Tỷ lệ | 0.6 | 0.4

Số | 3 | 2
Ghi | chú`);
});

test('[T30] a cell beside the repeated columns is the same for all of them', async () => {
  expect(
    await filledText(`
Năm | 2
 | {{#columns indicator}}{{numerator}}{{/columns}}
 | =B2*$B$1`),
  ).toBe('Năm | 2\n | 3 | 2\n | =B2*$B$1 | =C2*$B$1');
});

test('[T36] a title merged over the repeated columns reaches over all of them', async () => {
  const workbook = formWorkbook(FORM, (sheet) => {
    sheet.merges = [area(0, 1, 1, 2), area(7, 1, 1, 2)];
  });
  const { sheet } = await fill(workbook);
  expect(sheet.merges.filter(({ column }) => column === 1)).toEqual([
    area(0, 1, 1, 4),
    area(7, 1, 1, 4),
  ]);
});

test('[T20] columns without items vanish, unless something stands above or below them', async () => {
  const nothing = '{{#columns indicator where code = "none"}}{{title}}{{/columns}}';
  expect(await filledText(`Đơn vị | ${nothing} | Cộng`)).toBe('Đơn vị | Cộng');
  expect(await filledText(`| Tiêu đề\n\nĐơn vị | ${nothing} | Cộng`)).toBe(
    ' | Tiêu đề\n\nĐơn vị |  | Cộng',
  );
});

test('[T45] filling again with other columns keeps what stands beside them', async () => {
  const first = await fill(formWorkbook(FORM));
  const second = await fill(first.workbook, sampleData(), first);
  expect(second.text).toBe(first.text);
  const { cellsWritten } = await first.workbook.applyEdits('Filled', second.plan.edits);
  expect(cellsWritten).toBe(0);
  const more = sampleData({ people: [...PEOPLE, person('Vũ Thị Giang', 3, 'Nữ', 33, '')] });
  const third = await fill(first.workbook, more, second);
  expect(third.text.split('\n')[0]).toBe(' | BÁO CÁO | Hệ số |  |  | 100');
});
