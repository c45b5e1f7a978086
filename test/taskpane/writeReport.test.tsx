/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { GeneratedReport } from '../../src/actions/generateReport';
import { refreshReport } from '../../src/actions/refreshReport';
import { messagesFor } from '../../src/messages/messagesFor';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { openPane, realActions } from '../support/openPane';
import { smallRoster } from '../support/smallRoster';
import { snapshotSheet } from '../support/snapshotWorkbook';

jest.setTimeout(60_000);

const { pane, faults } = messagesFor('vi');

const reportKeys = (workbook: MemoryWorkbook) =>
  workbook.sheets.flatMap(({ key }) => (key === undefined ? [] : [key]));
const snapshot = (workbook: MemoryWorkbook) => workbook.sheets.map(snapshotSheet);

async function generate(workbook: MemoryWorkbook) {
  const written: GeneratedReport[] = [];
  const actions = {
    ...realActions,
    refreshReport: async (...given: Parameters<typeof refreshReport>) => {
      const report = await refreshReport(...given);
      written.push(report);
      return report;
    },
  };
  const opened = openPane(workbook, { actions });
  await opened.user.click(await screen.findByRole('button', { name: pane.report.generate }));
  await screen.findByRole('button', { name: pane.close });
  return { ...opened, written };
}

test('Generate writes the sheets of the report into the workbook and leaves the others', async () => {
  const workbook = smallRoster();
  const before = snapshot(workbook);
  await generate(workbook);
  expect(reportKeys(workbook)).toEqual([
    'summary',
    'by-unit',
    'charts',
    'quality',
    'method',
    'history',
  ]);
  expect(snapshot(workbook).slice(0, before.length)).toEqual(before);
  screen.getByText(pane.report.written(String(reportKeys(workbook).length)));
  for (const { key, name } of workbook.sheets) {
    if (key !== undefined) screen.getByRole('button', { name: pane.report.show(name) });
  }
});

test('Refresh writes no cell when nothing changed', async () => {
  const workbook = smallRoster();
  const { press, written } = await generate(workbook);
  const before = snapshot(workbook);
  await press('refresh');
  await screen.findByText(pane.report.updated);
  expect(written.map(({ cellsWritten }) => cellsWritten)).toEqual([0]);
  expect(snapshot(workbook)).toEqual(before);
});

test('an edit of the roster makes the report old, and Refresh brings it up to date', async () => {
  const workbook = smallRoster();
  const { user, written } = await generate(workbook);
  workbook.sheets[0]?.cells.setContent(2, 2, { value: 36000 });
  act(() => workbook.reportEdit({ sheet: 'Cấp ủy xã', change: 'values', area: null }));
  await screen.findByText(pane.report.stale);
  await screen.findByText(pane.report.counts('15', '24'));
  await user.click(screen.getByRole('button', { name: pane.report.refresh }));
  await screen.findByText(pane.report.updated);
  expect(written[0]?.cellsWritten).toBeGreaterThan(0);
  expect(screen.queryByText(pane.report.stale)).toBeNull();
});

test('the ribbon generates the same report as the button', async () => {
  const [pressed, clicked] = [smallRoster(), smallRoster()];
  const { press } = openPane(pressed);
  await screen.findByRole('button', { name: pane.report.generate });
  await press('generate');
  await screen.findByRole('button', { name: pane.close });
  await generate(clicked);
  expect(reportKeys(pressed)).toEqual(reportKeys(clicked));
});

test('a workbook for reading only says so and is not written', async () => {
  const workbook = smallRoster();
  const { user } = openPane(workbook, { isReadOnly: true });
  await screen.findByText(faults.readOnly(''));
  await user.click(await screen.findByRole('button', { name: pane.report.generate }));
  expect(reportKeys(workbook)).toEqual([]);
});
