/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import { openPane } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, faults, indicatorScreen } = messagesFor('vi');

const region = () => screen.getByRole('status');

/** Every text that stood in the region, in their order. */
function listen(): readonly string[] {
  const heard: string[] = [];
  const note = () => heard.push(region().textContent);
  new MutationObserver(note).observe(region(), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

test('the live region stands before there is anything to say, and says that the workbook is read', async () => {
  openPane(smallRoster());
  const first = region();
  expect(first.getAttribute('aria-live')).toBe('polite');
  await waitFor(() => expect(first.textContent).toBe(pane.reading));
  await screen.findByRole('list', { name: pane.report.heading });
  await waitFor(() => expect(first.textContent).toBe(pane.report.reachedOf('1', '2')));
  expect(region()).toBe(first);
});

test('the work is said, and then what was written with the names of its sheets', async () => {
  const workbook = smallRoster();
  const { user } = openPane(workbook);
  const button = await screen.findByRole('button', { name: pane.report.generate });
  const first = region();
  const heard = listen();
  await user.click(button);
  await screen.findByRole('button', { name: pane.close });
  expect(heard).toContain(pane.report.steps.read);
  const sheets = workbook.sheets.flatMap(({ key, name }) => (key === undefined ? [] : [name]));
  const said = [pane.report.written(String(sheets.length)), ...sheets].join(' ');
  await waitFor(() => expect(region().textContent).toBe(said));
  expect(region()).toBe(first);
});

test('the same words a second time are another text, so that they are heard again', async () => {
  const { user } = openPane(smallRoster());
  await user.click(await screen.findByRole('button', { name: /dưới 40 tuổi/ }));
  const copy = await screen.findByRole('button', { name: indicatorScreen.copy });
  const heard = listen();
  await user.click(copy);
  await user.click(await screen.findByRole('button', { name: indicatorScreen.copied }));
  await waitFor(() => expect(heard.length).toBe(2));
  expect(new Set(heard).size).toBe(2);
  expect(heard.map((text) => text.trim())).toEqual([
    indicatorScreen.copied,
    indicatorScreen.copied,
  ]);
});

test('what stands there all the time is read in its place and not announced', async () => {
  openPane(smallRoster(), { isReadOnly: true });
  await screen.findByText(faults.readOnly(''));
  await waitFor(() => expect(region().textContent).toBe(pane.report.reachedOf('1', '2')));
});
