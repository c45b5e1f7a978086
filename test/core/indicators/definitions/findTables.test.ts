import {
  findTables,
  type TableShape,
} from '../../../../src/core/indicators/definitions/findTables';
import type { RawCell } from '../../../../src/core/roster/RosterInput';

const FRUIT: TableShape = {
  name: 'fruit',
  columns: [
    { key: 'name', labels: { vi: 'Tên quả', en: 'Fruit' }, isRequired: true },
    { key: 'price', labels: { vi: 'Giá', en: 'Price' }, isRequired: true },
    { key: 'origin', labels: { vi: 'Nơi trồng', en: 'Origin' }, aliases: ['Quê'] },
  ],
};
const SHOPS: TableShape = {
  name: 'shops',
  columns: [{ key: 'shop', labels: { vi: 'Cửa hàng', en: 'Shop' }, isRequired: true }],
};

/** The block begins at C11. */
function find(...rows: readonly (readonly RawCell[])[]) {
  const grid = { sheet: 'Quả', firstRow: 10, firstColumn: 2, rows };
  return findTables(grid, [FRUIT, SHOPS]);
}

const HEADER = ['Tên quả', 'Giá', 'Quê'];

test('[D1] a table is found with its place, its columns and its rows', () => {
  const [table, ...others] = find(
    ['Bảng giá'],
    [null, ...HEADER],
    [],
    [null, 'Cam', 20],
    ['x', 'Na'],
  );
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    sheet: 'Quả',
    headerRow: 11,
    columns: new Map([
      ['name', 3],
      ['price', 4],
      ['origin', 5],
    ]),
    nextColumn: 6,
    language: 'vi',
    lastRow: 14,
    freeRows: Infinity,
    issues: [],
  });
  expect(
    table?.rows.map(({ row, cell }) => [row, cell('name'), cell('price'), cell('origin')]),
  ).toEqual([
    [13, 'Cam', 20, null],
    [14, 'Na', null, null],
  ]);
  expect(table?.rows.map(({ cell }) => cell('shop'))).toEqual([null, null]);
});

test('[D1] a cell is told by its address, that of a column that is not there by the row’s first', () => {
  const [row] = find(['Giá', 'Tên quả'], [20, 'Cam'])[0]?.rows ?? [];
  expect(row?.at('name')).toEqual({ sheet: 'Quả', row: 11, column: 3 });
  expect(row?.at('origin')).toEqual({ sheet: 'Quả', row: 11, column: 2 });
});

test.each<[string, readonly RawCell[], string]>([
  ['most headers are English', ['FRUIT', 'price', 'Nơi trồng'], 'en'],
  ['most headers are Vietnamese', ['Tên quả', 'Price', 'Nơi trồng'], 'vi'],
  ['as many are', ['Tên quả', 'Price'], 'vi'],
])('[D1] the language of a table is told by its header where %s', (_, header, language) => {
  expect(find(header)[0]?.language).toBe(language);
});

test.each<[string, number[], readonly (readonly RawCell[])[]]>([
  ['nothing else', [10, Infinity], [HEADER]],
  ['rows', [12, Infinity], [HEADER, ['Cam'], [null, 20]]],
  ['empty rows', [11, Infinity], [HEADER, ['Cam'], [], [null, '']]],
  ['a remark', [12, Infinity], [HEADER, ['Cam'], [null, null, null, 'x']]],
  ['another table', [11, 0], [HEADER, ['Cam'], ['Shop'], ['Chợ']]],
  ['empty rows and another table', [11, 2], [HEADER, ['Cam'], [], [''], ['Shop'], ['Chợ']]],
  ['another table at once', [10, 0], [HEADER, ['Shop']]],
])('[D13] below a table stand %s: its last row and what is free', (_, expected, rows) => {
  const [table] = find(...rows);
  expect([table?.lastRow, table?.freeRows]).toEqual(expected);
});

test('[D1] the tables of a sheet end where the next begins', () => {
  const tables = find(HEADER, ['Cam', 1], ['Cửa hàng'], ['Chợ'], ['Fruit', 'Price'], ['Na', 2]);
  expect(tables.map(({ shape, rows }) => [shape.name, rows.length])).toEqual([
    ['fruit', 1],
    ['shops', 1],
    ['fruit', 1],
  ]);
});

test('[D6] a column that stands twice is a warning at the second, read at the first', () => {
  const [table] = find(['Tên quả', 'Giá', 'Price', 'Khác'], ['Cam', 1, 2, 3]);
  expect(table?.rows[0]?.cell('price')).toBe(1);
  expect(table?.nextColumn).toBe(6);
  expect(table?.issues).toEqual([
    {
      code: 'table-column-repeated',
      severity: 'warning',
      at: { in: 'cell', sheet: 'Quả', row: 10, column: 4 },
      parameters: { header: 'Price' },
    },
  ]);
});

test.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!'])(
  '[D4] %s is an error at its cell and no value',
  (value) => {
    const [table] = find(HEADER, ['Cam', value, 'xa']);
    expect(table?.rows[0]?.cell('price')).toBeNull();
    expect(table?.issues).toEqual([
      {
        code: 'table-cell-error',
        severity: 'error',
        at: { in: 'cell', sheet: 'Quả', row: 11, column: 3 },
        parameters: { value },
      },
    ]);
  },
);

test.each(['# N/A', 'x #N/A', '#N/A x', '#1'])('[D4] %s is a text', (value) => {
  const [table] = find(HEADER, ['Cam', value]);
  expect([table?.rows[0]?.cell('price'), table?.issues]).toEqual([value, []]);
});

test.each<[string, readonly RawCell[]]>([
  ['lacks a required column', ['Tên quả', 'Quê']],
  ['holds numbers', [1, 2]],
  ['is empty', []],
])('[D1] a row is no header that %s', (_, row) => {
  expect(find(row, ['Cam', 1])).toEqual([]);
});
