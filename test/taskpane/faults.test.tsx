/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import { WorkbookError, type WorkbookFault } from '../../src/workbook/WorkbookError';
import { brokenWorkbook } from '../support/brokenWorkbook';
import { openPane, realActions } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane, faults } = messagesFor('vi');

const writing: readonly WorkbookFault[] = [
  'sheetProtected',
  'readOnly',
  'cellBeingEdited',
  'otherWorkbookActive',
  'tooLarge',
  'noAnswer',
  'unexpected',
];

test.each(writing)('writing that fails with %s says its sentence', async (fault) => {
  const memory = smallRoster();
  const { workbook, repair } = brokenWorkbook(memory, 'writeSheets', fault, 'Tổng hợp');
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await screen.findByText(faults[fault]('Tổng hợp'));
  expect(memory.sheets.filter(({ key }) => key !== undefined)).toEqual([]);
  repair();
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await screen.findByRole('button', { name: pane.report.show('Tổng hợp') });
});

test('writing that was cancelled says that the workbook is as before', async () => {
  const { workbook } = brokenWorkbook(smallRoster(), 'writeSheets', 'cancelled', '');
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await screen.findByText(pane.report.cancelled);
});

test('the second half of a double click on the large button does not cancel what the first began', async () => {
  const actions: typeof realActions = {
    ...realActions,
    generateReport: (_workbook, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new WorkbookError('cancelled', '', '')));
      }),
  };
  const { user } = openPane(smallRoster(), { actions });
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  fireEvent.click(await screen.findByRole('button', { name: pane.cancel }), { detail: 2 });
  expect(screen.queryByText(pane.report.cancelled)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: pane.cancel }), { detail: 1 });
  await screen.findByText(pane.report.cancelled);
});

test('what can be given up no longer says so, and the button does nothing', async () => {
  let isGivenUp = false;
  const actions: typeof realActions = {
    ...realActions,
    generateReport: (_workbook, { signal, onProgress }) => {
      signal?.addEventListener('abort', () => (isGivenUp = true));
      onProgress?.('finish', 0, 0);
      return new Promise(() => undefined);
    },
  };
  const { user } = openPane(smallRoster(), { actions });
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  const [step] = await screen.findAllByText(pane.report.steps.finish);
  expect(step).toBeDefined();
  await user.click(screen.getByRole('button', { name: pane.cancel }));
  expect(isGivenUp).toBe(false);
  expect(screen.queryByRole('button', { name: pane.cancelling })).toBeNull();
});

test('a failure after giving up is told as one, since the workbook may not be as before', async () => {
  let fail: (error: Error) => void = () => undefined;
  const actions: typeof realActions = {
    ...realActions,
    generateReport: () => new Promise((_resolve, reject) => (fail = reject)),
  };
  const { user } = openPane(smallRoster(), { actions });
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await user.click(await screen.findByRole('button', { name: pane.cancel }));
  await screen.findByRole('button', { name: pane.cancelling });
  fail(new WorkbookError('noAnswer', '', ''));
  await screen.findByText(faults.noAnswer(''));
  expect(screen.queryByText(pane.report.cancelled)).toBeNull();
});

test('reading that fails says its sentence at once, and trying again reads', async () => {
  const { workbook, repair } = brokenWorkbook(
    smallRoster(),
    'listSheets',
    'otherWorkbookActive',
    '',
  );
  const { user } = openPane(workbook);
  const alert = within(await screen.findByRole('alert'));
  alert.getByRole('heading', { name: pane.failed });
  alert.getByText(faults.otherWorkbookActive(''));
  repair();
  await user.click(alert.getByRole('button', { name: pane.tryAgain }));
  await screen.findByText(
    `${pane.recognised.sheets('1', '24')}, ${pane.recognised.birthDate('C')}`,
  );
});

test('a fault of the program itself is unexpected and names itself', async () => {
  const actions = {
    ...realActions,
    generateReport: () => Promise.reject(new Error('mask length 12')),
  };
  const { user } = openPane(smallRoster(), { actions });
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await screen.findByText(faults.unexpected('mask length 12'));
});

test('a fault without a name has no empty brackets', () => {
  expect(faults.unexpected('')).toMatch(/^Có lỗi ngoài dự kiến\. /);
  expect(messagesFor('en').faults.unexpected('')).toMatch(/^Something unexpected went wrong\. /);
});
