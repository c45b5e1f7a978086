import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hosts } from '../../../src/simulator/HostProfile';
import { startSimulator } from '../../../src/simulator/startSimulator';
import { readXlsx } from '../../../src/workbook/xlsx/readXlsx';

const sample = join(__dirname, '../../../assets/samples/danh-sach-can-bo.xlsx');

/**
 * Makes a page the pane of an Excel 2021 for Windows with the sample roster. Unlike in the workbench
 * the loader office.js runs too: it asks the object `external` what Excel it is in, loads the files
 * of that Excel, and its client then talks to the simulator, which here is outside of the browser.
 */
export async function playWindows(page: Page): Promise<void> {
  const simulator = startSimulator(
    await readXlsx(new Uint8Array(readFileSync(sample))),
    hosts.excel2021,
  );
  await page.exposeFunction('sendToExcel', (text: string) => {
    simulator.bridge.sendMessageToHost(text);
  });
  simulator.bridge.onMessageFromHost = (text) => {
    // The page may be closed by now.
    void page.evaluate(giveAnswer, text).catch(() => undefined);
  };
  // The tool that runs this file marks named functions by a call that a page does not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(installExcel, { matrix: { ExcelApi: hosts.excel2021.excelApi } });
}

interface ExcelWindow {
  sendToExcel(text: string): void;
  _richApiNativeBridge?: {
    sendMessageToHost(text: string): void;
    onMessageFromHost?(text: string): void;
  };
}

function giveAnswer(text: string): void {
  (window as unknown as ExcelWindow)._richApiNativeBridge?.onMessageFromHost?.(text);
}

/** Runs in the page before its scripts; the names are those that `excel-win32-16.01.js` calls. */
function installExcel({ matrix }: { readonly matrix: Readonly<Record<string, string>> }): void {
  const white = 0xffffff;
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: '1',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 'vi-VN',
    GetAppDataLocale: 'vi-VN',
    GetDocUrl: '',
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: '1',
    GetInstanceId: '2',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(matrix),
    GetHostFullVersion: '16.0.14332.20000',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: white, bodyForegroundColor: 0 }),
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, () => answer]),
  );
  const external = {
    GetContext: () => context,
    GetHostInfo: () => 'Excel|Win32|16.01|vi-VN|telemetry|||',
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _run: unknown, end?: (code: number) => void) =>
      end?.(0),
    UnregisterEvent: () => undefined,
  };
  Object.defineProperty(window, 'external', { value: external, writable: true });
  const page = window as unknown as ExcelWindow;
  page._richApiNativeBridge = { sendMessageToHost: (text) => page.sendToExcel(text) };
}
