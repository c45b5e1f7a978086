import { rowsToReread } from '../../src/actions/rowsToReread';
import type { SheetEditedEvent } from '../../src/workbook/Workbook';

/** People stand in columns B to H of "Danh sách"; "Tổng hợp" is a sheet of the report. */
const intake = {
  extentOf: (sheet: string) => (sheet === 'Danh sách' ? { first: 1, end: 8 } : null),
};
const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

function edit(
  place: SheetEditedEvent['area'],
  more: Partial<SheetEditedEvent> = {},
): SheetEditedEvent {
  return { sheet: 'Danh sách', change: 'values', area: place, ...more };
}

const asked = (...edits: readonly SheetEditedEvent[]) =>
  rowsToReread(edits, intake, new Set(['Tổng hợp']));

test.each<[string, readonly SheetEditedEvent[], readonly number[]]>([
  ['a cell', [edit(area(7, 3))], [7]],
  ['a few cells of one row', [edit(area(7, 1, 1, 7))], [7]],
  ['cells of a few rows', [edit(area(7, 3, 3))], [7, 8, 9]],
  [
    'several cells, in the order of the rows',
    [edit(area(9, 3)), edit(area(7, 5)), edit(area(9, 4))],
    [7, 9],
  ],
])('%s: the rows, whole', (_name, edits, rows) => {
  expect(asked(...edits)).toEqual([{ sheet: 'Danh sách', rows, column: 1, columns: 7 }]);
});

test('cells of the report: nothing', () => {
  expect(asked(edit(area(3, 3), { sheet: 'Tổng hợp' }))).toEqual([]);
  expect(asked(edit(area(3, 3), { sheet: 'Tổng hợp', change: 'rows' }))).toEqual([]);
});

test.each<[string, readonly SheetEditedEvent[]]>([
  ['rows came or went', [edit(area(7, 0, 1, 16_384), { change: 'rows' })]],
  ['columns came or went', [edit(area(0, 3, 1_048_576), { change: 'columns' })]],
  ['a sheet came or went', [edit(null, { change: 'sheets', sheet: '' })]],
  ['a sheet of the report went', [edit(null, { change: 'sheets', sheet: 'Tổng hợp' })]],
  ['nobody says which cells', [edit(null)]],
  ['a cell left of the list', [edit(area(7, 0))]],
  ['a cell right of the list', [edit(area(7, 8))]],
  ['cells that reach beyond the list', [edit(area(7, 6, 1, 3))]],
  ['a whole column', [edit(area(0, 3, 1_048_576))]],
  ['a paste of many rows', [edit(area(7, 3, 51))]],
  ['rows far apart', [edit(area(7, 3)), edit(area(57, 3))]],
  ['a sheet without people', [edit(area(1, 1), { sheet: 'Ghi chú' })]],
  ['one such edit beside harmless ones', [edit(area(7, 3)), edit(area(7, 0)), edit(area(8, 3))]],
])('%s: everything', (_name, edits) => {
  expect(asked(...edits)).toBeNull();
});
