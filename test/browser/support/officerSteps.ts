import { strict as assert } from 'node:assert';
import { messagesFor } from '../../../src/messages/messagesFor';
import { eventually } from './eventually';
import type { OpenWorkbench } from './openWorkbench';

const vi = messagesFor('vi');

export type Locator = ReturnType<OpenWorkbench['page']['locator']>;

/** What reading finds in the sample, with so many people on its first sheet. */
export function recognised(people: string): string {
  return `3 trang tính, ${people} + 500 + 1.360 người, ngày sinh ở cột D và E`;
}

export async function see(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible' });
}

/** One of the five screens, by its word in the navigation. */
export async function open({ pane }: Pick<OpenWorkbench, 'pane'>, screen: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button', { name: screen }).click();
}

/** The same, waiting until it is drawn. */
export async function arriveAt(bench: Pick<OpenWorkbench, 'pane'>, screen: string): Promise<void> {
  await open(bench, screen);
  const heading = bench.pane.getByRole('heading', { level: 1 });
  const isReport = screen === vi.pane.screens.report;
  await see(isReport ? heading.filter({ hasText: /^Đạt \d+ trên/ }) : heading.getByText(screen));
}

/** A planned change moved the figures of the row, which says them before and after it. */
export async function seeMoved(row: Locator): Promise<void> {
  await eventually(async () => {
    const [before, after] = await row.getByRole('cell').allInnerTexts();
    assert.ok(before !== undefined && after !== undefined && before !== after);
  });
}

/** Switches something that can go wrong in Excel on or off. */
export async function switchFault(
  { page }: Pick<OpenWorkbench, 'page'>,
  kind: keyof typeof vi.workbench.faultKinds,
): Promise<void> {
  await page.getByRole('button', { name: vi.workbench.faultKinds[kind], exact: true }).click();
}

/** The notice that a report was written. */
export function written({ pane }: Pick<OpenWorkbench, 'pane'>): Locator {
  return pane.locator('strong').filter({ hasText: /^Đã ghi \d+ trang tính$/ });
}

export async function generate(bench: OpenWorkbench): Promise<void> {
  await bench.pane.getByRole('button', { name: vi.pane.report.generate }).click();
  await see(written(bench));
}

/** Goes to a cell by moving there from the first. */
export async function goTo({ page }: OpenWorkbench, address: string): Promise<void> {
  await page.getByRole('grid').focus();
  await moveTo(page, address);
}

/** The same by keys alone, from wherever the selection is in the focused grid. */
export async function moveTo(page: OpenWorkbench['page'], address: string): Promise<void> {
  const wanted = readPlace(address);
  const place = async () => readPlace(await page.getByLabel(vi.workbench.cell).innerText());
  await page.keyboard.press('Control+Home');
  // A merged block is passed in one step, so that steps cannot be counted beforehand.
  while ((await place()).row < wanted.row) await page.keyboard.press('ArrowDown');
  while ((await place()).letter < wanted.letter) await page.keyboard.press('ArrowRight');
}

function readPlace(address: string): { readonly letter: string; readonly row: number } {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { letter, row: Number(row) };
}

export async function typeInto(bench: OpenWorkbench, address: string, text: string): Promise<void> {
  await goTo(bench, address);
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press('Enter');
}
