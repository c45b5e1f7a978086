import type { Browser, FrameLocator, Page } from 'playwright-core';

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page complained about: errors, and anything that its content policy refused. */
  readonly complaints: string[];
}

export interface WorkbenchOptions {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
  /** Of somebody who does not mind motion. */
  readonly hasMotion?: boolean;
}

/** Opens the workbench with the sample roster and waits for the first figures. */
export async function openWorkbench(
  browser: Browser,
  origin: string,
  options: WorkbenchOptions = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    reducedMotion: options.hasMotion ? 'no-preference' : 'reduce',
    forcedColors: options.forcedColors ? 'active' : 'none',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) complaints.push(`asked ${target}`);
  });
  await page.goto(`${origin}/${options.query ?? ''}`);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('main').getByRole('listitem').first().waitFor();
  return { page, pane, complaints };
}
