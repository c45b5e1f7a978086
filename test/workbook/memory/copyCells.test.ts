import type { Area } from '../../../src/sheet/Area';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { SheetEdit } from '../../../src/workbook/Workbook';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

function start() {
  const workbook = new MemoryWorkbook();
  const form = workbook.addSheet('Form');
  const target = workbook.addSheet('Target');
  const edit = (...edits: readonly SheetEdit[]) => workbook.applyEdits('Target', edits);
  return { workbook, form, target, edit };
}

test('one rule grows over the rows copied below it and stays one rule', async () => {
  const { target, edit } = start();
  const rule = { kind: 'formula', area: area(4, 0, 1, 3), formula: '=$B5>1', fill: '#FFC7CE' };
  target.conditionalFormats = [rule as (typeof target.conditionalFormats)[number]];
  await edit(
    { kind: 'copy', from: area(4, 0, 1, 3), toRow: 5, toColumn: 0 },
    { kind: 'copy', from: area(4, 0, 2, 3), toRow: 6, toColumn: 0 },
  );
  expect(target.conditionalFormats).toEqual([{ ...rule, area: area(4, 0, 4, 3) }]);
});

test('a rule that comes from another sheet reads its own row', async () => {
  const { form, target, edit } = start();
  form.conditionalFormats = [
    { kind: 'formula', area: area(1, 0, 3, 1), formula: '=$B2>$D$1', fill: '#FFC7CE' },
  ];
  await edit({ kind: 'copy', from: area(2, 0, 1, 2), fromSheet: 'Form', toRow: 7, toColumn: 0 });
  expect(target.conditionalFormats).toEqual([
    { kind: 'formula', area: area(7, 0, 1, 1), formula: '=$B8>$D$1', fill: '#FFC7CE' },
  ]);
});

test('drop-down lists and merged cells come along', async () => {
  const { form, target, edit } = start();
  form.validations = [{ area: area(1, 1, 1, 1), source: ['Đạt', 'Chưa đạt'] }];
  form.merges = [area(1, 2, 1, 2), area(0, 0, 9, 1)];
  await edit({ kind: 'copy', from: area(1, 0, 1, 4), fromSheet: 'Form', toRow: 3, toColumn: 0 });
  expect(target.validations).toEqual([{ area: area(3, 1, 1, 1), source: ['Đạt', 'Chưa đạt'] }]);
  expect(target.merges).toEqual([area(3, 2, 1, 2)]);
});

test('names and rules move with inserted rows, on whichever sheet they stand', async () => {
  const { workbook, form, edit } = start();
  workbook.names = [{ name: 'figures', refersTo: "'Target'!$B$5:$B$9" }];
  form.validations = [{ area: area(0, 0, 1, 1), source: "='Target'!$A$5:$A$6" }];
  await edit({ kind: 'insertRows', row: 5, rows: 2 });
  expect(workbook.names).toEqual([{ name: 'figures', refersTo: "'Target'!$B$5:$B$11" }]);
  expect(form.validations).toEqual([{ area: area(0, 0, 1, 1), source: "='Target'!$A$5:$A$8" }]);
});

test('a copied sheet has tables and names of its own', async () => {
  const { workbook, form } = start();
  form.tables = [{ name: 'Figures', area: area(0, 0, 3, 2) }];
  workbook.names = [
    { name: 'total', refersTo: 'Form!$B$4' },
    { name: 'elsewhere', refersTo: 'Target!$B$4' },
  ];
  await workbook.copySheet('Form', { key: 'form:1', name: "Bản 'một'" });
  const copy = await workbook.readTemplate("Bản 'một'");
  expect(copy.tables.map(({ name }) => name)).toEqual(['Figures_2']);
  expect(copy.names).toEqual([{ name: 'total', formula: "='Bản ''một'''!$B$4", isLocal: true }]);
  expect(workbook.names).toHaveLength(3);
});

test('values take the place of formulas only where asked', async () => {
  const { target, edit } = start();
  target.cells.setContent(0, 0, { value: 3, formula: '=1+2' });
  target.cells.setContent(5, 0, { value: 4, formula: '=2+2' });
  await edit({ kind: 'keepValues', area: area(0, 0, 2, 2) });
  expect(target.cells.cell(0, 0)).toEqual({ value: 3 });
  expect(target.cells.cell(5, 0).formula).toBe('=2+2');
});
