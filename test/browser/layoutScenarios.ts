import { strict as assert } from 'node:assert';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Scenario } from './scenarios';
import { findLayoutProblems } from './support/findLayoutProblems';
import { narrowPane } from './support/narrowPane';
import { arriveAt } from './support/officerSteps';

const { pane: words, editor } = messagesFor('vi');

/** Nothing is cut off and everything can be hit, however narrow the pane and in either language. */
export const layoutScenarios: readonly Scenario[] = [
  { what: 'at 320 pixels', width: 320 },
  { what: 'at 320 pixels and 200 % zoom', width: 160 },
  { what: 'at 700 pixels', width: 700 },
].map(({ what, width }) => ({
  name: `${what} nothing is cut off, and every target has 24 pixels`,
  run: async (bench) => {
    const { page, pane } = bench;
    // A pane zoomed to 200 % has half as many of its own pixels.
    await narrowPane(bench, width);
    const found: string[] = [];
    const look = async (place: string) => {
      await page.waitForTimeout(300);
      for (const problem of await findLayoutProblems(pane)) found.push(`${place}: ${problem}`);
    };
    for (const screen of ['report', 'indicators', 'data', 'plan', 'settings'] as const) {
      await arriveAt(bench, words.screens[screen]);
      await look(screen);
    }
    await arriveAt(bench, words.screens.indicators);
    await pane
      .getByRole('button', { name: new RegExp(`^${editor.edit('')}`) })
      .nth(3)
      .click();
    await look('editor');
    await arriveAt(bench, words.screens.report);
    await pane.getByRole('main').getByRole('listitem').first().getByRole('button').click();
    await look('indicator');
    await arriveAt(bench, words.screens.report);
    await pane.getByRole('button', { name: words.report.generate }).click();
    await pane
      .getByRole('main')
      .getByText(/^Đã ghi \d+ trang tính$/)
      .waitFor();
    await look('written');
    assert.deepEqual(found, []);
  },
}));
