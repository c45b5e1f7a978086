import { strict as assert } from 'node:assert';
import type { BrowserContext, Page } from 'playwright-core';
import { messagesFor } from '../../src/messages/messagesFor';
import { eventually } from './support/eventually';
import { recognised } from './support/officerSteps';
import { playWindows } from './support/playWindows';

/** A scenario of the pane's own page, without the workbench around it. */
export interface PageScenario {
  readonly name: string;
  readonly visit: (context: BrowserContext, origin: string) => Promise<void>;
}

const { pane: words } = messagesFor('vi');

/** What office.js of the build says about itself when it does not know the simulator's answer. */
const ownService = /AddinInternalService/;

/** The build that carries its own office.js, where no other address answers. */
export const closedNetworkScenarios: readonly PageScenario[] = [
  {
    name: 'closed network: under the real loader the pane of an Excel for Windows shows its figures',
    visit: async (context, origin) => {
      const page = await context.newPage();
      const seen = await cutOff(page, origin);
      await playWindows(page);
      await page.goto(`${origin}/taskpane.html`);
      const main = page.getByRole('main');
      await main.getByText(recognised('3.234')).waitFor();
      await main.getByText(words.report.counts('869', '3.234')).waitFor();
      await page.getByRole('button', { name: words.report.generate }).click();
      // Every answer goes from one process to the other.
      await page
        .locator('strong', { hasText: /^Đã ghi \d+ trang tính$/ })
        .waitFor({ timeout: 60_000 });
      await eventually(() =>
        assert.deepEqual(officeFilesOf(seen), [
          'excel-win32-16.01.js',
          'office.js',
          'telemetry/oteljs_agave.js',
          'vi-vn/office_strings.js',
        ]),
      );
      assert.deepEqual(seen.elsewhere, []);
      assert.deepEqual(
        seen.complaints.filter((each) => !ownService.test(each)),
        [],
      );
    },
  },
  {
    name: 'closed network: every file that office.js asks for in any Excel is in the build',
    visit: async (context, origin) => {
      const source = await (await context.request.get(`${origin}/office/office.js`)).text();
      const versions = /\bexcel:\{([^}]*)\}/.exec(source)?.[1] ?? '';
      const hosts = [...versions.matchAll(/(\w+):"([\d.]+)"/g)];
      assert.ok(hosts.length > 3, `office.js names no files of Excel: ${versions}`);
      for (const [, platform, version] of hosts) {
        const page = await context.newPage();
        const seen = await cutOff(page, origin);
        const file = `office/excel-${platform}-${version}.js`;
        const arrives = page.waitForResponse((response) => response.url().endsWith(file));
        await page.goto(
          `${origin}/taskpane.html?_host_Info=Excel$${platform}$${version}$vi-VN$$$disableLogging`,
        );
        assert.equal((await arrives).status(), 200, file);
        await page.waitForLoadState('networkidle');
        assert.deepEqual([seen.missing, seen.elsewhere], [[], []], file);
        await page.close();
      }
    },
  },
  {
    name: 'closed network: outside of Excel the page says where to open it, and asks nobody else',
    visit: async (context, origin) => {
      const page = await context.newPage();
      const seen = await cutOff(page, origin);
      await page.goto(`${origin}/taskpane.html`);
      await page.getByText(/Rollcall chạy trong Excel.*Hãy mở Excel/).waitFor();
      await page.getByText(/Rollcall runs in Excel.*Open Excel/).waitFor();
      // Office.js outside of Excel sends for a page of telemetry after three seconds.
      await page.waitForTimeout(4000);
      assert.deepEqual(seen, {
        asked: seen.asked,
        missing: [],
        elsewhere: [],
        complaints: [],
      });
    },
  },
  {
    name: 'what breaks the pane leaves a page that says so, and a way to try again',
    visit: async (context, origin) => {
      const page = await context.newPage();
      await playWindows(page);
      await page.addInitScript(() => {
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
          get: () => {
            throw new Error('broken on purpose');
          },
        });
      });
      await page.goto(`${origin}/taskpane.html`);
      await page.getByRole('heading', { name: 'Rollcall đã dừng vì lỗi' }).waitFor();
      assert.equal(
        await page
          .getByText(/kết nối mạng|quá cũ/)
          .first()
          .isVisible(),
        false,
      );
      await page.getByRole('link', { name: words.tryAgain }).waitFor();
    },
  },
];

interface Seen {
  /** Paths that the server was asked for. */
  readonly asked: string[];
  readonly missing: string[];
  /** Addresses that are not the server's. */
  readonly elsewhere: string[];
  /** Errors, and all that the content policy refused. */
  readonly complaints: string[];
}

/** Lets nothing through but the server, and keeps what was tried. */
async function cutOff(page: Page, origin: string): Promise<Seen> {
  page.setDefaultTimeout(15_000);
  const seen: Seen = { asked: [], missing: [], elsewhere: [], complaints: [] };
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.missing.push(response.url());
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin) {
      seen.asked.push(url.pathname.slice(1));
      await route.continue();
      return;
    }
    seen.elsewhere.push(url.href);
    await route.abort();
  });
  return seen;
}

function officeFilesOf({ asked }: Seen): string[] {
  return asked
    .filter((path) => path.startsWith('office/'))
    .map((path) => path.slice('office/'.length))
    .sort();
}
