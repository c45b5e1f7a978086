import { measureSheet, placeOf } from '../../../src/workbench/grid/SheetMeasures';
import { isCovered } from '../../../src/workbench/grid/MergedCells';
import { MemorySheet } from '../../../src/workbook/memory/MemorySheet';

const sheetWith = (arrange: (sheet: MemorySheet) => void): MemorySheet => {
  const sheet = new MemorySheet('1', 'Sheet');
  arrange(sheet);
  return sheet;
};

test('rows and columns stand one after the other, hidden ones take no room', () => {
  const measures = measureSheet(
    sheetWith((sheet) => {
      sheet.setRow(1, { height: 30 });
      sheet.setRow(2, { isHidden: true });
      sheet.setColumn(0, { width: 10 });
      sheet.setColumn(1, { isHidden: true });
    }),
    0,
  );
  expect([0, 1, 2, 3, 4].map(measures.top)).toEqual([0, 20, 60, 60, 80]);
  expect([0, 1, 2, 3].map(measures.left)).toEqual([0, 75, 75, 139]);
});

test('a place on the sheet is found again from its pixels', () => {
  const measures = measureSheet(
    sheetWith((sheet) => sheet.setRow(5, { height: 100 })),
    0,
  );
  for (let row = 0; row < measures.rows; row++) expect(measures.rowAt(measures.top(row))).toBe(row);
  for (let column = 0; column < measures.columns; column++) {
    expect(measures.columnAt(measures.left(column + 1) - 1)).toBe(column);
  }
});

test('a sheet shows more rows and columns than it uses, charts counted', () => {
  const measures = measureSheet(
    sheetWith((sheet) => sheet.cells.setContent(19_999, 59, { value: 1 })),
    0,
  );
  expect([measures.rows, measures.columns]).toEqual([20_020, 64]);
});

test('a row without a height of its own is as high as its wrapped text', () => {
  const measures = measureSheet(
    sheetWith((sheet) => {
      sheet.cells.setContent(0, 0, { value: 'một câu rất dài '.repeat(10) });
      sheet.cells.setStyle(0, 0, { wrap: true });
      sheet.cells.setContent(1, 0, { value: 'một câu rất dài '.repeat(10) });
    }),
    0,
  );
  expect(measures.top(1)).toBeGreaterThan(100);
  expect(measures.top(2) - measures.top(1)).toBe(20);
});

test('merged cells cover every cell of theirs and are drawn over all of them', () => {
  const area = { row: 1, column: 1, rows: 2, columns: 3 };
  const measures = measureSheet(
    sheetWith((sheet) => {
      sheet.merges = [area];
    }),
    0,
  );
  expect(isCovered(measures, 2, 3)).toBe(true);
  expect(isCovered(measures, 2, 4)).toBe(false);
  expect(isCovered(measures, 3, 1)).toBe(false);
  expect(placeOf(measures, area)).toEqual({ left: 64, top: 20, width: 192, height: 40 });
});
