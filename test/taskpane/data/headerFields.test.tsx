/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { openPane } from '../../support/openPane';

jest.setTimeout(60_000);

const { pane, data } = messagesFor('vi');

/** Whatever it is a list of, no word above its columns says so. */
function unknownWords(people: readonly string[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const { cells } = workbook.addSheet('Khác');
  const rows = [
    ['Lập ngày 3'],
    [],
    ['#', 'Đ/c', 'Vai'],
    ...people.map((one, at) => [at, one, 'x']),
  ];
  rows.forEach((row, down) =>
    row.forEach((value, across) => cells.setContent(down, across, { value })),
  );
  return workbook;
}

async function openData(workbook: MemoryWorkbook) {
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: pane.noRoster.toData }));
  const card = within(await screen.findByRole('region', { name: 'Khác' }));
  await user.click(card.getByRole('button', { name: data.tellHeader }));
  return { user, card };
}

test('a sheet in which no roster was seen is read once its header row is told', async () => {
  const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Đức Chi'];
  const { user, card } = await openData(unknownWords(people));
  await user.type(card.getByRole('spinbutton', { name: data.header }), '3');
  await card.findByText(new RegExp(`^${data.people('3')} · ${data.headerRow('3')}$`));
});

test('where no column looks like names, the one that holds them is chosen by its header', async () => {
  const { user, card } = await openData(unknownWords(['A1', 'A2', 'A3']));
  await user.type(card.getByRole('spinbutton', { name: data.header }), '3');
  await user.selectOptions(await card.findByRole('combobox', { name: data.names }), 'Đ/c');
  await card.findByText(new RegExp(`^${data.people('3')} · `));
  await user.click(screen.getByRole('button', { name: pane.screens.report }));
  await screen.findByRole('heading', { level: 1, name: pane.report.noneCompared });
});

test('a row of two digits can be typed: the field stays when the first digit alone was a header', async () => {
  const { user, card } = await openData(
    unknownWords(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Đức Chi']),
  );
  const field = card.getByRole<HTMLInputElement>('spinbutton', { name: data.header });
  await user.type(field, '3');
  await card.findByText(new RegExp(data.headerRow('3')));
  await user.type(field, '0');
  await waitFor(() => expect(field.isConnected).toBe(true));
  expect(field.value).toBe('30');
});

test('without a roster no column is said to be missing in it', async () => {
  await openData(unknownWords([]));
  expect(screen.queryByText(/Danh sách không có cột/)).toBeNull();
});
