import type { CellInput } from '../../../src/sheet/CellValue';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import type { MemorySheet } from '../../../src/workbook/memory/MemorySheet';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { SheetEdit } from '../../../src/workbook/Workbook';

function describeSheet(
  rows: readonly (readonly CellInput[])[],
  more: Partial<SheetDescription> = {},
): SheetDescription {
  return {
    key: 'summary',
    name: 'Summary',
    columnWidths: [10, 20],
    cells: [{ row: 0, column: 0, values: rows }],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { font: { bold: true } } },
    ],
    ...more,
  };
}

async function written(...descriptions: SheetDescription[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const description of descriptions) await workbook.writeSheet(description);
  return workbook;
}

function firstSheet(workbook: MemoryWorkbook): MemorySheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function grid(workbook: MemoryWorkbook, name: string): unknown[][] {
  const sheet = workbook.sheet(name);
  const used = sheet?.cells.used();
  if (!sheet || !used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from(
      { length: used.column + used.columns },
      (_, column) => sheet.cells.formula(row, column) ?? sheet.cells.value(row, column),
    ),
  );
}

async function edited(rows: CellInput[][], ...edits: SheetEdit[]): Promise<unknown[][]> {
  const workbook = await written(describeSheet(rows));
  await workbook.applyEdits('Summary', edits);
  return grid(workbook, 'Summary');
}

const formula = (text: string): CellInput => ({ formula: text, value: 0 });

describe('a described sheet in memory', () => {
  test('writing the same description twice changes no cell', async () => {
    const description = describeSheet([['a', 1]]);
    const workbook = await written(description);
    const again = await workbook.writeSheet(description);
    expect(again.cellsWritten).toBe(0);
  });

  test('is found again by its key after the tab was renamed', async () => {
    const workbook = await written(describeSheet([['a', 1]]));
    firstSheet(workbook).name = 'Tổng hợp';
    await workbook.writeSheet(describeSheet([['b', 1]]));
    expect(workbook.sheets).toHaveLength(1);
    expect(grid(workbook, 'Tổng hợp')).toEqual([['b', 1]]);
  });

  test('a shorter version clears the rows that the longer one had filled', async () => {
    const workbook = await written(
      describeSheet([
        ['a', 1],
        ['b', 2],
      ]),
      describeSheet([['a', 1]]),
    );
    expect(grid(workbook, 'Summary')).toEqual([['a', 1]]);
  });

  test('cells beside the blocks and changed widths belong to the officer', async () => {
    const workbook = await written(describeSheet([['a', 1]]));
    const sheet = firstSheet(workbook);
    sheet.cells.setContent(0, 4, { value: 'mine' });
    sheet.setColumn(0, { width: 33 });
    await workbook.writeSheet(describeSheet([['b', 2]]));
    expect(grid(workbook, 'Summary')).toEqual([['b', 2, null, null, 'mine']]);
    expect(sheet.column(0).width).toBe(33);
  });

  test('a remark follows the key of its row, and waits while the row is away', async () => {
    const keyed = (...keys: string[]): SheetDescription =>
      describeSheet(
        keys.map((key) => [key]),
        {
          officerCells: [{ row: 0, column: 1, keys }],
        },
      );
    const workbook = await written(keyed('a', 'b'));
    firstSheet(workbook).cells.setContent(1, 1, { value: 'of b' });
    await workbook.writeSheet(keyed('b', 'a', 'c'));
    expect(grid(workbook, 'Summary')).toEqual([
      ['b', 'of b'],
      ['a', null],
      ['c', null],
    ]);
    await workbook.writeSheet(keyed('a'));
    expect(grid(workbook, 'Summary')).toEqual([['a']]);
    await workbook.writeSheet(keyed('a', 'b'));
    expect(grid(workbook, 'Summary')).toEqual([
      ['a', null],
      ['b', 'of b'],
    ]);
  });

  test('a tab name that is taken gets a number', async () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet('SUMMARY');
    await workbook.writeSheet(describeSheet([['a']]));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['SUMMARY', 'Summary (2)']);
  });

  test('a protected sheet refuses to be written', async () => {
    const workbook = await written(describeSheet([['a']]));
    firstSheet(workbook).isProtected = true;
    await expect(workbook.writeSheet(describeSheet([['b']]))).rejects.toMatchObject({
      fault: 'sheetProtected',
    });
  });
});

describe('planned edits', () => {
  test('inserted rows push cells down and stretch the formulas that span them', async () => {
    const rows = [[1], [2], [formula('=SUM(A1:A2)+$A$2')]];
    const result = await edited(rows, { kind: 'insertRows', row: 1, rows: 2 });
    expect(result).toEqual([[1], [null], [null], [2], ['=SUM(A1:A4)+$A$4']]);
  });

  test('deleted rows take their references along', async () => {
    const rows = [[1], [2], [formula('=SUM(A1:A2)')], [formula('=A2')]];
    const result = await edited(rows, { kind: 'deleteRows', row: 1, rows: 1 });
    expect(result).toEqual([[1], ['=SUM(A1:A1)'], ['=#REF!']]);
  });

  test('copied formulas move their relative references only', async () => {
    const copy: SheetEdit = {
      kind: 'copy',
      from: { row: 0, column: 1, rows: 1, columns: 1 },
      toRow: 1,
      toColumn: 1,
    };
    const text = '=A1*$A$1&"A1"&\'Bảng A1\'!B$1&LOG10(A1)&Table1[A1]';
    const [, second] = await edited([[1, formula(text)]], copy);
    expect(second).toEqual([null, '=A2*$A$1&"A1"&\'Bảng A1\'!B$1&LOG10(A2)&Table1[A1]']);
  });

  test('whole columns shift when a column is inserted before them', async () => {
    const rows = [[1, formula('=SUM(A:A)')]];
    const result = await edited(rows, { kind: 'insertColumns', column: 0, columns: 1 });
    expect(result).toEqual([[null, 1, '=SUM(B:B)']]);
  });
});

describe('reading', () => {
  test('values arrive in blocks with the columns that show dates', async () => {
    const workbook = await written(
      describeSheet(
        [
          ['x', 45260],
          ['y', 45261],
        ],
        {
          formats: [
            {
              area: { row: 0, column: 1, rows: 2, columns: 1 },
              style: { numberFormat: 'dd/mm/yyyy' },
            },
          ],
        },
      ),
    );
    const blocks = [];
    for await (const block of workbook.readGrid('Summary')) blocks.push(block);
    expect(blocks).toEqual([
      {
        sheet: 'Summary',
        firstRow: 0,
        firstColumn: 0,
        rows: [
          ['x', 45260],
          ['y', 45261],
        ],
        isDate: [false, true],
        merges: [],
      },
    ]);
  });
});
