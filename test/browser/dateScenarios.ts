import { strict as assert } from 'node:assert';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Scenario } from './scenarios';
import { findViolations } from './support/axe';
import { eventually } from './support/eventually';
import { findLayoutProblems } from './support/findLayoutProblems';
import { narrowPane } from './support/narrowPane';
import { arriveAt, see } from './support/officerSteps';
import { reach } from './support/reach';

const { pane: words, plan } = messagesFor('vi');
const { dates } = words;
const asOf = words.report.asOf;

/** Days are typed and chosen as reports write them, whatever the language of the browser. */
export const dateScenarios: readonly Scenario[] = [
  {
    name: 'by keyboard alone: the as-of day is typed, a wrong one is told, and the figures follow',
    run: async (bench) => {
      const { page, pane } = bench;
      await reach(bench, asOf);
      const box = pane.getByRole('textbox', { name: asOf });
      assert.equal(await box.inputValue(), '30/11/2023');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('31/02/2021');
      await see(pane.getByRole('alert').getByText(dates.unreal('31/02/2021')));
      await see(pane.getByRole('heading', { name: words.report.reachedOf('4', '9') }));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('1-3-2018');
      await pane.getByText('26,87 %', { exact: true }).waitFor({ state: 'detached' });
      await page.keyboard.press('Tab');
      await eventually(async () => {
        assert.equal(await box.inputValue(), '01/03/2018');
        assert.equal(await pane.getByRole('alert').count(), 0);
      });
    },
  },
  {
    name: 'by keyboard alone: a day is chosen from the calendar, and the focus comes back',
    run: async (bench) => {
      const { page, pane } = bench;
      await reach(bench, dates.open(asOf));
      await page.keyboard.press('Enter');
      await see(pane.getByRole('dialog', { name: dates.calendar(asOf) }));
      await page.keyboard.press('PageUp');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const box = pane.getByRole('textbox', { name: asOf });
      const opener = pane.getByRole('button', { name: dates.open(asOf) });
      await eventually(async () => {
        assert.equal(await box.inputValue(), '06/11/2023');
        assert.ok(await opener.evaluate((button) => button === document.activeElement));
      });
    },
  },
  {
    name: 'a click beside the open calendar closes it, and does what was clicked',
    run: async (bench) => {
      const { pane } = bench;
      await pane.getByRole('button', { name: dates.open(asOf) }).click();
      await see(pane.getByRole('dialog'));
      const last = pane.getByRole('main').getByRole('listitem').last().getByRole('button');
      const title = 'Số hoàn thành xuất sắc nhiệm vụ so với số hoàn thành tốt nhiệm vụ';
      await last.click();
      await see(pane.getByRole('heading', { level: 1, name: title }));
    },
  },
  ...(['light', 'dark', 'contrast'] as const).map((theme): Scenario => ({
    name: `the calendar fits, has targets of 24 pixels and breaks no rule of accessibility (${theme})`,
    options: { query: `?theme=${theme}` },
    run: async (bench) => {
      const found: string[] = [];
      for (const [screen, field] of [
        ['report', asOf],
        ['plan', plan.date],
      ] as const) {
        await arriveAt(bench, words.screens[screen]);
        // At 160, which is 320 zoomed to 200 %, the days stand one after the other.
        for (const width of [400, 320, 160]) {
          await narrowPane(bench, width);
          await bench.pane.getByRole('button', { name: dates.open(field) }).click();
          await see(bench.pane.getByRole('dialog'));
          found.push(...(await findViolations(bench)), ...(await findLayoutProblems(bench.pane)));
          await bench.page.keyboard.press('Escape');
          await bench.pane.getByRole('dialog').waitFor({ state: 'detached' });
        }
      }
      assert.deepEqual(found, []);
    },
  })),
];
