import fc from 'fast-check';
import { moveByKey } from '../../../src/workbench/grid/moveByKey';
import { measureSheet, wholeOf } from '../../../src/workbench/grid/SheetMeasures';
import { headHeight, headWidth, scrollTo, windowOf } from '../../../src/workbench/grid/ViewWindow';
import { MemorySheet } from '../../../src/workbook/memory/MemorySheet';

const seeded = { seed: 20231130 };

const large = new MemorySheet('1', 'Large');
large.cells.setContent(19_999, 59, { value: 1 });
large.freeze = { rows: 2, columns: 3 };
const measures = measureSheet(large, 0);
const size = { width: 1000, height: 700 };

const anywhere = fc.record({
  top: fc.nat({ max: measures.height - size.height }),
  left: fc.nat({ max: measures.width - size.width }),
});

test('every cell in view is drawn, and few others', () => {
  fc.assert(
    fc.property(anywhere, ({ top, left }) => {
      const view = windowOf(measures, large, top, left, size.width, size.height);
      expect(view.firstRow).toBeLessThanOrEqual(Math.max(2, measures.rowAt(top)));
      expect(view.lastRow).toBeGreaterThan(measures.rowAt(top + size.height) - 1);
      expect(view.firstColumn).toBeLessThanOrEqual(Math.max(3, measures.columnAt(left)));
      expect(view.lastColumn).toBeGreaterThan(measures.columnAt(left + size.width) - 1);
      const drawn = (view.lastRow - view.firstRow) * (view.lastColumn - view.firstColumn);
      expect(drawn).toBeLessThan(70 * 34);
    }),
    seeded,
  );
});

test('small scrolling draws nothing new: the window moves by blocks', () => {
  const at = (top: number) => windowOf(measures, large, top, 0, size.width, size.height);
  expect(at(8 * 20 * 10)).toEqual(at(8 * 20 * 10 + 19));
});

test('frozen rows and columns are drawn wherever the sheet is scrolled to', () => {
  const view = windowOf(measures, large, 100_000, 2000, size.width, size.height);
  expect([view.frozenRows, view.frozenColumns]).toEqual([2, 3]);
  expect(view.firstRow).toBeGreaterThan(2);
  expect(view.firstColumn).toBeGreaterThan(3);
});

test('a selected cell comes into view beside the frozen ones, by the shortest way', () => {
  const cells = fc.record({ row: fc.nat({ max: 19_999 }), column: fc.nat({ max: 59 }) });
  fc.assert(
    fc.property(anywhere, cells, (from, cell) => {
      const { top, left } = scrollTo(measures, large.freeze, cell, { ...from, ...size });
      if (cell.row >= 2) {
        expect(measures.top(cell.row)).toBeGreaterThanOrEqual(top + measures.top(2));
        expect(measures.top(cell.row + 1)).toBeLessThanOrEqual(top + size.height - headHeight);
      } else expect(top).toBe(from.top);
      if (cell.column >= 3) {
        expect(measures.left(cell.column)).toBeGreaterThanOrEqual(left + measures.left(3));
        expect(measures.left(cell.column + 1)).toBeLessThanOrEqual(left + size.width - headWidth);
      } else expect(left).toBe(from.left);
      expect(scrollTo(measures, large.freeze, cell, { top, left, ...size })).toEqual({ top, left });
    }),
    seeded,
  );
});

const press = (key: string, ctrlKey = false, shiftKey = false) =>
  moveByKey(
    { key, ctrlKey, metaKey: false, shiftKey },
    { row: 10, column: 5, rows: 1, columns: 1 },
    measures,
  );

test.each([
  ['ArrowDown', false, false, [11, 5]],
  ['ArrowUp', true, false, [0, 5]],
  ['ArrowRight', true, false, [10, 63]],
  ['Enter', false, true, [9, 5]],
  ['PageDown', false, false, [35, 5]],
  ['PageUp', false, false, [0, 5]],
  ['Home', false, false, [10, 0]],
  ['Home', true, false, [0, 0]],
] as const)('%s moves as in Excel', (key, isControl, isShift, [row, column]) => {
  expect(press(key, isControl, isShift)).toEqual({ row, column, rows: 1, columns: 1 });
});

test('other keys move nowhere', () => {
  expect(press('a')).toBeNull();
});

describe('keys move as in Excel', () => {
  const merged = new MemorySheet('2', 'Merged');
  merged.cells.setContent(9, 5, { value: 1 });
  merged.merges = [{ row: 1, column: 1, rows: 2, columns: 3 }];
  const places = measureSheet(merged, 0);
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...more,
  });

  test.each([
    ['a merged block is passed in one step down', 'ArrowDown', {}, at(1, 1), at(3, 1)],
    ['and to the right', 'ArrowRight', {}, at(1, 1), at(1, 4)],
    ['from below its first cell is come to', 'ArrowUp', {}, at(3, 2), at(1, 1)],
    ['from the right too', 'ArrowLeft', {}, at(2, 4), at(1, 1)],
    ['Enter passes it as well', 'Enter', {}, at(1, 1), at(3, 1)],
    ['Ctrl+Home goes to the first cell', 'Home', { ctrlKey: true }, at(7, 7), at(0, 0)],
    ['Home to the first of the row', 'Home', {}, at(7, 7), at(7, 0)],
    ['Ctrl+End to the last that is used', 'End', { ctrlKey: true }, at(0, 0), at(9, 5)],
    ['Ctrl+Page Down belongs to the tabs', 'PageDown', { ctrlKey: true }, at(0, 0), null],
  ] as const)('%s', (_what, key, more, from, to) => {
    expect(moveByKey(press(key, more), from, places)).toEqual(to);
  });

  test('the frame is around the whole merged block', () => {
    expect(wholeOf(places, at(1, 1))).toEqual(merged.merges[0]);
    expect(wholeOf(places, at(0, 1))).toEqual(at(0, 1));
  });
});
