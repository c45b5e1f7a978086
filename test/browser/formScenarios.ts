import { messagesFor } from '../../src/messages/messagesFor';
import type { Scenario } from './scenarios';
import { openForm } from './support/openForm';
import { see } from './support/officerSteps';
import { reach } from './support/reach';

const { pane: words, data } = messagesFor('vi');

/** Forms are chosen, filled and put right, by mouse and by keyboard. */
export const formScenarios: readonly Scenario[] = [
  {
    name: 'a form in the workbook is chosen and filled, and its copy is a click away',
    run: async (bench) => {
      const { page, pane } = bench;
      await openForm(bench, 'Số người trẻ: {{young_commune.numerator}}');
      await pane.getByLabel(words.report.form).selectOption('Biểu 1');
      await pane.getByRole('button', { name: words.report.fill }).click();
      await see(pane.locator('strong').filter({ hasText: words.report.filled('1') }));
      await pane.getByRole('button', { name: words.report.show('Biểu 1 – đã điền') }).click();
      await page
        .getByRole('gridcell')
        .filter({ hasText: /^Số người trẻ: \d+$/ })
        .waitFor();
    },
  },
  {
    name: 'a mistake in a form is listed with a way to its cell',
    run: async (bench) => {
      const { page, pane } = bench;
      await openForm(bench, '{{yuong_commune.numerator}}');
      await pane.getByLabel(words.report.form).selectOption('Biểu 1');
      await pane.getByRole('button', { name: words.report.fill }).click();
      await pane.getByRole('list', { name: words.report.formIssues }).waitFor();
      await pane.getByRole('button', { name: data.openCell('Biểu 1!A1') }).click();
      await page.getByRole('tab', { name: 'Biểu 1', exact: true, selected: true }).waitFor();
    },
  },
  {
    name: 'by keyboard alone: a form is chosen and filled, and its copy is opened',
    run: async (bench) => {
      const { page, pane } = bench;
      await openForm(bench, 'Số người trẻ: {{young_commune.numerator}}');
      await reach(bench, words.report.form);
      await page.keyboard.press('ArrowDown');
      await reach(bench, words.report.fill);
      await page.keyboard.press('Enter');
      await see(pane.locator('strong').filter({ hasText: words.report.filled('1') }));
      await reach(bench, words.report.show('Biểu 1 – đã điền'));
      await page.keyboard.press('Enter');
      await see(page.getByRole('gridcell').filter({ hasText: /^Số người trẻ: \d+$/ }));
    },
  },
];
