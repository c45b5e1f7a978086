import { type Area, contains, covers, overlaps } from '../../src/sheet/Area';

const TABLE: Area = { row: 2, column: 1, rows: 3, columns: 2 };

test.each<[string, Area, boolean, boolean]>([
  ['itself', TABLE, true, true],
  ['its last cell', { row: 4, column: 2, rows: 1, columns: 1 }, true, true],
  ['the row below it', { row: 5, column: 1, rows: 1, columns: 2 }, false, false],
  ['the column before it', { row: 2, column: 0, rows: 3, columns: 1 }, false, false],
  ['a row across it', { row: 3, column: 0, rows: 1, columns: 9 }, true, false],
  ['all around it', { row: 0, column: 0, rows: 9, columns: 9 }, true, false],
])('an area and %s', (_, other, isTouched, isHeld) => {
  expect(overlaps(TABLE, other)).toBe(isTouched);
  expect(overlaps(other, TABLE)).toBe(isTouched);
  expect(contains(TABLE, other)).toBe(isHeld);
});

test.each([
  [2, 1, true],
  [4, 2, true],
  [1, 1, false],
  [5, 1, false],
  [2, 0, false],
  [2, 3, false],
])('an area covers its own cells alone: row %d, column %d', (row, column, isCovered) =>
  expect(covers(TABLE, row, column)).toBe(isCovered),
);
