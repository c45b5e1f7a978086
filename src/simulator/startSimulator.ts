import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { type HostProfile, isSetSupported } from './HostProfile';
import { officeDocument } from './officeDocument';
import { type NativeBridge, Simulator } from './Simulator';

/** What a page's global object gets from the simulator and from the client's library. */
interface HostedPage {
  _richApiNativeBridge?: NativeBridge;
  Office?: unknown;
  OfficeExtension?: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly HostBridge: { init(bridge: NativeBridge): void };
  };
}

/**
 * Plays Excel over a workbook in memory for Microsoft's own Office.js client.
 *
 * On a page (the workbench), in this order:
 * 1. `const simulator = startSimulator(workbook, hosts.excel2021)`
 * 2. `installBridge(simulator, window)`
 * 3. load `excel-web-16.00.js` of `@microsoft/office-js` by a script tag and wait for it
 * 4. `installOffice(simulator, window)`; from here on `Excel` and `Office` work as in Excel.
 *
 * Under jsdom the same with the window of `new JSDOM('', {runScripts: 'outside-only'})` and
 * `window.eval(text of excel-web-16.00.debug.js)` as the third step.
 *
 * To play another host or workbook on the same page: `startSimulator` again, `switchBridge` and
 * `installOffice`.
 *
 * `simulator.onBatch` tells when the workbook changed, `workbook.reportEdit` raises Excel's events
 * for an edit by a person, `simulator.inject` lets something go wrong at a chosen sync.
 */
export function startSimulator(workbook: MemoryWorkbook, host: HostProfile): Simulator {
  return new Simulator(workbook, host);
}

/** Before the client's script: it looks for the bridge once, while it loads. */
export function installBridge(simulator: Simulator, page: object): void {
  (page as HostedPage)._richApiNativeBridge = simulator.bridge;
}

/** Lets a page whose client is loaded talk to another simulator: another host, another workbook. */
export function switchBridge(simulator: Simulator, page: object): void {
  const hosted = page as HostedPage;
  hosted._richApiNativeBridge = simulator.bridge;
  hosted.OfficeExtension?.HostBridge.init(simulator.bridge);
}

/** After the client's script: what the loader `office.js` and a real host would have added. */
export function installOffice(simulator: Simulator, page: object, language = 'vi-VN'): void {
  const { host } = simulator.state;
  const info = { host: 'Excel', platform: host.platform };
  const context = {
    host: 'Excel',
    platform: host.platform,
    document: officeDocument(simulator),
    displayLanguage: language,
    contentLanguage: language,
    requirements: {
      isSetSupported: (name: string, version?: string) => isSetSupported(host, name, version),
    },
  };
  const hosted = page as HostedPage;
  // The client then refuses members above the host's requirement set by itself.
  if (hosted.OfficeExtension) hosted.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const office = Object.create(hosted.Office as object) as object;
  const values = {
    context,
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: () => undefined },
  };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(office, name, { value, configurable: true });
  }
  hosted.Office = office;
}
