import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { messagesFor } from '../../src/messages/messagesFor';
import { findViolations } from './support/axe';
import type { OpenWorkbench, WorkbenchOptions } from './support/openWorkbench';
import { eventually } from './support/eventually';
import {
  arriveAt,
  generate,
  goTo,
  open,
  recognised,
  see,
  seeMoved,
  switchFault,
  typeInto,
  written,
  type Locator,
} from './support/officerSteps';

export interface Scenario {
  readonly name: string;
  readonly options?: WorkbenchOptions;
  /** What the page may complain about, where the network is cut on purpose. */
  readonly mayComplain?: RegExp;
  readonly run: (bench: OpenWorkbench) => Promise<void>;
}

const vi = messagesFor('vi');
const en = messagesFor('en');
const young = 'Cán bộ trẻ dưới 40 tuổi tham gia cấp ủy cấp xã';

/** What officers do, each in a workbook opened anew; some by mouse, some by keyboard alone. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'opening a workbook shows what was recognised and every figure',
    run: async ({ pane }) => {
      await see(pane.getByRole('main').getByText(recognised('3.234')));
      await see(figureOf({ pane }, '26,87 %'));
      await see(figureOf({ pane }, '25,2 %'));
      await see(pane.getByRole('heading', { name: vi.pane.report.reachedOf('4', '9') }));
    },
  },
  {
    name: 'one click writes the report, says so and links to its sheets',
    run: async (bench) => {
      await generate(bench);
      await bench.page.getByRole('tab', { name: vi.report.sheets.summary }).click();
      await see(bench.page.getByRole('gridcell').filter({ hasText: young }).first());
    },
  },
  {
    name: 'an edited cell changes the figure while one watches, and Refresh updates the report',
    run: async (bench) => {
      await generate(bench);
      const { page, pane } = bench;
      await page.getByRole('tab', { name: 'Cấp ủy cấp xã' }).click();
      await typeInto(bench, 'D10', '01/02/1990');
      await see(pane.getByRole('main').getByText(vi.pane.report.counts('870', '3.234')));
      await pane.getByRole('button', { name: vi.pane.report.refresh }).click();
      await see(pane.locator('strong').filter({ hasText: vi.pane.report.updated }));
      await page.getByRole('tab', { name: vi.report.sheets.summary }).click();
      await see(
        page
          .getByRole('gridcell')
          .filter({ hasText: /có 870 cán bộ trẻ/ })
          .first(),
      );
    },
  },
  {
    name: 'on the iPad, without a ribbon, the pane alone writes, follows an edit, refreshes and reopens',
    options: { query: '?host=iPad' },
    run: async (bench) => {
      await generate(bench);
      const { page, pane } = bench;
      await page.getByRole('tab', { name: 'Cấp ủy cấp xã' }).click();
      await typeInto(bench, 'D10', '01/02/1990');
      await see(pane.getByRole('main').getByText(vi.pane.report.stale));
      // Opened anew, as after the tablet was put away: the report is known to be of before.
      await page.getByRole('button', { name: vi.workbench.openPane, exact: true }).click();
      await see(pane.getByRole('main').getByText(vi.pane.report.counts('870', '3.234')));
      await see(pane.getByRole('main').getByText(vi.pane.report.stale));
      await pane.getByRole('button', { name: vi.pane.report.refresh }).click();
      await see(pane.locator('strong').filter({ hasText: vi.pane.report.updated }));
    },
  },
  {
    name: 'undo brings the cell and the figure back',
    run: async (bench) => {
      await typeInto(bench, 'D10', '01/02/1990');
      await see(bench.pane.getByRole('main').getByText(vi.pane.report.counts('870', '3.234')));
      await bench.page.getByRole('button', { name: vi.workbench.undo }).click();
      await see(bench.pane.getByRole('main').getByText(vi.pane.report.counts('869', '3.234')));
    },
  },
  {
    name: 'deleting a row takes its person out of the figures',
    run: async (bench) => {
      await goTo(bench, 'A11');
      await bench.page.getByRole('button', { name: vi.workbench.deleteRow }).click();
      await see(bench.pane.getByRole('main').getByText(recognised('3.233')));
    },
  },
  {
    name: 'a figure is explained: its sentence, its units, and a person a click away in the sheet',
    run: async ({ page, pane }) => {
      await pane.getByRole('button', { name: new RegExp(young) }).click();
      await see(pane.getByRole('main').getByText(/Toàn tỉnh có 869 cán bộ trẻ/));
      await pane
        .getByRole('button', { name: new RegExp(vi.indicatorScreen.lists.certain) })
        .click();
      const person = pane.getByRole('button', { name: /, mở Cấp ủy cấp xã!/ }).first();
      const address = /!(\w+)$/.exec((await person.getAttribute('aria-label')) ?? '')?.[1] ?? '-';
      await person.click();
      await see(page.getByLabel(vi.workbench.cell).filter({ hasText: address }));
    },
  },
  {
    name: 'an indicator is built by choosing, with its count live, and stands in the report',
    run: async ({ pane }) => {
      await open({ pane }, vi.pane.screens.indicators);
      await pane.getByRole('button', { name: vi.editor.add }).click();
      await pane.getByLabel(vi.editor.title).fill('Cán bộ dưới 35 tuổi');
      await pane.getByRole('spinbutton', { name: vi.editor.fieldValue }).fill('35');
      await see(pane.getByRole('status').filter({ hasText: 'trên 5.094 người' }));
      await pane.getByRole('button', { name: vi.editor.save }).click();
      await open({ pane }, vi.pane.screens.report);
      await see(pane.getByRole('button', { name: /Cán bộ dưới 35 tuổi/ }));
    },
  },
  {
    name: 'a mistake in a formula is said at once and cannot be saved',
    run: async ({ pane }) => {
      await open({ pane }, vi.pane.screens.indicators);
      await pane.getByRole('button', { name: vi.editor.edit(young) }).click();
      await pane.getByRole('button', { name: vi.editor.formula }).last().click();
      const label = `${vi.editor.texts.condition}: ${vi.editor.formula}`;
      await pane.getByLabel(label).fill('[Tuổii] < 40');
      await see(pane.getByRole('alert').filter({ hasText: 'Tuổii' }));
      await see(pane.getByRole('main').getByText(vi.editor.fix));
    },
  },
  {
    name: 'a planned change moves a figure and leaves the roster alone',
    run: async ({ pane }) => {
      await open({ pane }, vi.pane.screens.plan);
      const person = pane.getByRole('combobox', { name: vi.plan.person });
      await person.click();
      await person.pressSequentially('Nguyễn Thị Thanh Yến');
      await pane.getByRole('listbox').getByRole('option').first().click();
      await pane.getByLabel(vi.plan.kind).selectOption('leave');
      await pane.getByRole('button', { name: vi.plan.add }).click();
      await see(
        pane.getByRole('list', { name: vi.plan.changes }).getByText(/Nguyễn Thị Thanh Yến/),
      );
      await seeMoved(pane.getByRole('row', { name: /dưới 40 tuổi tham gia cấp ủy cấp xã/ }));
      await open({ pane }, vi.pane.screens.report);
      await see(pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'a column can be mapped otherwise, and the workbook remembers it',
    run: async ({ pane }) => {
      await open({ pane }, vi.pane.screens.data);
      await pane.getByRole('button', { name: vi.data.columns('Cấp ủy cấp xã') }).click();
      const grade = pane.getByRole('combobox', { name: `${vi.data.field}: L Xếp loại năm 2022` });
      await grade.selectOption('');
      const reset = pane.getByRole('button', { name: vi.data.reset });
      await see(reset);
      await eventually(async () => assert.equal(await grade.inputValue(), ''));
      await reset.click();
      await eventually(async () => assert.equal(await grade.inputValue(), 'grade'));
    },
  },
  {
    name: 'the language changes at once and the lists of the report stay',
    run: async ({ pane }) => {
      await open({ pane }, vi.pane.screens.settings);
      await pane.getByRole('radio', { name: 'English' }).check();
      await open({ pane }, en.pane.screens.report);
      await see(pane.getByRole('heading', { name: en.pane.report.reachedOf('4', '9') }));
      await see(pane.getByRole('button', { name: en.pane.report.generate }));
    },
  },
  {
    name: 'the workbook is saved as .xlsx and opened again with its report',
    run: async (bench) => {
      const { page, pane } = bench;
      await generate(bench);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: vi.workbench.save }).click();
      const path = await (await download).path();
      assert.equal(readFileSync(path).subarray(0, 2).toString(), 'PK');
      await page.getByLabel(vi.workbench.open).setInputFiles({
        name: 'again.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(path),
      });
      await see(page.getByRole('region', { name: 'again.xlsx' }));
      await see(page.getByRole('tab', { name: vi.report.sheets.summary }));
      await see(pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'a file that cannot be opened says why, and the workbook stays open',
    run: async (bench) => {
      const { page, pane } = bench;
      const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
      const locked = [Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')];
      const files: readonly (readonly [string, Buffer, string])[] = [
        [
          'khóa.xlsx',
          Buffer.concat([Buffer.from(container), ...locked]),
          vi.faults.encrypted('khóa.xlsx'),
        ],
        ['hỏng.xlsx', Buffer.from('PK không đọc được'), ''],
        ['chữ.xlsx', Buffer.from('Họ và tên'), vi.faults.notXlsx('chữ.xlsx')],
      ];
      for (const [name, buffer, sentence] of files) {
        const mimeType = 'application/octet-stream';
        await page.getByLabel(vi.workbench.open).setInputFiles({ name, mimeType, buffer });
        await see(
          page
            .getByRole('banner')
            .getByRole('alert')
            .filter({ hasText: sentence || name }),
        );
      }
      await see(pane.getByRole('main').getByText(recognised('3.234')));
    },
  },
  {
    name: 'while a cell is edited the pane says what to do, and goes on once that is done',
    run: async ({ page, pane }) => {
      await switchFault({ page }, 'editing');
      await pane.getByRole('button', { name: vi.pane.report.generate }).click();
      await see(pane.getByRole('alert').filter({ hasText: vi.faults.cellBeingEdited('') }));
      await switchFault({ page }, 'editing');
      await pane.getByRole('button', { name: vi.pane.tryAgain }).click();
      await see(written({ pane }));
    },
  },
  {
    name: 'a double click generates one report and does not cancel it',
    run: async (bench) => {
      await bench.pane.getByRole('button', { name: vi.pane.report.generate }).dblclick();
      await see(written(bench));
    },
  },
  {
    name: 'a report that is cancelled leaves everything as it was',
    run: async ({ page, pane }) => {
      const tabs = await page.getByRole('tab').allInnerTexts();
      await switchFault({ page }, 'slow');
      await pane.getByRole('button', { name: vi.pane.report.generate }).click();
      await pane.getByRole('button', { name: vi.pane.cancel, exact: true }).click();
      await switchFault({ page }, 'slow');
      await see(pane.getByRole('main').getByText(vi.pane.report.cancelled));
      await eventually(async () => {
        assert.deepEqual(await page.getByRole('tab').allInnerTexts(), tabs);
      });
      await see(pane.getByRole('heading', { name: vi.pane.report.reachedOf('4', '9') }));
    },
  },
  ...(['light', 'dark', 'contrast'] as const).map((theme): Scenario => ({
    name: `no screen breaks a rule of accessibility (${theme})`,
    options: { query: `?theme=${theme}` },
    run: async (bench) => {
      const found: string[] = [];
      const look = async (place: string) => {
        for (const violation of await findViolations(bench)) found.push(`${place}: ${violation}`);
      };
      for (const screen of ['report', 'indicators', 'data', 'plan', 'settings'] as const) {
        await arriveAt(bench, vi.pane.screens[screen]);
        await look(screen);
      }
      await open(bench, vi.pane.screens.indicators);
      await bench.pane.getByRole('button', { name: vi.editor.edit(young) }).click();
      await look('editor');
      await open(bench, vi.pane.screens.report);
      await bench.pane.getByRole('button', { name: new RegExp(young) }).click();
      await look('indicator');
      await open(bench, vi.pane.screens.report);
      await generate(bench);
      await look('written');
      await bench.page.getByRole('tab', { name: 'Cấp ủy cấp xã' }).click();
      await typeInto(bench, 'D10', '01/02/1990');
      await see(bench.pane.getByRole('main').getByText(vi.pane.report.stale));
      await look('stale');
      await switchFault(bench, 'readOnly');
      await bench.pane.getByRole('button', { name: vi.pane.report.refresh }).click();
      await see(bench.pane.getByRole('button', { name: vi.pane.tryAgain }));
      await look('failed');
      assert.deepEqual(found, []);
    },
  })),
];

function figureOf({ pane }: Pick<OpenWorkbench, 'pane'>, value: string): Locator {
  return pane.getByRole('main').getByText(value, { exact: true });
}
