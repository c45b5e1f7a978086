/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { messagesFor } from '../../src/messages/messagesFor';
import { restorePreviousReport } from '../../src/actions/restorePreviousReport';
import { openPane, realActions } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';

jest.setTimeout(60_000);

const { pane } = messagesFor('vi');
const restore = new RegExp(pane.report.restore('').slice(0, 20));

async function generate(user: ReturnType<typeof openPane>['user']) {
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await screen.findByRole('button', { name: pane.close });
}

test('one click brings the report before back, and the pane says that it is older', async () => {
  const workbook = smallRoster();
  const { user } = openPane(workbook);
  await generate(user);
  expect(screen.queryByRole('button', { name: restore })).toBeNull();
  const before = summary();
  workbook.sheets[0]?.cells.setContent(2, 2, { value: 36000 });
  act(() => workbook.reportEdit({ sheet: 'Cấp ủy xã', change: 'values', area: null }));
  await screen.findByText(pane.report.counts('15', '24'));
  await generate(user);
  expect(summary()).not.toEqual(before);
  await user.click(await screen.findByRole('button', { name: restore }));
  await screen.findByText(pane.report.restored);
  expect(summary()).toEqual(before);
  screen.getByText(pane.report.stale);

  function summary() {
    const sheet = workbook.sheets.find(({ key }) => key === 'summary');
    return [...(sheet?.cells.rowNumbers() ?? [])].map((row) =>
      Array.from({ length: 12 }, (_, column) => sheet?.cells.value(row, column)),
    );
  }
});

test('sheets that were too large to be kept are named: they stay as they are', async () => {
  const workbook = smallRoster();
  const leftOut = ['Từng đơn vị', 'Dự báo'];
  const actions = {
    ...realActions,
    restorePreviousReport: async (...given: Parameters<typeof restorePreviousReport>) => {
      const restored = await restorePreviousReport(...given);
      return restored && { ...restored, leftOut };
    },
  };
  const { user } = openPane(workbook, { actions });
  await generate(user);
  workbook.sheets[0]?.cells.setContent(2, 2, { value: 36000 });
  act(() => workbook.reportEdit({ sheet: 'Cấp ủy xã', change: 'values', area: null }));
  await screen.findByText(pane.report.counts('15', '24'));
  await generate(user);
  await user.click(await screen.findByRole('button', { name: restore }));
  await screen.findByText(pane.report.notRestored('Từng đơn vị và Dự báo'));
});

test('before the first write that takes the undo history away the pane says so, and not after', async () => {
  const workbook = Object.assign(smallRoster(), { losesUndo: true });
  const { user } = openPane(workbook);
  await screen.findByText(pane.report.losesUndo);
  await generate(user);
  expect(screen.queryByText(pane.report.losesUndo)).toBeNull();
});

test('a host that can undo what is written is not warned of', async () => {
  openPane(smallRoster());
  await screen.findByRole('button', { name: pane.report.generate });
  expect(screen.queryByText(pane.report.losesUndo)).toBeNull();
});
