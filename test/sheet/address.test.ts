import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  readAddress,
} from '../../src/sheet/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnName(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
});

test('a negative or broken column is a mistake of the programmer', () => {
  expect(() => columnName(-1)).toThrow('no column -1');
});

test.each(['XFE', 'AAAA', '1', ''])('%s is no column', (letters) => {
  expect(columnIndex(letters)).toBe(-1);
});

test('addresses of cells and areas', () => {
  expect(cellAddress(9, 27)).toBe('AB10');
  expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(areaAddress({ row: 0, column: 0, rows: 2, columns: 3 })).toBe('A1:C2');
  expect(absoluteAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('$A$1:$A$1');
});

test('an address read back is the area it was made of', () => {
  const size = fc.record({
    row: fc.nat(1000),
    column: fc.nat(1000),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(size, (area) => {
      expect(readAddress(areaAddress(area))).toEqual(area);
      expect(readAddress(absoluteAddress(area))).toEqual(area);
    }),
    { seed: 20231130 },
  );
});

test.each(['', 'A', 'A0', '1A', 'A1:', 'XFE1', 'A1048577', 'Sheet!A1'])(
  '%p names no area',
  (text) => {
    expect(readAddress(text)).toBeNull();
  },
);

test('corners in the wrong order name the same area', () => {
  expect(readAddress('C4:A1')).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
});
