import type { FrameLocator } from 'playwright-core';

/** What stands beyond the right edge of the pane, and what is too small to be hit. */
export async function findLayoutProblems(pane: FrameLocator): Promise<string[]> {
  return pane.locator('main').evaluate((main) => {
    const page = main.ownerDocument;
    const room = page.documentElement.clientWidth;
    const problems: string[] = [];
    if (page.documentElement.scrollWidth > room) problems.push('the page scrolls sideways');
    const targets =
      'button, a, input:not([type=file]), select, textarea, [role=option], [tabindex="0"]';
    for (const element of page.querySelectorAll('body *')) {
      const { width, height, right } = element.getBoundingClientRect();
      // In one piece: what a tool adds to a named function is not there in the page.
      const words = element.getAttribute('aria-label') ?? element.textContent;
      const name = `${element.tagName} "${words.slice(0, 40)}"`;
      if (width === 0 || element.closest('svg')) continue;
      if (right > room + 1) problems.push(`${name} ends at ${Math.round(right)} of ${room}`);
      if (element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + 1) {
        problems.push(`${name} is wider than its room: ${element.scrollWidth}`);
      }
      if (element.matches(targets) && (width < 24 || height < 24)) {
        problems.push(`${name} is ${Math.round(width)} × ${Math.round(height)}`);
      }
    }
    return problems;
  });
}
