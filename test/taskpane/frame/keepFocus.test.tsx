/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { messagesFor } from '../../../src/messages/messagesFor';
import { openPane } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

jest.setTimeout(60_000);

const { pane, editor } = messagesFor('vi');

// There it says no as soon as what had the focus is gone, other than browsers.
beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));

const expectHeading = async (name: RegExp | string) => {
  const heading = await screen.findByRole('heading', { level: 1, name });
  await waitFor(() => expect(document.activeElement).toBe(heading));
};

test('a screen that opens from a row has the focus at its heading, and so has the one gone back to', async () => {
  const { user } = openPane(smallRoster());
  (await screen.findByRole('button', { name: /dưới 40 tuổi/ })).focus();
  await user.keyboard('{Enter}');
  await expectHeading(/dưới 40 tuổi/);
  await user.click(await screen.findByRole('button', { name: pane.back }));
  await expectHeading(pane.report.reachedOf('1', '2'));
});

test('a report that is begun by a key leaves the focus beside its way out and its links, on none of them', async () => {
  const { user } = openPane(smallRoster());
  const button = await screen.findByRole('button', { name: pane.report.generate });
  button.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(button.isConnected).toBe(false));
  const close = await screen.findByRole('button', { name: pane.close });
  expect(document.activeElement?.contains(close)).toBe(true);
  expect(document.activeElement?.tagName).toBe('DIV');
});

test('an indicator that is deleted leaves the focus in the list', async () => {
  const { user } = openPane(smallRoster());
  await user.click(await screen.findByRole('button', { name: pane.screens.indicators }));
  const [remove] = await screen.findAllByRole('button', { name: new RegExp(editor.remove('')) });
  if (!remove) throw new Error('nothing to delete');
  await user.click(remove);
  const list = screen.getByRole('list', { name: pane.screens.indicators });
  await waitFor(() => expect(document.activeElement).toBe(list));
});

test('who works in the sheet keeps the focus there, whatever goes away in the pane', async () => {
  const { user } = openPane(smallRoster());
  await user.click(await screen.findByRole('button', { name: /dưới 40 tuổi/ }));
  const back = await screen.findByRole('button', { name: pane.back });
  back.focus();
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await user.click(back);
  await screen.findByRole('heading', { level: 1, name: pane.report.reachedOf('1', '2') });
  expect(document.activeElement).toBe(document.body);
});
