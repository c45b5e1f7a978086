import { MISSING_EARLIEST, MISSING_LATEST, Truth } from '../../../src/core/engine/Column';
import type { EntryValue } from '../../../src/core/indicators/EntryChange';
import { copyRow, emptyRow, rowOf, valueOf } from '../../../src/core/indicators/OneRowColumn';
import { buildRoster, type BuiltField, type Cell } from '../../support/buildRoster';

const VOCABULARY = ['Nhân viên', 'Cán sự', 'Chuyên viên'];
const FIELDS: readonly BuiltField[] = [
  { key: 'text', kind: 'text' },
  { key: 'rank', kind: 'text', vocabulary: VOCABULARY },
  { key: 'number', kind: 'number' },
  { key: 'flag', kind: 'flag' },
  { key: 'date', kind: 'date' },
];

function columnOf(key: string, ...cells: readonly Cell[]) {
  const rows = cells.map((cell) => ({ cells: { [key]: cell } }));
  const column = buildRoster(FIELDS, rows).columns.get(key);
  if (!column) throw new Error(`no ${key}`);
  return column;
}

/** What a cell of a column says, when a value was put into it. */
function put(key: string, value: EntryValue): unknown {
  const row = rowOf(columnOf(key, null), value, VOCABULARY);
  switch (row.kind) {
    case 'text':
      return [row.values[row.codes[0] ?? 0], row.folded[row.codes[0] ?? 0]];
    case 'number':
      return row.values[0];
    case 'flag':
      return row.values[0];
    case 'date':
      return [row.earliest[0], row.latest[0]];
  }
}

const MISSING = [MISSING_EARLIEST, MISSING_LATEST];
const YEAR = { earliest: 10, latest: 374 };

test.each<[string, EntryValue, unknown]>([
  ['text', 'Bí thư', ['Bí thư', 'bí thư']],
  ['text', '', ['', '']],
  ['text', '  ', ['', '']],
  ['text', null, ['', '']],
  ['text', 12, ['12', '12']],
  ['text', YEAR, ['', '']],
  ['number', 2.34, 2.34],
  ['number', 0, 0],
  ['number', '2.34', NaN],
  ['number', true, NaN],
  ['number', null, NaN],
  ['number', YEAR, NaN],
  ['flag', true, Truth.true],
  ['flag', false, Truth.false],
  ['flag', 'x', Truth.unknown],
  ['flag', 1, Truth.unknown],
  ['flag', null, Truth.unknown],
  ['date', 365, [365, 365]],
  ['date', YEAR, [10, 374]],
  ['date', '1983', MISSING],
  ['date', true, MISSING],
  ['date', null, MISSING],
])('in a %s column %j is read, or missing where it does not fit', (key, value, expected) => {
  expect(put(key, value)).toEqual(expected);
});

test.each<[string, number]>([
  ['Nhân viên', 0],
  ['Cán sự', 1],
  ['CHUYÊN  viên', 2],
  ['Kỹ sư', NaN],
  ['', NaN],
])('[I3] the rank of %j is %d, whether or not an entry has it', (value, rank) => {
  for (const cells of [[null], ['Kỹ sư', 'Cán sự', 'Chuyên viên', 'Nhân viên']]) {
    const row = rowOf(columnOf('rank', ...cells), value, VOCABULARY);
    expect(row.kind === 'text' && row.ranks?.[row.codes[0] ?? 0]).toBe(rank);
  }
});

test('[I3] a rank that the roster gives a text counts for more than the list of ranks', () => {
  const column = columnOf('rank', 'Cán sự');
  const row = rowOf(column, 'Cán sự', ['Cán sự', 'Nhân viên']);
  expect(row.kind === 'text' && row.ranks?.[1]).toBe(1);
  const unranked = rowOf(columnOf('text', 'Cán sự'), 'Cán sự', VOCABULARY);
  expect(unranked.kind === 'text' && unranked.ranks).toBeUndefined();
});

test.each<[string, Cell[]]>([
  ['text', ['Bí thư', null, 'Chủ tịch', 'Bí thư']],
  ['rank', ['Cán sự', null, 'Kỹ sư', 'Nhân viên']],
  ['number', [2.34, null, 0, -1]],
  ['flag', [true, null, false]],
  ['date', ['1983-11-30', null, '1983', '1983-11']],
])('a row of a %s column is the same copied, and told and put back', (key, cells) => {
  const column = columnOf(key, ...cells);
  const copy = emptyRow(column);
  expect(valueOf(copy, 0)).toEqual(valueOf(columnOf(key, null), 0));
  cells.forEach((cell, row) => {
    copyRow(copy, column, row);
    const value = valueOf(column, row);
    expect(copy).toEqual(rowOf(column, value, VOCABULARY));
    expect(valueOf(copy, 0)).toEqual(value);
    if (typeof cell === 'number' || typeof cell === 'boolean') expect(value).toBe(cell);
  });
});

test.each(['text', 'number', 'flag', 'date'])(
  'no row of another column goes into one of a %s column',
  (kind) => {
    for (const other of ['text', 'number', 'flag', 'date'].filter((one) => one !== kind)) {
      expect(() => {
        copyRow(emptyRow(columnOf(kind, null)), columnOf(other, null), 0);
      }).toThrow(`row of a ${other} column into one of a ${kind} column`);
    }
  },
);
