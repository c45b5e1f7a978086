import fc from 'fast-check';
import { ColumnEncoder } from '../../../src/core/roster/columns/ColumnEncoder';
import { PlainCells } from '../../../src/core/roster/columns/PlainCells';
import { chainBirths } from '../../../src/core/roster/people/chainBirths';
import type { RawCell } from '../../../src/core/roster/RosterInput';
import { codesOf, readRoster, valuesOf } from '../../support/readRoster';

/** What the encoder holds of cells that arrive in blocks of `size`. */
function encoded(cells: readonly RawCell[], size = 500): RawCell[] {
  const encoder = new ColumnEncoder();
  for (let first = 0; first < cells.length; first += size) {
    const rows = cells.slice(first, first + size).map((cell) => [cell]);
    encoder.add(rows, 0);
  }
  const { entries, codes, rowCount } = encoder.finish();
  expect(rowCount).toBe(cells.length);
  return cells.map((_, row) => entries.at(codes ? (codes[row] ?? 0) : row) ?? null);
}

const blankAsNull = (cell: RawCell): RawCell => (cell === '' ? null : cell);

describe('[R44] a column keeps every cell, however many differ', () => {
  const columns: [string, (row: number) => RawCell][] = [
    ['few words', (row) => ['Bí thư', 'Ủy viên', null, ''][row % 4] ?? null],
    ['names', (row) => (row % 50 === 7 ? null : `Nguyễn Văn An ${row}`)],
    ['numbers of persons', (row) => String(row).padStart(6, '0')],
    ['more numbers than two bytes count', (row) => row * 7],
    [
      'numbers of every kind',
      (row) => [row, -row, row / 3, true, -0, 1e300, 70_000 + row][row % 7],
    ],
  ] as [string, (row: number) => RawCell][];
  test.each(columns)('%s', (_, cellAt) => {
    const cells = Array.from({ length: 70_000 }, (_unused, row) => cellAt(row));
    expect(encoded(cells)).toEqual(encoded(cells, 7919));
    const isNames = cells.filter((cell) => typeof cell === 'string').length > 60_000;
    const expected = isNames ? cells : cells.map(blankAsNull);
    expect(encoded(cells).every((cell, row) => cell === expected[row])).toBe(true);
  });
  test('any cells in any order', () => {
    const cell = fc.oneof(
      fc.constantFrom<RawCell>(null, '', 0, 1, 65_535, 65_536, 1.5, -1, true, false, 'x', 'xx'),
      fc.string({ maxLength: 3 }),
      fc.integer(),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (cells, size) => expect(encoded(cells, size)).toEqual(cells.map(blankAsNull)),
      ),
      { seed: 20231130, numRuns: 100 },
    );
  });
});

test('[R44] cells without a dictionary come back as they were put in, whatever they hold', () => {
  const cell = fc.oneof(
    fc.constantFrom<RawCell>(null, '', -0.5, 1e300, true, false, '\ud800', 'ế'.repeat(50)),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
      const plain = new PlainCells();
      for (const raw of cells) plain.push(raw);
      expect([...plain]).toEqual(cells);
      expect(plain.at(cells.length)).toBeUndefined();
    }),
    { seed: 20231130, numRuns: 200 },
  );
  const plain = new PlainCells();
  const long = 'Ghi chú '.repeat(20_000);
  for (const raw of ['An', long, 'Bình']) plain.push(raw);
  expect([plain.at(0), plain.at(1) === long, plain.at(2)]).toEqual(['An', true, 'Bình']);
});

test('[R26] "nt", errors and blanks are seen in a column of thousands of names too', () => {
  const rows = Array.from({ length: 9000 }, (_, i): RawCell[] => [
    i % 3000 === 2999 ? (['nt', '“', '#N/A'][Math.floor(i / 3000)] ?? null) : `Đỗ Văn ${i} Nhân`,
    `${1 + (i % 28)}/${1 + (i % 12)}/1975`,
    `Ủy viên ${i % 5}`,
    `s${i}`,
  ]);
  const roster = readRoster([['Họ và tên', 'Ngày sinh', 'Chức vụ', 'Số hiệu'], ...rows]);
  const names = valuesOf(roster, 'name');
  expect([names[2999], names[5999], names[8999]]).toEqual([
    'Đỗ Văn 2998 Nhân',
    'Đỗ Văn 5998 Nhân',
    '',
  ]);
  expect(codesOf(roster)).toContain('cell-error');
});

test('[R50] each row is chained to the last one with its birth date in its unit', () => {
  const row = fc.record({ unit: fc.nat(3), day: fc.integer({ min: -2, max: 6 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const steps = chainBirths({
        rowCount: rows.length,
        unit: Uint32Array.from(rows, ({ unit }) => unit),
        earliestOf: (at) => rows[at]?.day ?? 0,
      });
      let step = steps.next();
      while (!step.done) step = steps.next();
      const naive = rows.map(({ unit, day: own }, at) => {
        const same = rows.slice(0, at).map((other) => other.unit === unit && other.day === own);
        return same.lastIndexOf(true);
      });
      expect([...step.value]).toEqual(naive);
    }),
    { seed: 20231130, numRuns: 200 },
  );
});
