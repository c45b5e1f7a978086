import type { CellInput } from '../../src/sheet/CellValue';
import type { SheetDescription } from '../../src/sheet/SheetDescription';
import { planSheetUpdate } from '../../src/workbook/planSheetUpdate';

test('a column of remarks that moves inherits none of the cells that stood in its new place', () => {
  const writes = updateOver(['a', null, 'code']);
  expect(writes).toEqual([{ row: 0, column: 1, values: ['change', '', 'code'] }]);
});

test('remarks move with their column, and the column in their old place is written', () => {
  const writes = updateOver(['a', 'remark', 'code']);
  expect(writes).toEqual([{ row: 0, column: 1, values: ['change', 'remark', 'code'] }]);
});

/** A column of changes comes in before the remarks of a sheet that shows `present`. */
function updateOver(present: readonly (string | null)[]) {
  const { footprint } = planSheetUpdate(sheet(['a', '', 'code'], 1), null, () => null);
  const after = sheet(['a', 'change', null, 'code'], 2);
  return planSheetUpdate(after, footprint, (_row, column) => present[column] ?? null).writes;
}

function sheet(values: readonly CellInput[], remarks: number): SheetDescription {
  return {
    key: 'summary',
    name: 'Summary',
    cells: [{ row: 0, column: 0, values: [values] }],
    formats: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    merges: [],
    officerCells: [{ row: 0, column: remarks, keys: ['one'] }],
  } as unknown as SheetDescription;
}
