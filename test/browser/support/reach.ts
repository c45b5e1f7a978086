import type { OpenWorkbench } from './openWorkbench';

/** More stops than the page and the pane have together on any screen. */
const mostStops = 200;

/**
 * Presses Tab until the focus is on what is called so, or begins so, in the pane or on the page
 * around it; throws when it never is.
 */
export async function reach(
  { page }: Pick<OpenWorkbench, 'page'>,
  name: string,
  where: 'pane' | 'page' = 'pane',
): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    // In one piece: what a tool adds to a named function is not there in the page.
    const focused = await page.evaluate(() => {
      const outer = document.activeElement;
      const frame = outer instanceof HTMLIFrameElement ? outer.contentDocument : null;
      const element = frame?.activeElement ?? outer;
      const { labels } = element as Partial<HTMLInputElement>;
      const words =
        element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent;
      return { where: frame ? 'pane' : 'page', words: words?.trim() ?? '' };
    });
    if (focused.where === where && focused.words.startsWith(name)) return;
    passed.push(focused.words.slice(0, 30));
  }
  throw new Error(`the focus never reached "${name}", but: ${[...new Set(passed)].join(' | ')}`);
}
