/**
 * Scrolls a sheet of 20,000 × 60 cells in the workbench, in a real browser: how long frames take
 * from one to the next, and what drawing one costs. Without a browser it says so and ends.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';
import { buildWorkbench } from '../browser/support/buildWorkbench';
import { findBrowser } from '../browser/support/findBrowser';
import { launchBrowser } from '../browser/support/launchBrowser';
import { serveFolder } from '../browser/support/serveFolder';

const FRAMES = 120;
const FILE = 'scroll-bench.xlsx';

async function largeSheet(): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('Large');
  for (let row = 0; row < 20_000; row++) {
    for (let column = 0; column < 60; column++) {
      const value = column % 3 === 0 ? `Ô ${row}.${column}` : row * column;
      sheet.cells.setContent(row, column, { value });
      if (column % 5 === 0) sheet.cells.setStyle(row, column, { fill: '#DDEBF7' });
    }
  }
  sheet.freeze = { rows: 1, columns: 2 };
  return writeXlsx(workbook);
}

async function measure(): Promise<void> {
  const folder = buildWorkbench();
  writeFileSync(join(folder, 'assets/samples', FILE), await largeSheet());
  const { server, origin } = await serveFolder(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.goto(`${origin}/?file=${FILE}`);
  const grid = page.getByRole('grid');
  await grid.waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) =>
        ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name),
      )
      .reduce((sum, { value }) => sum + value, 0);
  };
  console.log('pixels a frame | from frame to frame, ms: median, 95 % | script, style, layout, ms');
  for (const [across, down] of [
    [0, 60],
    [0, 120],
    [40, 0],
  ] as const) {
    const before = await spent();
    const times = await grid.evaluate(
      async (element, [right, below, count]) => {
        element.scrollTop = 0;
        element.scrollLeft = 0;
        const gaps: number[] = [];
        for (let frame = 0, last = performance.now(); frame < count; frame++) {
          await new Promise(requestAnimationFrame);
          gaps.push(performance.now() - last);
          last = performance.now();
          element.scrollTop += below;
          element.scrollLeft += right;
        }
        return gaps.sort((one, other) => one - other);
      },
      [across, down, FRAMES] as const,
    );
    const cost = ((await spent()) - before) * (1000 / FRAMES);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    console.log(`${across} × ${down} | ${at(0.5)}, ${at(0.95)} | ${cost.toFixed(1)}`);
  }
  await browser.close();
  server.close();
}

function hasBrowser(): boolean {
  try {
    findBrowser();
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

if (hasBrowser()) void measure();
