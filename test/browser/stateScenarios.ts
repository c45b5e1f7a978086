import { strict as assert } from 'node:assert';
import { messagesFor } from '../../src/messages/messagesFor';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { themeNames } from '../../src/workbench/readChoices';
import type { Scenario } from './scenarios';
import { findViolations } from './support/axe';
import { eventually } from './support/eventually';
import { findLayoutProblems } from './support/findLayoutProblems';
import {
  generate,
  open,
  recognised,
  see,
  switchFault,
  typeInto,
  written,
} from './support/officerSteps';
import { narrowPane } from './support/narrowPane';
import type { OpenWorkbench } from './support/openWorkbench';

const { pane: words, workbench, faults, editor } = messagesFor('vi');

/** A state that an officer may meet: how it comes, and what is said and offered in it. */
interface State {
  readonly name: string;
  readonly meet: (bench: OpenWorkbench) => Promise<void>;
  readonly leave?: (bench: OpenWorkbench) => Promise<void>;
  readonly mayComplain?: RegExp;
}

const states: readonly State[] = [
  {
    name: 'loading',
    meet: async (bench) => {
      await switchFault(bench, 'silent');
      await reopen(bench);
      await see(bench.pane.getByRole('main').getByText(words.reading));
      await see(bench.pane.getByRole('progressbar', { name: words.reading }));
    },
  },
  {
    name: 'empty',
    meet: async (bench) => {
      const workbook = new MemoryWorkbook();
      workbook.addSheet('Ghi chú').cells.setContent(0, 0, { value: 'Chưa có danh sách' });
      await bench.page.getByLabel(workbench.open).setInputFiles({
        name: 'empty.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await writeXlsx(workbook)),
      });
      await see(bench.pane.getByRole('heading', { name: words.noRoster.title }));
      await see(bench.pane.getByRole('main').getByText(words.noRoster.text));
    },
    leave: async ({ pane }) => {
      await pane.getByRole('button', { name: words.noRoster.toData }).click();
      await see(pane.getByRole('heading', { level: 1, name: words.screens.data }));
    },
  },
  {
    name: 'error while reading',
    meet: async (bench) => {
      await switchFault(bench, 'editing');
      await reopen(bench);
      const alert = bench.pane.getByRole('alert');
      await see(alert.getByRole('heading', { name: words.failed }));
      await see(alert.getByText(faults.cellBeingEdited('')));
    },
    leave: async (bench) => {
      await switchFault(bench, 'editing');
      await bench.pane.getByRole('button', { name: words.tryAgain }).click();
      await see(bench.pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'protected',
    meet: async (bench) => {
      await generate(bench);
      await switchFault(bench, 'protect');
      await typeInto(bench, 'D10', '01/02/1990');
      await bench.pane.getByRole('button', { name: words.report.refresh }).click();
      await see(bench.pane.getByRole('alert').getByText(/đang được bảo vệ.*bỏ bảo vệ rồi thử lại/));
    },
    leave: async (bench) => {
      await switchFault(bench, 'protect');
      await bench.pane.getByRole('button', { name: words.tryAgain }).click();
      await see(bench.pane.locator('strong').filter({ hasText: words.report.updated }));
    },
  },
  {
    name: 'read-only',
    meet: async (bench) => {
      await switchFault(bench, 'readOnly');
      await reopen(bench);
      await see(bench.pane.getByRole('main').getByText(faults.readOnly('')));
      const button = bench.pane.getByRole('button', { name: words.report.generate });
      await see(button.and(bench.pane.locator('[aria-disabled=true]')));
    },
    leave: async (bench) => {
      await switchFault(bench, 'readOnly');
      await reopen(bench);
      await generate(bench);
    },
  },
  {
    name: 'offline',
    mayComplain: /ERR_FAILED|ERR_ABORTED|Loading chunk/,
    meet: async (bench) => {
      await bench.page.route(/\/(screens|writing)\.\w+\.js$/, (route) => route.abort());
      await reopen(bench);
      await see(bench.pane.getByRole('main').getByText(recognised('3.234')));
      await open(bench, words.screens.plan);
      await see(bench.pane.getByRole('alert').getByText(faults.partMissing('')));
    },
    leave: async (bench) => {
      await bench.page.unrouteAll();
      await bench.pane.getByRole('button', { name: words.tryAgain }).click();
      await see(bench.pane.getByRole('heading', { level: 1, name: words.screens.plan }));
    },
  },
  {
    name: 'offline while writing',
    mayComplain: /ERR_FAILED|ERR_ABORTED|Loading chunk/,
    meet: async (bench) => {
      await bench.page.route(/\/writing\.\w+\.js$/, (route) => route.abort());
      await reopen(bench);
      await bench.pane.getByRole('button', { name: words.report.generate }).click();
      await see(bench.pane.getByRole('alert').getByText(faults.partMissing('')));
    },
    leave: async (bench) => {
      await bench.page.unrouteAll();
      await bench.pane.getByRole('button', { name: words.tryAgain }).click();
      await see(written(bench));
    },
  },
  {
    name: 'never loaded',
    mayComplain: /ERR_FAILED|ERR_ABORTED|Loading chunk/,
    meet: async (bench) => {
      await bench.page.route(/\/vietnamese\.\w+\.js$/, (route) => route.abort());
      await reopen(bench);
      await seeOnly(bench, /Chưa tải được một phần.*kiểm tra kết nối mạng rồi thử lại/);
    },
    leave: async (bench) => {
      await bench.page.unrouteAll();
      await bench.pane.getByRole('link', { name: words.tryAgain }).click();
      await see(bench.pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'without office.js',
    // The workbench joins its pane to office.js, which is not there.
    mayComplain: /ERR_FAILED|Object prototype may only be an Object/,
    meet: async (bench) => {
      await bench.page.route(/\/excel-web-16\.00\.js$/, (route) => route.abort());
      await reopen(bench);
      await seeOnly(bench, /Chưa tải được office\.js/);
    },
    leave: async (bench) => {
      await bench.page.unrouteAll();
      await bench.pane.getByRole('link', { name: words.tryAgain }).click();
      await see(bench.pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'an error of its own before anything is drawn',
    mayComplain: /broken on purpose/,
    meet: async (bench) => {
      await bench.page.addInitScript(() => {
        if (window === window.top || sessionStorage.getItem('broken') !== null) return;
        sessionStorage.setItem('broken', '');
        window.matchMedia = () => {
          throw new Error('broken on purpose');
        };
      });
      await reopen(bench);
      await seeOnly(bench, /Đây là lỗi của Rollcall/);
    },
    leave: async ({ pane }) => {
      await pane.getByRole('link', { name: words.tryAgain }).click();
      await see(pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'old Excel',
    meet: async (bench) => {
      await bench.page.getByLabel(workbench.host).selectOption('excel2019');
      await see(bench.pane.getByRole('heading', { name: 'Rollcall chưa mở được' }));
      await seeOnly(bench, /quá cũ.*Hãy dùng Excel 2021 trở lên/);
    },
    leave: async (bench) => {
      await bench.page.getByLabel(workbench.host).selectOption('excel2021');
      await see(bench.pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'leaving what is not saved',
    meet: async ({ pane, page }) => {
      await open({ pane }, words.screens.indicators);
      await pane.getByRole('button', { name: editor.add }).click();
      await pane.getByLabel(editor.title).fill('Cán bộ dưới 35 tuổi');
      await open({ pane }, words.screens.data);
      const question = pane.getByRole('alertdialog', { name: editor.unsaved.ask });
      await see(question);
      await page.keyboard.press('Escape');
      await question.waitFor({ state: 'detached' });
      await open({ pane }, words.screens.data);
      await see(question);
    },
    leave: async ({ pane, page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await see(pane.getByRole('heading', { level: 1, name: words.screens.data }));
    },
  },
  {
    name: 'a mistake in a formula',
    meet: async ({ pane }) => {
      await open({ pane }, words.screens.indicators);
      await pane
        .getByRole('button', { name: new RegExp(`^${editor.edit('')}`) })
        .first()
        .click();
      await pane.getByRole('button', { name: editor.formula }).last().click();
      await pane.getByLabel(`${editor.texts.condition}: ${editor.formula}`).fill('[Tuổii] < 40');
      await see(pane.getByRole('main').getByText(editor.fix));
    },
  },
];

/** Each state in each theme breaks no rule, fits into a narrow pane, and has a way out. */
export const stateScenarios: readonly Scenario[] = [
  ...states.flatMap(({ name, meet, leave, mayComplain }) =>
    themeNames.map((theme): Scenario => ({
      name: `${name} (${theme}): says what to do, fits and breaks no rule of accessibility`,
      options: { query: `?theme=${theme}` },
      mayComplain,
      run: async (bench) => {
        await meet(bench);
        const found = await findViolations(bench);
        // A pane of 320 pixels, and the same zoomed to 200 %.
        for (const width of [320, 160]) {
          await narrowPane(bench, width);
          for (const problem of await findLayoutProblems(bench.pane)) {
            found.push(`${width} pixels: ${problem}`);
          }
        }
        assert.deepEqual(found, []);
        await leave?.(bench);
      },
    })),
  ),
  {
    name: 'with colours forced by the system nothing breaks a rule of accessibility',
    options: { forcedColors: true },
    run: async (bench) => {
      await generate(bench);
      assert.deepEqual(await findViolations(bench), []);
    },
  },
  ...[true, false].map((hasMotion): Scenario => ({
    name: `the bar of progress ${hasMotion ? 'runs' : 'rests for those who wish'}`,
    options: { hasMotion },
    run: async (bench) => {
      await switchFault(bench, 'silent');
      await reopen(bench);
      const bar = bench.pane.getByRole('progressbar', { name: words.reading });
      await see(bar);
      const running = await bar.evaluate(
        (element) =>
          element
            .getAnimations({ subtree: true })
            .filter((each) => Number(each.effect?.getTiming().duration) > 0).length,
      );
      assert.equal(running > 0, hasMotion);
    },
  })),
];

/** Of all that the page could say about not opening, this alone. */
async function seeOnly({ pane }: OpenWorkbench, sentence: RegExp): Promise<void> {
  const said = pane.locator('main > p').filter({ visible: true, hasNot: pane.locator('a') });
  await see(said.filter({ hasText: sentence }));
  await eventually(async () => assert.equal(await said.count(), 1));
}

/** Closes the pane and opens it anew, as with the button on the ribbon. */
async function reopen({ page }: OpenWorkbench): Promise<void> {
  await page.getByRole('button', { name: workbench.openPane, exact: true }).click();
}
