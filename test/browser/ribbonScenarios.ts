import { messagesFor } from '../../src/messages/messagesFor';
import type { Scenario } from './scenarios';
import { open, see, switchFault, typeInto, written } from './support/officerSteps';
import type { OpenWorkbench } from './support/openWorkbench';

const { pane: words, workbench, faults, report } = messagesFor('vi');

/** The buttons of the ribbon call the functions that the pane gave to Office for them. */
export const ribbonScenarios: readonly Scenario[] = [
  {
    name: 'the ribbon generates with progress and a message, and takes no other command meanwhile',
    run: async (bench) => {
      const { page, pane } = bench;
      await open(bench, words.screens.settings);
      await switchFault(bench, 'slow');
      await press(bench, 'generateReport');
      await see(pane.getByRole('progressbar', { name: words.report.steps.read }));
      await see(busy(bench));
      await switchFault(bench, 'slow');
      await see(written(bench));
      await see(page.getByRole('tab', { name: report.sheets.summary }));
      await busy(bench).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the ribbon refreshes a report that is stale, and says that there is none before',
    run: async (bench) => {
      const { page, pane } = bench;
      await press(bench, 'refreshReport');
      await see(pane.locator('strong').filter({ hasText: words.report.nothingToRefresh }));
      await press(bench, 'generateReport');
      await see(written(bench));
      await typeInto(bench, 'D10', '01/02/1990');
      await see(pane.getByRole('main').getByText(words.report.stale));
      await press(bench, 'refreshReport');
      await see(pane.locator('strong').filter({ hasText: words.report.updated }));
      await page.getByRole('tab', { name: report.sheets.summary }).click();
      await see(
        page
          .getByRole('gridcell')
          .filter({ hasText: /có 870 cán bộ trẻ/ })
          .first(),
      );
    },
  },
  {
    name: 'a command of the ribbon that fails says why and ends, so that the next is taken',
    run: async (bench) => {
      const { pane } = bench;
      await switchFault(bench, 'editing');
      await press(bench, 'generateReport');
      await see(pane.getByRole('alert').filter({ hasText: faults.cellBeingEdited('') }));
      await busy(bench).waitFor({ state: 'detached' });
      await switchFault(bench, 'editing');
      await press(bench, 'generateReport');
      await see(written(bench));
    },
  },
];

function ribbon({ page }: OpenWorkbench, command: keyof typeof workbench.commands) {
  return page
    .getByRole('group', { name: workbench.ribbon })
    .getByRole('button', { name: workbench.commands[command] });
}

function press(bench: OpenWorkbench, command: keyof typeof workbench.commands): Promise<void> {
  return ribbon(bench, command).click();
}

/** The button of a ribbon that takes no command because another one goes on. */
function busy(bench: OpenWorkbench) {
  return ribbon(bench, 'generateReport').and(bench.page.locator('[aria-disabled=true]'));
}
