import type { CellValue } from '../../../src/sheet/CellValue';
import { recalculate } from '../../../src/workbook/formulas/recalculate';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';

function workbookOf(rows: readonly (readonly CellValue[])[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const { cells } = workbook.addSheet('Số liệu');
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      const isFormula = typeof value === 'string' && value.startsWith('=');
      cells.setContent(row, column, isFormula ? { value: null, formula: value } : { value });
    }),
  );
  return workbook;
}

const results = (workbook: MemoryWorkbook, row: number, columns: number): CellValue[] =>
  Array.from(
    { length: columns },
    (_, column) => workbook.sheets[0]?.cells.value(row, column) ?? null,
  );

describe('recalculating a workbook', () => {
  test('gives formulas their values and keeps them formulas', () => {
    const workbook = workbookOf([[2, 3, '=SUM(A1:B1)', '=C1*2', '=IF(D1>9,"đạt","chưa")']]);
    recalculate(workbook);
    expect(results(workbook, 0, 5)).toEqual([2, 3, 5, 10, 'đạt']);
    expect(workbook.sheets[0]?.cells.formula(0, 2)).toBe('=SUM(A1:B1)');
  });

  test('follows references to other sheets and marks errors as errors', () => {
    const workbook = workbookOf([["='Danh sách'!A1+1", '=1/0']]);
    workbook.addSheet('Danh sách').cells.setContent(0, 0, { value: 41 });
    recalculate(workbook);
    expect(results(workbook, 0, 2)).toEqual([42, '#DIV/0!']);
    expect(workbook.sheets[0]?.cells.cell(0, 1).isError).toBe(true);
  });

  test('a formula that looks at an empty cell is 0, as in Excel', () => {
    const workbook = workbookOf([['=D9', '=IF(1=2,1,"")']]);
    recalculate(workbook);
    expect(results(workbook, 0, 2)).toEqual([0, '']);
  });

  test('knows names and table columns', () => {
    const workbook = workbookOf([
      ['Đạt', 'Tổng'],
      [3, 10],
      [4, 10],
      ['=SUM(Bang[Đạt])', '=SUM(Tong)'],
    ]);
    workbook.names.push({ name: 'Tong', refersTo: "'Số liệu'!$B$2:$B$3" });
    workbook.sheets[0]?.tables.push({
      name: 'Bang',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
    });
    recalculate(workbook);
    expect(results(workbook, 3, 2)).toEqual([7, 20]);
  });
});
