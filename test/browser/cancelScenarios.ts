import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { messagesFor } from '../../src/messages/messagesFor';
import type { Scenario } from './scenarios';
import { openForm } from './support/openForm';
import { generate, see, typeInto } from './support/officerSteps';
import type { OpenWorkbench } from './support/openWorkbench';

const { pane: words, workbench } = messagesFor('vi');
const { steps } = words.report;

/** Whatever is given up at whichever step: the file that one saves then is that of before. */
export const cancelScenarios: readonly Scenario[] = [
  {
    name: 'a first report that is cancelled at any step leaves the file as it was',
    run: (bench) => cancelAtEachStep(bench, words.report.generate),
  },
  {
    name: 'a refresh that is cancelled at any step leaves the file as it was',
    run: async (bench) => {
      await generate(bench);
      await bench.page.getByRole('tab', { name: 'Cấp ủy cấp xã' }).click();
      await typeInto(bench, 'D10', '01/02/1990');
      await see(bench.pane.getByRole('main').getByText(words.report.stale));
      await cancelAtEachStep(bench, words.report.refresh);
    },
  },
  {
    name: 'restoring that is cancelled while it writes leaves the file as it was',
    run: async (bench) => {
      const { page, pane } = bench;
      await generate(bench);
      await page.getByRole('tab', { name: 'Cấp ủy cấp xã' }).click();
      await typeInto(bench, 'D10', '01/02/1990');
      await see(pane.getByRole('main').getByText(words.report.stale));
      await pane.getByRole('button', { name: words.report.refresh }).click();
      await see(pane.locator('main').getByText(words.report.updated).first());
      const restore = pane.getByRole('button', { name: words.report.restore('').slice(0, 20) });
      await see(restore);
      await cancelAtEachStep(bench, (await restore.innerText()).trim(), [steps.write]);
    },
  },
  {
    name: 'a form that is cancelled at any step leaves the file as it was',
    run: async (bench) => {
      await openForm(bench, 'Số người trẻ: {{young_commune.numerator}}');
      await bench.pane.getByLabel(words.report.form).selectOption('Biểu 1');
      await cancelAtEachStep(bench, words.report.fill, filling);
    },
  },
  {
    name: 'a form that is filled again and cancelled at any step leaves the file as it was',
    run: async (bench) => {
      await openForm(bench, 'Số người trẻ: {{young_commune.numerator}}');
      await bench.pane.getByLabel(words.report.form).selectOption('Biểu 1');
      await bench.pane.getByRole('button', { name: words.report.fill }).click();
      await see(bench.page.getByRole('tab', { name: 'Biểu 1 – đã điền' }));
      await see(bench.pane.getByRole('button', { name: words.report.fill }));
      await bench.page.getByRole('tab', { name: 'Biểu 1 – đã điền' }).click();
      await typeInto(bench, 'C3', 'Ghi chú của chuyên viên');
      await bench.page.getByRole('tab', { name: 'Cấp ủy xã' }).click();
      await typeInto(bench, 'C10', '01/02/1990');
      await cancelAtEachStep(bench, words.report.fill, filling);
    },
  },
];

const filling = [steps.read, steps.evaluate, steps.write];

/** Begins again and again, and gives it up at one step after the other. */
async function cancelAtEachStep(
  bench: OpenWorkbench,
  begin: string,
  shown = [steps.read, steps.evaluate, steps.compose, steps.write],
): Promise<void> {
  const { page, pane } = bench;
  const place = () => page.getByLabel(workbench.cell).innerText();
  await holdTurns(bench);
  const before = { file: await save(bench), cell: await place() };
  for (const step of shown) {
    await cancelAt(bench, step);
    await pane.getByRole('button', { name: begin }).click();
    const ended = pane.locator('main').getByText(/^Đã |được cập nhật/);
    // All of it may be written before it goes again, and every turn was made to wait.
    await ended.first().waitFor({ timeout: 60_000 });
    assert.equal(await ended.first().innerText(), words.report.cancelled, `at "${step}"`);
    assert.ok(before.file.equals(await save(bench)), `cancelled at "${step}", the file differs`);
    assert.equal(await place(), before.cell);
    // It can be used at once.
    await see(pane.getByRole('button', { name: begin }));
  }
}

/**
 * Makes whoever gives way wait until the pane has surely drawn the step: a quick machine is through
 * with it before. What draws has had its own channel since it was loaded.
 */
async function holdTurns({ pane }: OpenWorkbench): Promise<void> {
  // As text: the loader would name the functions by a helper that the page has not.
  await pane.locator('main').evaluate(`{
    const post = MessagePort.prototype.postMessage;
    window.MessageChannel = new Proxy(MessageChannel, {
      construct(Channel) {
        const channel = new Channel();
        channel.port2.postMessage = () => setTimeout(() => post.call(channel.port2, null), 50);
        return channel;
      },
    });
  }`);
}

/** Lets somebody press Cancel as soon as the pane names the step. */
async function cancelAt({ pane }: OpenWorkbench, step: string): Promise<void> {
  await pane.locator('main').evaluate(
    (main, { step: wanted, cancel }) => {
      const watch = new MutationObserver(() => {
        const isNamed = [...main.querySelectorAll('strong')].some(
          ({ textContent }) => textContent === wanted,
        );
        if (!isNamed) return;
        watch.disconnect();
        for (const button of main.querySelectorAll('button')) {
          if (button.textContent === cancel) button.click();
        }
      });
      watch.observe(main, { subtree: true, childList: true, characterData: true });
    },
    { step, cancel: words.cancel },
  );
}

async function save({ page }: OpenWorkbench): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: workbench.save }).click();
  return readFileSync(await (await download).path());
}
