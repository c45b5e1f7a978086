/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { messagesFor } from '../../src/messages/messagesFor';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, indicatorScreen } = messagesFor('vi');

async function faultsOf(page: Element): Promise<readonly string[]> {
  const { violations } = await axe(page);
  return violations.map(({ id, help }) => `${id}: ${help}`);
}

test('axe finds nothing on the report screen, before and after a report was written', async () => {
  const { user, page } = openPane(smallRoster());
  await screen.findByRole('list', { name: pane.report.heading });
  expect(await faultsOf(page)).toEqual([]);
  await user.click(screen.getByRole('button', { name: pane.report.generate }));
  await screen.findByRole('button', { name: pane.close });
  expect(await faultsOf(page)).toEqual([]);
});

test('axe finds nothing on the screen of an indicator with its people open', async () => {
  const { user, page } = openPane(smallRoster());
  await user.click(await screen.findByRole('button', { name: /dưới 40 tuổi/ }));
  const counted = new RegExp(`^${indicatorScreen.lists.certain}`);
  await user.click(await screen.findByRole('button', { name: counted }));
  await screen.findByText('Người thứ 11');
  expect(await faultsOf(page)).toEqual([]);
});

test.each(['indicators', 'data', 'plan', 'settings'] as const)(
  'axe finds nothing on the screen %s',
  async (name) => {
    const { user, page } = openPane(smallRoster());
    await screen.findByRole('list', { name: pane.report.heading });
    await user.click(screen.getByRole('button', { name: pane.screens[name] }));
    await screen.findByRole('heading', { level: 1, name: pane.screens[name] });
    expect(await faultsOf(page)).toEqual([]);
  },
);

test('axe finds nothing where there is no roster', async () => {
  const workbook = smallRoster();
  workbook.sheets.splice(0, 1);
  const { page } = openPane(workbook);
  await screen.findByRole('heading', { name: pane.noRoster.title });
  expect(await faultsOf(page)).toEqual([]);
});
