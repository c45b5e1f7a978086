/** `npm run screenshots [FOLDER]`: every screen in both languages and all themes, to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../src/messages/messagesFor';
import { screenNames } from '../../src/taskpane/state/PaneState';
import { buildWorkbench } from './support/buildWorkbench';
import { launchBrowser } from './support/launchBrowser';
import { narrowPane } from './support/narrowPane';
import { openWorkbench, type OpenWorkbench } from './support/openWorkbench';
import { serveFolder } from './support/serveFolder';

const usual = { width: 1280, height: 1000 };

async function run(): Promise<void> {
  const target = process.argv[2] ?? join(__dirname, '../../reports/screenshots');
  mkdirSync(target, { recursive: true });
  const { server, origin } = await serveFolder(buildWorkbench());
  const browser = await launchBrowser();
  for (const language of ['vi', 'en'] as const) {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const query = `?language=${language}&theme=${theme}`;
      const bench = await openWorkbench(browser, origin, { query, height: usual.height });
      await walk(bench, language, async (name) => {
        await bench.page.screenshot({ path: join(target, `${language}-${theme}-${name}.png`) });
        const path = join(target, `${language}-${theme}-${name}-whole.png`);
        await takeWhole(bench, path);
      });
      await bench.page.context().close();
    }
    for (const width of [320, 160]) {
      const bench = await openWorkbench(browser, origin, { query: `?language=${language}` });
      await narrowPane(bench, width);
      await walk(bench, language, (name) =>
        takeWhole(bench, join(target, `${language}-${width}-${name}.png`)),
      );
      await bench.page.context().close();
    }
  }
  await browser.close();
  server.close();
}

/** Opens one screen after the other. */
async function walk(
  { pane }: OpenWorkbench,
  language: 'vi' | 'en',
  take: (name: string) => Promise<void>,
): Promise<void> {
  const { pane: words, editor } = messagesFor(language);
  const open = (name: string) => pane.getByRole('navigation').getByRole('button', { name }).click();
  for (const screen of screenNames) {
    await open(words.screens[screen]);
    // Suggested repairs are looked for once the screen stands.
    await pane.getByRole('progressbar').first().waitFor({ state: 'detached' });
    await take(screen);
  }
  await open(words.screens.indicators);
  await pane
    .getByRole('button', { name: editor.edit('') })
    .first()
    .click();
  await take('editor');
  await open(words.screens.report);
  const calendar = pane.getByRole('button', { name: words.dates.open(words.report.asOf) });
  if (await calendar.isVisible()) {
    await calendar.click();
    await take('calendar');
  }
  await pane.getByRole('main').getByRole('listitem').nth(3).getByRole('button').click();
  await take('indicator');
  await open(words.screens.report);
  await pane.getByRole('button', { name: words.report.generate }).click();
  await pane
    .getByRole('main')
    .getByText(/^Đã ghi \d+ trang tính$|^\d+ sheets written$/)
    .first()
    .waitFor();
  await take('written');
}

/** The pane alone, in a window so tall that nothing of it is hidden. */
async function takeWhole({ page, pane }: OpenWorkbench, path: string): Promise<void> {
  const hidden = await pane
    .locator('main > *')
    .first()
    .evaluate((part) => part.scrollHeight - part.clientHeight);
  await page.setViewportSize({ ...usual, height: usual.height + hidden });
  await page.locator('iframe').screenshot({ path });
  await page.setViewportSize(usual);
}

void run();
