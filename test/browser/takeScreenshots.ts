/** `npm run screenshots [FOLDER]`: every screen in both languages and all themes, to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../src/messages/messagesFor';
import { screenNames } from '../../src/taskpane/state/PaneState';
import { buildWorkbench } from './support/buildWorkbench';
import { launchBrowser } from './support/launchBrowser';
import { openWorkbench } from './support/openWorkbench';
import { serveFolder } from './support/serveFolder';

async function run(): Promise<void> {
  const target = process.argv[2] ?? join(__dirname, '../../reports/screenshots');
  mkdirSync(target, { recursive: true });
  const { server, origin } = await serveFolder(buildWorkbench());
  const browser = await launchBrowser();
  for (const language of ['vi', 'en'] as const) {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const query = `?language=${language}&theme=${theme}`;
      const { page, pane } = await openWorkbench(browser, origin, { query, height: 1000 });
      const take = (name: string) =>
        page.screenshot({ path: join(target, `${language}-${theme}-${name}.png`) });
      const { pane: words, editor } = messagesFor(language);
      const open = (name: string) =>
        pane.getByRole('navigation').getByRole('button', { name }).click();
      for (const screen of screenNames) {
        await open(words.screens[screen]);
        await take(screen);
      }
      await open(words.screens.indicators);
      await pane
        .getByRole('button', { name: editor.edit('') })
        .first()
        .click();
      await take('editor');
      await open(words.screens.report);
      await pane.getByRole('main').getByRole('listitem').first().getByRole('button').click();
      await take('indicator');
      await open(words.screens.report);
      await pane.getByRole('button', { name: words.report.generate }).click();
      await pane
        .getByRole('main')
        .getByText(words.report.written(''))
        .or(pane.getByRole('main').getByText(/^Đã ghi|sheets written$/))
        .first()
        .waitFor();
      await take('written');
      await page.context().close();
    }
  }
  await browser.close();
  server.close();
}

void run();
