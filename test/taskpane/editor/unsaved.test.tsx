/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { readWorkbookDefinitions } from '../../../src/actions/readWorkbookDefinitions';
import { messagesFor } from '../../../src/messages/messagesFor';
import { draftsKey } from '../../../src/taskpane/state/Drafts';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { openPane } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, editor, plan } = messagesFor('vi');
const { unsaved } = editor;
const young = 'Cán bộ trẻ dưới 40 tuổi tham gia cấp ủy cấp xã';

const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }));
const title = () => screen.findByRole('textbox', { name: editor.title });
const question = () => screen.queryByRole('alertdialog', { name: unsaved.ask });
const keeps = (workbook: MemoryWorkbook, text: string) =>
  waitFor(async () =>
    expect(JSON.stringify(await workbook.readSetting(draftsKey))).toContain(text),
  );

/** Opens the young indicator and writes another title, unless told not to. */
async function edit(workbook = smallRoster(), typed = 'Tên khác') {
  const opened = openPane(workbook);
  await press(opened.user, pane.screens.indicators);
  await press(opened.user, editor.edit(young));
  const box = await title();
  if (typed !== '') {
    await opened.user.clear(box);
    await opened.user.type(box, typed);
  }
  return { ...opened, workbook };
}

test.each([
  ['Back', pane.back],
  ['another screen', pane.screens.data],
])('an indicator that is not saved is not left by %s without a question', async (_way, name) => {
  const { user } = await edit();
  await press(user, name);
  expect(question()).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: unsaved.stay }));
  await user.keyboard('{Enter}');
  expect(question()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name }));
  expect((await title()).textContent).toBe('Tên khác');
});

test('the question goes by Escape, and by going on to write', async () => {
  const { user } = await edit();
  await press(user, pane.back);
  await user.keyboard('{Escape}');
  expect(question()).toBeNull();
  await press(user, pane.back);
  await user.type(await title(), '!');
  expect(question()).toBeNull();
});

test('changes that are discarded are gone, and the way is free', async () => {
  const { user, workbook } = await edit();
  await press(user, pane.screens.data);
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: pane.screens.data });
  await press(user, pane.screens.indicators);
  await press(user, editor.edit(young));
  expect((await title()).textContent).toBe(young);
  expect(await readWorkbookDefinitions(workbook)).toBeNull();
});

test.each([
  ['nothing was changed', ''],
  ['the same was written again', young],
])('nobody is asked where %s', async (_case, typed) => {
  const { user } = await edit(smallRoster(), typed);
  await press(user, pane.back);
  await screen.findByRole('list', { name: pane.screens.indicators });
});

test('saving while one is asked leads to where one wanted to go', async () => {
  const { user, workbook } = await edit();
  await press(user, pane.screens.plan);
  await press(user, editor.save);
  await screen.findByRole('heading', { name: pane.screens.plan });
  const { pack } = (await readWorkbookDefinitions(workbook)) ?? {};
  expect(pack?.indicators.map(({ title: { vi } }) => vi)).toContain('Tên khác');
});

test('a pane that was closed on a change offers it when it opens again', async () => {
  const { workbook } = await edit();
  await keeps(workbook, 'Tên khác');
  const { user } = openPane(workbook);
  await press(user, unsaved.of('Tên khác'));
  expect((await title()).textContent).toBe('Tên khác');
  within(screen.getByRole('main')).getByText(unsaved.kept);
  await press(user, unsaved.discard);
  expect((await title()).textContent).toBe(young);
  await keeps(workbook, 'null');
});

test('the ribbon shows its work at once, and the change waits in the list of indicators', async () => {
  const { user, press: pressRibbon } = await edit();
  await pressRibbon('generate');
  await screen.findByRole('button', { name: pane.report.generate });
  await press(user, pane.screens.indicators);
  screen.getByText(unsaved.of('Tên khác'));
  await press(user, unsaved.discard);
  expect(screen.queryByText(unsaved.of('Tên khác'))).toBeNull();
});

test('a planned change that is not added yet outlives its screen and the pane', async () => {
  const workbook = smallRoster();
  const { user } = openPane(workbook);
  await press(user, pane.screens.plan);
  await user.type(await screen.findByRole('combobox', { name: plan.person }), 'Nguyễn Văn Giả');
  await press(user, pane.screens.data);
  await press(user, pane.screens.plan);
  await screen.findByDisplayValue('Nguyễn Văn Giả');
  await keeps(workbook, 'Nguyễn Văn Giả');
  const again = openPane(workbook);
  await press(again.user, pane.screens.plan);
  await screen.findByDisplayValue('Nguyễn Văn Giả');
  await press(again.user, unsaved.discard);
  const person = screen.getByRole<HTMLInputElement>('combobox', { name: plan.person });
  expect(person.value).toBe('');
  expect(within(screen.getByRole('main')).queryByText(unsaved.discard)).toBeNull();
});

test('what another program put in the place of drafts is passed over', async () => {
  const workbook = smallRoster();
  await workbook.writeSetting(draftsKey, { indicators: [{ code: 3 }, null], line: 'x' });
  const { user } = openPane(workbook);
  await press(user, pane.screens.indicators);
  await press(user, editor.edit(young));
  expect((await title()).textContent).toBe(young);
});
