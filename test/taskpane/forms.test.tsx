/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, data, faults } = messagesFor('vi');

/** A roster beside a form of one column. */
function withForm(...cells: readonly string[]): MemoryWorkbook {
  const workbook = smallRoster();
  const form = workbook.addSheet('Biểu 1');
  cells.forEach((value, row) => form.cells.setContent(row, 0, { value }));
  return workbook;
}

async function fill(workbook: MemoryWorkbook) {
  const { user } = openPane(workbook);
  const choice = await screen.findByRole('combobox', { name: pane.report.form });
  await user.selectOptions(choice, 'Biểu 1');
  await user.click(screen.getByRole('button', { name: pane.report.fill }));
  await screen.findByRole('button', { name: pane.close });
  return user;
}

test('a form in the workbook can be chosen and is filled beside it', async () => {
  const workbook = withForm('{{young_commune.numerator}}/{{young_commune.denominator}}');
  const user = await fill(workbook);
  screen.getByText(pane.report.filled('1'));
  expect(workbook.sheet('Biểu 1')?.cells.value(0, 0)).toContain('{{');
  expect(workbook.sheet('Biểu 1 – đã điền')?.cells.value(0, 0)).toBe('14/24');
  await user.click(screen.getByRole('button', { name: pane.report.show('Biểu 1 – đã điền') }));
  expect(workbook.selection?.sheet).toBe('Biểu 1 – đã điền');
});

test('a mistake in a form is listed with its characters, what to do, and its cell a click away', async () => {
  const workbook = withForm('Tổng hợp', 'Số người: {{yuong_commune.numerator}}');
  const user = await fill(workbook);
  const list = screen.getByRole('list', { name: pane.report.formIssues });
  within(list).getByText(pane.characters('13', '25'), { exact: false });
  within(list).getByText(/yuong_commune/);
  within(list).getByText(/young_commune/);
  await user.click(within(list).getByRole('button', { name: data.openCell('Biểu 1!A2') }));
  expect(workbook.selection).toEqual({
    sheet: 'Biểu 1',
    area: { row: 1, column: 0, rows: 1, columns: 1 },
  });
});

test('a workbook without a form offers none, and one that comes is offered without being asked', async () => {
  const workbook = smallRoster();
  openPane(workbook);
  await screen.findByRole('button', { name: pane.report.generate });
  expect(screen.queryByRole('combobox', { name: pane.report.form })).toBeNull();
  const form = workbook.addSheet('Biểu 1');
  form.cells.setContent(0, 0, { value: '{{young_commune.numerator}}' });
  act(() => workbook.reportEdit({ sheet: 'Biểu 1', change: 'values', area: null }));
  await screen.findByRole('combobox', { name: pane.report.form });
});

test('a form cannot be filled in a workbook for reading only, which is said', async () => {
  const workbook = withForm('{{young_commune.numerator}}');
  const { user } = openPane(workbook, { isReadOnly: true });
  await user.selectOptions(
    await screen.findByRole('combobox', { name: pane.report.form }),
    'Biểu 1',
  );
  await user.click(screen.getByRole('button', { name: pane.report.fill }));
  screen.getByText(faults.readOnly(''));
  expect(workbook.sheets.map(({ name }) => name)).not.toContain('Biểu 1 – đã điền');
});
