import type { OpenWorkbench } from './openWorkbench';

/** Makes the pane so many of its own pixels wide, however little a frame wants to shrink. */
export async function narrowPane(
  { page }: Pick<OpenWorkbench, 'page'>,
  width: number,
): Promise<void> {
  await page.locator('iframe').evaluate((frame, pixels) => {
    frame.style.minWidth = '0';
    frame.style.flexBasis = `${pixels}px`;
  }, width);
}
