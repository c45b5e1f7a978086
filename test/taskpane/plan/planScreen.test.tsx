/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import type { Preferences } from '../../../src/taskpane/state/Preferences';
import { openPane } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, plan } = messagesFor('vi');

async function openPlan(workbook = smallRoster()) {
  const { user } = openPane(workbook);
  await screen.findByRole('list', { name: pane.report.heading });
  await user.click(screen.getByRole('button', { name: pane.screens.plan }));
  const person = await screen.findByRole('combobox', { name: plan.person });
  const add = screen.getByRole('button', { name: plan.add });
  const choose = async (name: string) => {
    await user.clear(person);
    await user.type(person, name);
    const list = screen.getByRole('listbox', { name: plan.person });
    const [first] = await within(list).findAllByRole('option');
    if (!first) throw new Error(`nobody is called ${name}`);
    await user.click(first);
  };
  const pickKind = (kind: keyof typeof plan.kinds) =>
    user.selectOptions(screen.getByRole('combobox', { name: plan.kind }), kind);
  const figures = (title: RegExp) =>
    within(screen.getByRole('row', { name: title }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  const lines = () => within(screen.getByRole('list', { name: plan.changes }));
  const kept = async () => ((await workbook.readSetting('preferences')) as Preferences).plan;
  return { user, workbook, add, choose, pickKind, figures, lines, kept };
}

test('somebody who leaves changes the figures after, not those before, and no cell', async () => {
  const { user, workbook, add, choose, pickKind, figures, lines, kept } = await openPlan();
  const before = JSON.stringify(workbook.sheets.map(({ cells }) => cells));
  await pickKind('leave');
  expect(add.getAttribute('aria-disabled')).toBe('true');
  await choose('Người thứ 24');
  await user.click(add);
  lines().getByText(/^01\/12\/2023: .* – Người thứ 24 \(09\/02\/1999\)$/);
  // 13 of 23 instead of 14 of 24: the youngest leaves.
  const [one, other] = figures(/dưới 40 tuổi tham gia/);
  expect(one).toBe('58,33\u00a0%');
  expect(other).toMatch(/^56,52\u00a0%/);
  expect(JSON.stringify(workbook.sheets.map(({ cells }) => cells))).toBe(before);
  expect(await kept()).toMatchObject([{ kind: 'leave', name: 'Người thứ 24', date: '2023-12-01' }]);
});

test('a line that is removed takes its effect with it', async () => {
  const { user, add, choose, pickKind, figures, lines, kept } = await openPlan();
  await pickKind('leave');
  await choose('Người thứ 24');
  await user.click(add);
  await user.click(lines().getByRole('button', { name: new RegExp(`^${plan.remove('')}`) }));
  const [one, other] = figures(/dưới 40 tuổi tham gia/);
  expect(other).toBe(one);
  expect(await kept()).toEqual([]);
});

test('what the workbook plans on its own sheet is listed, counted, and a click away', async () => {
  const workbook = smallRoster();
  const sheet = workbook.addSheet('Thay đổi dự kiến');
  [
    ['Từ ngày', 'Thay đổi', 'Họ và tên'],
    ['01/02/2024', 'Thôi giữ chức', 'Người thứ 24'],
  ].forEach((cells, row) =>
    cells.forEach((value, column) => sheet.cells.setContent(row, column, { value })),
  );
  const select = jest.spyOn(workbook, 'select');
  const { user, figures } = await openPlan(workbook);
  const listed = within(screen.getByRole('list', { name: plan.onSheet('1') }));
  const [one, other] = figures(/dưới 40 tuổi tham gia/);
  expect(other).not.toBe(one);
  await user.click(listed.getByText('01/02/2024: Thôi công tác – Người thứ 24'));
  expect(select).toHaveBeenCalledWith(
    'Thay đổi dự kiến',
    expect.objectContaining({ row: 1, column: 1, rows: 1, columns: 1 }),
  );
});

test('a line needs a day that exists, and a value of its kind', async () => {
  const { user, add, choose } = await openPlan();
  await choose('Người thứ 3');
  expect(add.getAttribute('aria-disabled')).toBe('true');
  await user.selectOptions(screen.getByRole('combobox', { name: plan.field }), 'appointmentDate');
  const value = screen.getByRole('textbox', { name: plan.value });
  await user.type(value, '31/04/2024');
  expect(add.getAttribute('aria-disabled')).toBe('true');
  await user.clear(value);
  await user.type(value, '30/04/2024');
  expect(add.getAttribute('aria-disabled')).toBeNull();
  const date = screen.getByRole('textbox', { name: plan.date });
  await user.clear(date);
  await user.type(date, '30/02/2024');
  expect(add.getAttribute('aria-disabled')).toBe('true');
});

test('a person who is not in the roster is said, with what to do', async () => {
  const { user, pickKind, add } = await openPlan();
  await pickKind('leave');
  await user.type(screen.getByRole('combobox', { name: plan.person }), 'Không Có Ai');
  await user.click(add);
  await screen.findByText(plan.issues);
});

test('of two people of one name the one who is chosen leaves, and the line says who it is', async () => {
  const workbook = smallRoster();
  workbook.sheet('Cấp ủy xã')?.cells.setContent(3, 1, { value: 'Người thứ 24' });
  const { user, add, choose, pickKind, lines } = await openPlan(workbook);
  await pickKind('leave');
  await choose('Người thứ 24');
  await user.click(add);
  lines().getByText(/ – Người thứ 24 \(\d+\/\d+\/1975\)$/);
  expect(screen.queryByText(plan.issues)).toBeNull();
  expect(screen.getByRole('status').textContent).toMatch(/ – Người thứ 24 \(\d+\/\d+\/1975\)$/);
});

test('somebody is found by the number, too', async () => {
  const workbook = smallRoster();
  const cells = workbook.sheet('Cấp ủy xã')?.cells;
  cells?.setContent(1, 8, { value: 'Số hiệu' });
  for (let at = 0; at < 24; at += 1) cells?.setContent(2 + at, 8, { value: `CX${100 + at}` });
  const { user, add, choose, pickKind, lines } = await openPlan(workbook);
  await pickKind('leave');
  await choose('cx107');
  await user.click(add);
  lines().getByText(/ – Người thứ 8 \(CX107\)$/);
});
