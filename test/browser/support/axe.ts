import AxeBuilder from '@axe-core/playwright';
import type { OpenWorkbench } from './openWorkbench';

/** Rules of WCAG 2.2 A and AA that the pane breaks as it stands, with the elements. */
export async function findViolations({ page }: OpenWorkbench): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
