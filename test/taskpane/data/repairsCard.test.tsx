/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { openPane, realActions } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, repairs, data, faults } = messagesFor('vi');
const spaces = repairs.kinds.spaces('1', 'Họ và tên', 'Cấp ủy xã');
const misspelt = repairs.kinds.spelling('1', 'Xếp loại', 'Cấp ủy xã');

/** A name with spaces too many in B4 and a misspelt grade in H6. */
function awkward(): MemoryWorkbook {
  const workbook = smallRoster();
  const cells = workbook.sheets[0]?.cells;
  cells?.setContent(3, 1, { value: ' Người  thứ hai ' });
  cells?.setContent(5, 7, { value: 'Hoàn thành tôt nhệm vụ' });
  return workbook;
}

async function openData(workbook: MemoryWorkbook, options: Parameters<typeof openPane>[1] = {}) {
  const { user } = openPane(workbook, options);
  await user.click(await screen.findByRole('button', { name: pane.screens.data }));
  return user;
}

const name = (workbook: MemoryWorkbook) => workbook.sheets[0]?.cells.value(3, 1);
const grade = (workbook: MemoryWorkbook) => workbook.sheets[0]?.cells.value(5, 7);

test('nothing is written before a yes, then only the groups agreed to, and undoing takes it back', async () => {
  const workbook = awkward();
  const user = await openData(workbook);
  const choice = await screen.findByRole('checkbox', { name: spaces });
  screen.getByText('·Người··thứ hai·');
  expect(name(workbook)).toBe(' Người  thứ hai ');
  await user.click(choice);
  await user.click(screen.getByRole('button', { name: repairs.apply('1') }));
  await screen.findByText(repairs.done('1'));
  expect(name(workbook)).toBe('Người thứ hai');
  expect(grade(workbook)).toBe('Hoàn thành tôt nhệm vụ');
  await screen.findByRole('checkbox', { name: misspelt });
  await user.click(screen.getByRole('button', { name: repairs.undo }));
  await screen.findByRole('checkbox', { name: spaces });
  expect(name(workbook)).toBe(' Người  thứ hai ');
});

test('a day written as text is told from the date that it becomes', async () => {
  const workbook = awkward();
  workbook.sheets[0]?.cells.setContent(4, 2, { value: '5/11/1985' });
  await openData(workbook);
  expect((await screen.findByText(repairs.asText('5/11/1985'))).tagName).toBe('DEL');
  expect(screen.getByText(repairs.asDate('05/11/1985')).tagName).toBe('INS');
});

test('each cell of a suggestion is a click away', async () => {
  const workbook = awkward();
  const user = await openData(workbook);
  await screen.findByRole('checkbox', { name: misspelt });
  const [link] = screen.getAllByRole('button', { name: data.openCell('Cấp ủy xã!H6') });
  if (link) await user.click(link);
  expect(workbook.selection?.area).toEqual({ row: 5, column: 7, rows: 1, columns: 1 });
});

test('a sheet that cannot be written is said, and nothing is lost', async () => {
  const workbook = awkward();
  const actions = {
    ...realActions,
    applyRepairs: () =>
      Promise.reject(new WorkbookError('sheetProtected', 'applyEdits', 'Cấp ủy xã')),
  };
  const user = await openData(workbook, { actions });
  await user.click(await screen.findByRole('checkbox', { name: spaces }));
  await user.click(screen.getByRole('button', { name: repairs.apply('1') }));
  await screen.findByText(faults.sheetProtected('Cấp ủy xã'));
  await screen.findByRole('checkbox', { name: spaces });
});

test('a workbook for reading only is not repaired, which is said', async () => {
  const workbook = awkward();
  const user = await openData(workbook, { isReadOnly: true });
  await user.click(await screen.findByRole('checkbox', { name: spaces }));
  screen.getByText(faults.readOnly(''));
  await user.click(screen.getByRole('button', { name: repairs.apply('1') }));
  expect(name(workbook)).toBe(' Người  thứ hai ');
});

test('a roster of which all is right says so', async () => {
  await openData(smallRoster());
  await screen.findByText(repairs.none);
});
