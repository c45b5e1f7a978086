import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { messagesFor } from '../../src/messages/messagesFor';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { smallRoster } from '../support/smallRoster';
import type { Scenario } from './scenarios';
import { eventually } from './support/eventually';
import { moveTo, recognised, see, seeMoved, written } from './support/officerSteps';
import type { OpenWorkbench } from './support/openWorkbench';
import { reach } from './support/reach';

const vi = messagesFor('vi');
const en = messagesFor('en');
const young = 'Cán bộ trẻ dưới 40 tuổi tham gia cấp ủy cấp xã';
const firstSheet = 'Cấp ủy cấp xã';

/** What officers do, with Tab, arrows, Enter and typing alone: nothing is clicked or focused by code. */
export const keyboardScenarios: readonly Scenario[] = [
  by(
    'the first minute, from what was recognised to the first sheet of the report',
    async (bench) => {
      const { page, pane } = bench;
      await see(pane.getByRole('main').getByText(recognised('3.234')));
      const chooser = page.waitForEvent('filechooser');
      await press(bench, vi.workbench.open, 'page');
      await (
        await chooser
      ).setFiles({
        name: 'own.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await writeXlsx(unsureRoster())),
      });
      await see(pane.getByRole('main').getByText(/^1 trang tính, 24 người/));
      await press(bench, vi.pane.questions.yes('Người'));
      await pane
        .getByRole('main')
        .getByText(vi.pane.questions.title)
        .waitFor({ state: 'detached' });
      await press(bench, vi.pane.report.generate);
      await see(written(bench));
      await press(bench, vi.pane.report.show(vi.report.sheets.summary));
      await see(page.getByRole('tab', { name: vi.report.sheets.summary, selected: true }));
    },
  ),
  by('a cell is edited, the figure changes, and the report is refreshed', async (bench) => {
    const { page, pane } = bench;
    await press(bench, vi.pane.report.generate);
    await see(written(bench));
    await edit(bench, 'D10', '01/02/1990');
    await see(pane.getByRole('main').getByText(vi.pane.report.counts('870', '3.234')));
    await see(pane.getByRole('main').getByText(vi.pane.report.stale));
    await press(bench, vi.pane.report.refresh);
    await see(pane.locator('strong').filter({ hasText: vi.pane.report.updated }));
    await press(bench, vi.pane.report.show(vi.report.sheets.summary));
    await see(
      page
        .getByRole('gridcell')
        .filter({ hasText: /có 870 cán bộ trẻ/ })
        .first(),
    );
  }),
  by(
    'the focus goes along with a screen and with the work that replaces a button',
    async (bench) => {
      const { pane } = bench;
      const title = 'Cán bộ nữ lãnh đạo, quản lý cấp tỉnh và cấp huyện';
      const focused = pane.locator(':focus');
      await press(bench, title);
      await eventually(async () => assert.equal(await focused.innerText(), title));
      await pane.getByRole('button', { name: vi.pane.back }).press('Enter');
      const heading = vi.pane.report.reachedOf('4', '9');
      await eventually(async () => assert.equal(await focused.innerText(), heading));
      await press(bench, vi.pane.report.generate);
      await see(written(bench));
      // Beside the links, so that Tab comes to them and no key presses what was not meant.
      await eventually(async () => {
        assert.equal(await focused.getByRole('button', { name: vi.pane.close }).count(), 1);
      });
    },
  ),
  by('a cell is edited, and the edit is undone', async (bench) => {
    await edit(bench, 'D10', '01/02/1990');
    await see(bench.pane.getByRole('main').getByText(vi.pane.report.counts('870', '3.234')));
    await press(bench, vi.workbench.undo, 'page');
    await see(bench.pane.getByRole('main').getByText(vi.pane.report.counts('869', '3.234')));
  }),
  by(
    'the grid turns to the next sheet and back, frames merged cells, and undoes',
    async (bench) => {
      const { page } = bench;
      await reach(bench, firstSheet, 'page');
      await page.keyboard.press('Control+PageDown');
      await see(page.getByRole('tab', { name: 'BTV Tỉnh ủy quản lý', selected: true }));
      await page.keyboard.press('Control+PageUp');
      await see(page.getByRole('tab', { name: firstSheet, selected: true }));
      await moveTo(page, 'D10');
      await page.keyboard.type('01/02/1990');
      await page.keyboard.press('Enter');
      await see(bench.pane.getByRole('main').getByText(vi.pane.report.counts('870', '3.234')));
      await page.keyboard.press('Control+z');
      await see(bench.pane.getByRole('main').getByText(vi.pane.report.counts('869', '3.234')));
      await page.keyboard.press('Control+Home');
      await eventually(async () => {
        const merge = await page.locator('.grid-selection').first().boundingBox();
        assert.ok((merge?.width ?? 0) > 200, `the frame is ${merge?.width} pixels wide`);
      });
    },
  ),
  by('a figure is explained down to a person in the sheet, and left again', async (bench) => {
    const { page, pane } = bench;
    await press(bench, young);
    await see(pane.getByRole('heading', { level: 1, name: young }));
    await see(pane.getByRole('main').getByText(/Toàn tỉnh có 869 cán bộ trẻ/));
    await press(bench, vi.indicatorScreen.copy);
    await see(pane.getByRole('main').getByText(vi.indicatorScreen.copied));
    await press(bench, vi.indicatorScreen.lists.certain);
    const person = pane.getByRole('button', { name: /, mở Cấp ủy cấp xã!/ }).first();
    const label = (await person.getAttribute('aria-label')) ?? '';
    await press(bench, label);
    const address = /!(\w+)$/.exec(label)?.[1] ?? '-';
    await see(page.getByLabel(vi.workbench.cell).filter({ hasText: address }));
    await press(bench, vi.pane.back);
    await see(pane.getByRole('heading', { name: vi.pane.report.reachedOf('4', '9') }));
  }),
  by('an indicator is built and stands in the report', async (bench) => {
    const { page, pane } = bench;
    await press(bench, vi.pane.screens.indicators);
    await press(bench, vi.editor.add);
    await see(pane.getByLabel(vi.editor.title, { exact: true }));
    await reach(bench, vi.editor.title);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Cán bộ dưới 35 tuổi');
    await reach(bench, vi.editor.fieldValue);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('35');
    await see(pane.getByRole('status').filter({ hasText: 'trên 5.094 người' }));
    await press(bench, vi.editor.save);
    await see(pane.getByRole('button', { name: vi.editor.edit('Cán bộ dưới 35 tuổi') }));
    await press(bench, vi.pane.screens.report);
    await see(pane.getByRole('button', { name: /Cán bộ dưới 35 tuổi/ }));
  }),
  by('a change is planned, and its effect is seen', async (bench) => {
    const { page, pane } = bench;
    await press(bench, vi.pane.screens.plan);
    await see(pane.getByRole('combobox', { name: vi.plan.person }));
    await reach(bench, vi.plan.kind);
    await page.keyboard.type(vi.plan.kinds.leave.slice(0, 3));
    await reach(bench, vi.plan.person);
    await page.keyboard.type('Nguyễn Thị Thanh Yến');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(bench, vi.plan.add);
    await see(pane.getByRole('list', { name: vi.plan.changes }).getByText(/Thanh Yến/));
    await seeMoved(pane.getByRole('row', { name: /dưới 40 tuổi tham gia cấp ủy cấp xã/ }));
  }),
  by('language and theme change', async (bench) => {
    const { page, pane } = bench;
    await press(bench, vi.pane.screens.settings);
    await see(pane.getByRole('radio', { name: 'Tiếng Việt' }));
    await reach(bench, 'Tiếng Việt');
    await page.keyboard.press('ArrowRight');
    await see(pane.getByRole('heading', { level: 1, name: en.pane.screens.settings }));
    await reach(bench, vi.workbench.theme, 'page');
    await page.keyboard.press('ArrowDown');
    await see(pane.getByRole('heading', { name: en.pane.report.reachedOf('4', '9') }));
    await eventually(async () => {
      const main = pane.locator('main');
      const scheme = await main.evaluate((element) => getComputedStyle(element).colorScheme);
      assert.equal(scheme, 'dark');
    });
  }),
  by('the workbook is saved as .xlsx and opened again with its report', async (bench) => {
    const { page, pane } = bench;
    await press(bench, vi.pane.report.generate);
    await see(written(bench));
    const download = page.waitForEvent('download');
    await press(bench, vi.workbench.save, 'page');
    const buffer = readFileSync(await (await download).path());
    const chooser = page.waitForEvent('filechooser');
    await press(bench, vi.workbench.open, 'page');
    const file = { name: 'again.xlsx', mimeType: 'application/octet-stream', buffer };
    await (await chooser).setFiles(file);
    await see(page.getByRole('region', { name: 'again.xlsx' }));
    await see(page.getByRole('tab', { name: vi.report.sheets.summary }));
    await see(pane.getByRole('main').getByText(recognised('3.234')));
  }),
];

/** A list whose names stand under a word that is no header of names. */
function unsureRoster(): MemoryWorkbook {
  const workbook = smallRoster();
  const cells = workbook.sheet('Cấp ủy xã')?.cells;
  cells?.setContent(1, 1, { value: 'Người' });
  for (let at = 0; at < 24; at += 1) {
    const [family, given] = ['Nguyễn Trần Lê Phạm', 'An Bình Chi Dũng Hà Lan'].map((names, by) => {
      const each = names.split(' ');
      return each[(by === 0 ? Math.floor(at / 6) : at) % each.length];
    });
    cells?.setContent(2 + at, 1, { value: `${family} Văn ${given}` });
  }
  return workbook;
}

function by(what: string, run: Scenario['run']): Scenario {
  return { name: `by keyboard alone: ${what}`, run };
}

/** Goes there with Tab and presses Enter. */
async function press(bench: OpenWorkbench, name: string, where?: 'pane' | 'page'): Promise<void> {
  await reach(bench, name, where);
  await bench.page.keyboard.press('Enter');
}

async function edit(bench: OpenWorkbench, address: string, text: string): Promise<void> {
  const { page } = bench;
  // The grid bears the name of the sheet that it shows, and comes before the tabs.
  await reach(bench, firstSheet, 'page');
  await moveTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
