/** `npm run test:browser`: the pane in a real browser. Parts of names run only those. */
import { buildWorkbench } from './support/buildWorkbench';
import { findBrowser } from './support/findBrowser';
import { launchBrowser } from './support/launchBrowser';
import { openWorkbench } from './support/openWorkbench';
import { serveFolder } from './support/serveFolder';
import { cancelScenarios } from './cancelScenarios';
import { closedNetworkScenarios, type PageScenario } from './closedNetworkScenarios';
import { dateScenarios } from './dateScenarios';
import { formScenarios } from './formScenarios';
import { keyboardScenarios } from './keyboardScenarios';
import { layoutScenarios } from './layoutScenarios';
import { packScenarios } from './packScenarios';
import { stateScenarios } from './stateScenarios';
import { ribbonScenarios } from './ribbonScenarios';
import { securityScenarios } from './securityScenarios';
import { scenarios, type Scenario } from './scenarios';

async function run(): Promise<number> {
  findBrowser();
  const wanted = process.argv.slice(2);
  const folder = buildWorkbench();
  const { server, origin } = await serveFolder(folder);
  const browser = await launchBrowser();
  let failed = 0;
  const all: readonly (Scenario | PageScenario)[] = [
    ...scenarios,
    ...keyboardScenarios,
    ...dateScenarios,
    ...cancelScenarios,
    ...formScenarios,
    ...layoutScenarios,
    ...packScenarios,
    ...stateScenarios,
    ...ribbonScenarios,
    ...securityScenarios,
    ...closedNetworkScenarios,
  ];
  const chosen = all.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  for (const scenario of chosen) {
    const error = await ('visit' in scenario ? visit(scenario) : play(scenario));
    console.log(`${error === null ? '✓' : '✗'} ${scenario.name}`);
    if (error === null) continue;
    failed += 1;
    console.log(error.replaceAll(/^/gm, '    '));
  }
  await browser.close();
  server.close();
  console.log(`${chosen.length - failed} scenarios passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;

  async function visit(scenario: PageScenario): Promise<string | null> {
    const context = await browser.newContext({ viewport: { width: 400, height: 800 } });
    try {
      await scenario.visit(context, origin);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      await context.close();
    }
  }

  async function play({ options, mayComplain, run: steps }: Scenario): Promise<string | null> {
    try {
      const bench = await openWorkbench(browser, origin, options);
      try {
        await steps(bench);
        const complaints = bench.complaints.filter((each) => !mayComplain?.test(each));
        if (complaints.length > 0) return `the page complained: ${complaints.join('\n')}`;
        return null;
      } finally {
        await bench.page.context().close();
      }
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

void run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
