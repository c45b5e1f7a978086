import { Session } from '../../../src/workbench/session/Session';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function open() {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Sheet');
  sheet.cells.setContent(0, 0, { value: 2 });
  sheet.cells.setContent(1, 0, { value: 3 });
  sheet.cells.setContent(2, 0, { value: 5, formula: '=SUM(A1:A2)' });
  return { workbook, sheet, session: new Session(workbook, 'book.xlsx', 'excel2021') };
}

beforeAll(() => {
  globalThis.requestAnimationFrame = () => 0;
});

test('what is typed is read as a Vietnamese Excel reads it', () => {
  const { sheet, session } = open();
  const typed = (text: string) => {
    session.enter(sheet, at(0, 2), text);
    return sheet.cells.cell(0, 2);
  };
  expect(typed('1,5').value).toBe(1.5);
  expect(typed('00123').value).toBe(123);
  expect(typed("'00123").value).toBe('00123');
  expect(typed('Nguyễn').value).toBe('Nguyễn');
  expect(typed('=A1*2')).toMatchObject({ formula: '=A1*2', value: 4 });
  expect(typed('').value).toBeNull();
});

test('a date typed gets a date format where the cell has none', () => {
  const { sheet, session } = open();
  session.enter(sheet, at(0, 3), '12/03/1985');
  expect(sheet.cells.value(0, 3)).toBe(31118);
  expect(sheet.cells.style(0, 3)?.numberFormat).toMatch(/d/);
});

test('formulas are calculated again after every edit, and undone with it', () => {
  const { sheet, session } = open();
  session.enter(sheet, at(0, 0), '40');
  expect(sheet.cells.value(2, 0)).toBe(43);
  expect(session.canUndo).toBe(true);
  session.undo();
  expect(sheet.cells.value(0, 0)).toBe(2);
  expect(sheet.cells.value(2, 0)).toBe(5);
  expect(session.canUndo).toBe(false);
});

test('inserted and deleted rows move what refers to them, and can be undone one by one', async () => {
  const { sheet, session } = open();
  await session.changeRows(sheet, 'insertRows', 1);
  expect(sheet.cells.formula(3, 0)).toBe('=SUM(A1:A3)');
  await session.changeRows(sheet, 'deleteRows', 0);
  expect(sheet.cells.formula(2, 0)).toBe('=SUM(A1:A2)');
  session.undo();
  session.undo();
  expect(sheet.cells.formula(2, 0)).toBe('=SUM(A1:A2)');
  expect([0, 1, 2].map((row) => sheet.cells.value(row, 0))).toEqual([2, 3, 5]);
});

test('an edit that changes nothing cannot be undone', () => {
  const { sheet, session } = open();
  session.enter(sheet, at(0, 0), '2');
  expect(session.canUndo).toBe(false);
});

test('the faults of a host can be switched on and off', () => {
  const { sheet, session } = open();
  for (const fault of ['slow', 'silent', 'editing', 'protect', 'readOnly'] as const) {
    expect(session.has(fault)).toBe(false);
    session.toggle(fault);
    expect(session.has(fault)).toBe(true);
  }
  // One host cannot both answer late and never.
  expect(session.has('slow')).toBe(false);
  expect(session.simulator.lasting).toEqual({ kind: 'silence', isApplied: false });
  session.toggle('silent');
  expect(session.simulator.lasting).toBeUndefined();
  expect(sheet.isProtected).toBe(true);
  session.toggle('protect');
  expect(sheet.isProtected).toBe(false);
});

test('formulas that a file holds without values are calculated when it is opened', () => {
  const workbook = new MemoryWorkbook();
  const { cells } = workbook.addSheet('Sheet');
  cells.setContent(0, 0, { value: 2 });
  cells.setContent(1, 0, { value: null, formula: '=A1*3' });
  new Session(workbook, 'book.xlsx', 'excel2021');
  expect(cells.value(1, 0)).toBe(6);
});
