import type { FrameLocator, Page } from 'playwright-core';

/** More stops than the pane has on any screen. */
const mostStops = 120;

/** Presses Tab until the focus is on the button whose name begins so; throws when it never is. */
export async function reach(page: Page, pane: FrameLocator, name: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = pane.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
    if (label.trim().startsWith(name)) return;
  }
  throw new Error(`the focus never reached "${name}"`);
}
