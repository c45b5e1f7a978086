/**
 * The pane in a real browser: how long until the first figures of the sample roster, and the longest
 * tasks of its thread while a large roster is read and computed again. The simulated Excel works on
 * the same thread; what is the pane's own cannot be told apart, so the true figures are lower.
 */
import type { Page } from 'playwright-core';
import { messagesFor } from '../../src/messages/messagesFor';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { buildWorkbench } from '../browser/support/buildWorkbench';
import { launchBrowser } from '../browser/support/launchBrowser';
import { serveFolder } from '../browser/support/serveFolder';

const { pane: words } = messagesFor('vi');
const people = 100_000;
const turns = 5;

/** What the page notes about itself from its first moment on. */
interface Notes {
  firstFigures?: number;
  readonly tasks: number[];
}

async function run(): Promise<void> {
  const { server, origin } = await serveFolder(buildWorkbench());
  const browser = await launchBrowser();
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(takeNotes);
    const page = await context.newPage();
    page.setDefaultTimeout(240_000);
    await page.goto(origin);
    await page.frameLocator('iframe').getByRole('main').getByRole('listitem').first().waitFor();
    return page;
  };
  const waits: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const page = await open();
    waits.push(Math.round((await notesOf(page)).firstFigures ?? 0));
    await page.context().close();
  }
  waits.sort((one, other) => one - other);
  console.log(
    `first figures of the sample: ${waits[turns >> 1] ?? 0} ms after the pane was opened ` +
      `(${waits[0] ?? 0} to ${waits.at(-1) ?? 0} ms)`,
  );

  const page = await open();
  await page.locator('input[type=file]').setInputFiles({
    name: 'large.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await writeXlsx(largeRoster())),
  });
  const pane = page.frameLocator('iframe');
  await pane.getByText('100.000').first().waitFor();
  await page.waitForTimeout(6000);
  const before = (await notesOf(page)).tasks.length;
  const figures = pane.getByRole('list', { name: words.report.heading });
  const former = await figures.innerText();
  const field = pane.getByLabel(words.report.asOf, { exact: true });
  await field.fill('31/12/2023');
  const start = Date.now();
  await field.press('Enter');
  while ((await figures.innerText()) === former) await page.waitForTimeout(100);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  await page.waitForTimeout(2000);
  const tasks = (await notesOf(page)).tasks.slice(before);
  const longest = tasks.length === 0 ? 'less than 50' : String(Math.round(Math.max(...tasks)));
  console.log(
    `${people} rows read again, ${await figures.getByRole('listitem').count()} indicators computed ` +
      `after ${seconds} s: longest task ${longest} ms, ` +
      `${tasks.filter((task) => task > 100).length} over 100 ms`,
  );
  await browser.close();
  server.close();
}

/** Runs in every frame before anything else. */
function takeNotes(): void {
  const notes: Notes = { tasks: [] };
  Object.assign(window, { rollcallNotes: notes });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('main li')) return;
    notes.firstFigures = performance.now();
    watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true });
}

function notesOf(page: Page): Promise<Notes> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(() => (window as unknown as { readonly rollcallNotes: Notes }).rollcallNotes);
}

/** Whose management and which level, so that every indicator of the catalogue counts. */
const standings = [
  ['Cấp ủy viên cấp xã', 'Cấp xã'],
  ['Cấp ủy viên cấp xã', 'Cấp xã'],
  ['Cấp ủy viên cấp xã', 'Cấp xã'],
  ['Ban Thường vụ Huyện ủy quản lý', 'Cấp huyện'],
  ['Ban Thường vụ Tỉnh ủy quản lý', 'Cấp tỉnh'],
];

/** Invented people of 235 communes, a third of them born as text. */
function largeRoster(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const { cells } = workbook.addSheet('Danh sách');
  const own = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Huyện', 'Xã', 'Xếp loại', 'Chức vụ'];
  const ofCatalogue = [
    'Diện quản lý',
    'Cấp công tác',
    'Tiêu chuẩn ngạch',
    'Lãnh đạo sở, ban, ngành',
  ];
  const header = [...own, ...ofCatalogue];
  header.forEach((value, column) => cells.setContent(0, column, { value }));
  for (let index = 0; index < people; index += 1) {
    const birth = 20_000 + ((index * 7919) % 15_000);
    const row = [
      index + 1,
      `Người thứ ${index + 1}`,
      index % 3 === 0 ? `0${(index % 9) + 1}/05/19${60 + (index % 39)}` : birth,
      index % 4 === 0 ? 'Nữ' : 'Nam',
      `Huyện ${(index % 12) + 1}`,
      `Xã ${(index % 235) + 1}`,
      index % 5 === 0 ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
      ['Bí thư Đảng ủy', 'Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Ủy viên'][index % 4] ?? '',
      ...(standings[index % 5] ?? []),
      index % 3 === 0 ? 'Chuyên viên cao cấp' : 'Chuyên viên chính',
      index % 6 === 0 ? 'x' : '',
    ];
    row.forEach((value, column) => cells.setContent(index + 1, column, { value }));
    cells.setStyle(index + 1, 2, { numberFormat: 'dd/mm/yyyy' });
  }
  return workbook;
}

void run();
