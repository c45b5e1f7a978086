import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { HostProfile } from '../../src/simulator/HostProfile';
import type { Simulator } from '../../src/simulator/Simulator';
import {
  installBridge,
  installOffice,
  startSimulator,
  switchBridge,
} from '../../src/simulator/startSimulator';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';

/** The real client library in a window of its own, talking to a simulated Excel. */
interface PlayedExcel {
  readonly simulator: Simulator;
  readonly excel: typeof Excel;
  readonly office: typeof Office;
}

const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let script: string | undefined;
let page: JSDOM['window'] | undefined;

/** One window serves a whole test file, since the client is slow to load; each play has its host. */
export function playExcel(workbook: MemoryWorkbook, host: HostProfile): PlayedExcel {
  const simulator = startSimulator(workbook, host);
  simulator.saveFile = writeXlsx;
  page ??= openPage(simulator);
  const window = page;
  switchBridge(simulator, window);
  installOffice(simulator, window);
  const { Excel: excel, Office: office } = window as unknown as {
    Excel: typeof Excel;
    Office: typeof Office;
  };
  return { simulator, excel, office };
}

function openPage(simulator: Simulator): JSDOM['window'] {
  script ??= readFileSync(path, 'utf8');
  const { window } = new JSDOM('', { runScripts: 'outside-only', url: 'https://localhost/' });
  installBridge(simulator, window);
  window.eval(script);
  return window;
}
