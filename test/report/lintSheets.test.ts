import type { SheetDescription } from '../../src/sheet/SheetDescription';
import { lintSheets } from '../support/lintSheets';

const sound: SheetDescription = {
  key: 'a',
  name: 'A',
  columnWidths: [10, 10],
  cells: [
    {
      row: 0,
      column: 0,
      values: [
        ['Tên', 'Số'],
        ['x', 1],
        ['y', 2],
      ],
    },
  ],
  formats: [],
  tables: [{ name: 'T', area: { row: 0, column: 0, rows: 3, columns: 2 } }],
  charts: [
    {
      key: 'c',
      title: 'c',
      description: 'c',
      place: { row: 5, column: 0, rows: 5, columns: 5 },
      kind: 'column',
      categories: { area: { row: 1, column: 0, rows: 2, columns: 1 } },
      series: [
        {
          name: 's',
          values: { area: { row: 1, column: 1, rows: 2, columns: 1 } },
          as: 'bar',
          color: '#000000',
        },
      ],
      valueAxis: { numberFormat: '0' },
      legend: 'none',
    },
  ],
};

test('a sound sheet has no fault', () => {
  expect(lintSheets([sound])).toEqual([]);
});

test.each<[string, Partial<SheetDescription>]>([
  ['illegal name', { name: 'History' }],
  [
    'header that is no text',
    {
      cells: [
        {
          row: 0,
          column: 0,
          values: [
            ['Tên', ''],
            ['x', 1],
            ['y', 2],
          ],
        },
      ],
    },
  ],
  [
    'two columns',
    {
      cells: [
        {
          row: 0,
          column: 0,
          values: [
            ['Tên', 'tên'],
            ['x', 1],
            ['y', 2],
          ],
        },
      ],
    },
  ],
  ['has no row', { tables: [{ name: 'T', area: { row: 0, column: 0, rows: 1, columns: 2 } }] }],
  ['table name', { tables: [{ name: 'A-B', area: { row: 0, column: 0, rows: 3, columns: 2 } }] }],
  ['table name', { tables: [{ name: 'AB12', area: { row: 0, column: 0, rows: 3, columns: 2 } }] }],
  [
    'off the sheet',
    { tables: [{ name: 'T', area: { row: 1_048_575, column: 0, rows: 3, columns: 2 } }] },
  ],
  [
    'that nobody described',
    { tables: [{ name: 'T', area: { row: 0, column: 0, rows: 4, columns: 2 } }] },
  ],
  ['in table', { merges: [{ row: 1, column: 0, rows: 1, columns: 2 }] }],
  [
    'meets another',
    {
      merges: [
        { row: 8, column: 0, rows: 1, columns: 2 },
        { row: 8, column: 1, rows: 1, columns: 2 },
      ],
    },
  ],
  [
    'broken formula',
    {
      cells: [...sound.cells, { row: 9, column: 0, values: [[{ formula: '=SUM(A1', value: 1 }]] }],
    },
  ],
  ['is NaN', { cells: [...sound.cells, { row: 9, column: 0, values: [[NaN]] }] }],
  ['says undefined', { cells: [...sound.cells, { row: 9, column: 0, values: [['undefined']] }] }],
  [
    'categories that are no texts',
    {
      cells: [
        {
          row: 0,
          column: 0,
          values: [
            ['Tên', 'Số'],
            [1, 1],
            ['y', 2],
          ],
        },
      ],
    },
  ],
  [
    'values that are no numbers',
    {
      cells: [
        {
          row: 0,
          column: 0,
          values: [
            ['Tên', 'Số'],
            ['x', 'y'],
            ['y', 2],
          ],
        },
      ],
    },
  ],
  [
    'validation list over 255',
    {
      validations: [
        {
          area: { row: 0, column: 0, rows: 1, columns: 1 },
          source: ['x'.repeat(150), 'y'.repeat(150)],
        },
      ],
    },
  ],
  [
    'two rules over C1:C2',
    {
      conditionalFormats: [
        { kind: 'dataBar', area: { row: 0, column: 2, rows: 2, columns: 1 }, color: '#000000' },
        { kind: 'dataBar', area: { row: 1, column: 2, rows: 2, columns: 1 }, color: '#000000' },
      ],
    },
  ],
  ['height 410', { rowHeights: [{ row: 0, rows: 1, height: 410 }] }],
])('a fault is found: %s', (fault, change) => {
  expect(lintSheets([{ ...sound, ...change }]).join('\n')).toContain(fault);
});

test('names are unique in the workbook', () => {
  expect(lintSheets([sound, sound])).toEqual(
    expect.arrayContaining([
      'two sheets are named a',
      'two sheets have the key a',
      'two tables are named t',
    ]),
  );
});
