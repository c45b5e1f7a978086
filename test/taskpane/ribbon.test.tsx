/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, faults } = messagesFor('vi');

function withoutRoster(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet('Trống').cells.setContent(0, 0, { value: 'Ghi chú' });
  return workbook;
}

test('a button pressed before the workbook was asked waits, and then writes the report', async () => {
  const workbook = smallRoster();
  const { press } = openPane(workbook);
  await press('generate');
  await screen.findByText(/^Đã ghi \d+ trang tính$/, { selector: 'strong' });
  expect(workbook.sheets.some(({ key }) => key === 'summary')).toBe(true);
});

test('a button shows the report, whatever screen was open', async () => {
  const { user, press } = openPane(smallRoster());
  await screen.findByRole('list', { name: pane.report.heading });
  await user.click(screen.getByRole('button', { name: pane.screens.settings }));
  await screen.findByRole('heading', { level: 1, name: pane.screens.settings });
  await press('generate');
  await screen.findByText(/^Đã ghi \d+ trang tính$/, { selector: 'strong' });
  screen.getByRole('list', { name: pane.report.heading });
});

test('without a roster nothing is written, and the command ends with what to do', async () => {
  const workbook = withoutRoster();
  const { press } = openPane(workbook);
  await screen.findByRole('heading', { name: pane.noRoster.title });
  await press('generate');
  await screen.findByText(faults.noRoster(''));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Trống']);
});

test('a refresh without a report says that there is none', async () => {
  const { press } = openPane(smallRoster());
  await screen.findByRole('list', { name: pane.report.heading });
  await press('refresh');
  await screen.findByText(pane.report.nothingToRefresh, { selector: 'strong' });
});

test('a report is not overwritten by one about nobody', async () => {
  const workbook = smallRoster();
  const { press } = openPane(workbook);
  await press('generate');
  await screen.findByText(/^Đã ghi \d+ trang tính$/, { selector: 'strong' });
  const before = workbook.sheets.map(({ name, cells }) => [name, cells.used()]);
  workbook.sheets.splice(0, 1);
  await press('refresh');
  await screen.findByText(faults.noRoster(''));
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.used()])).toEqual(before.slice(1));
});
