import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { IndicatorPack } from '../../src/core/indicators/Indicator';
import { messagesFor } from '../../src/messages/messagesFor';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { smallRoster } from '../support/smallRoster';
import type { Scenario } from './scenarios';
import type { OpenWorkbench } from './support/openWorkbench';
import { open, see } from './support/officerSteps';

const { pane: words, workbench, editor, definitionSheets } = messagesFor('vi');

/** Packs of indicators go from one workbook to another as files. */
export const packScenarios: readonly Scenario[] = [
  {
    name: 'a pack of indicators is taken out, brought into a fresh workbook, and the same there',
    run: async (bench) => {
      const { page, pane } = bench;
      await open(bench, words.screens.indicators);
      await pane
        .getByRole('button', { name: new RegExp(`^${editor.copy('')}`) })
        .first()
        .click();
      await see(pane.getByRole('main').getByText(/^Đã tạo bản sao của/));
      const taken = await exportPack(bench);
      assert.equal(taken.indicators.length, 10);

      await page.getByLabel(workbench.open).setInputFiles({
        name: 'fresh.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await writeXlsx(smallRoster())),
      });
      await see(page.getByRole('region', { name: 'fresh.xlsx' }));
      await open(bench, words.screens.indicators);
      assert.equal((await exportPack(bench)).indicators.length, 9);
      await importFile(bench, JSON.stringify(taken));
      await see(pane.getByRole('main').getByText(editor.imported('10')));
      assert.deepEqual(await exportPack(bench), taken);
      // They stand in the workbook, to be edited there.
      await see(page.getByRole('tab', { name: definitionSheets.definitions.name, exact: true }));
    },
  },
  {
    name: 'a file that is no pack is refused with what is wrong, and nothing changes',
    run: async (bench) => {
      const { pane } = bench;
      await open(bench, words.screens.indicators);
      const before = await exportPack(bench);
      const [first] = before.indicators;
      await importFile(bench, JSON.stringify({ ...before, indicators: [first, { code: 'x' }] }));
      await see(pane.getByRole('alert').getByText(editor.notImported));
      assert.deepEqual(await exportPack(bench), before);
      await importFile(bench, 'Mã;Tên');
      await see(pane.getByRole('alert').getByText(editor.notJson));
    },
  },
];

async function exportPack({ page, pane }: OpenWorkbench): Promise<IndicatorPack> {
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: editor.export }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as IndicatorPack;
}

async function importFile({ page, pane }: OpenWorkbench, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: editor.import }).click();
  await (
    await chooser
  ).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
