import type { HostProfile } from '../../src/simulator/HostProfile';
import type { Simulator } from '../../src/simulator/Simulator';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readOfficeHost } from '../../src/workbook/office/OfficeHost';
import { OfficeWorkbook } from '../../src/workbook/office/OfficeWorkbook';
import { playExcel } from './playExcel';
import { SimulatedClock } from './SimulatedClock';

interface OpenedWorkbook {
  readonly workbook: OfficeWorkbook;
  readonly simulator: Simulator;
  readonly clock: SimulatedClock;
}

/**
 * The adapter over a simulated Excel; waits, delays and silence take no time. With a small
 * `largestRequest` (in bytes) a small report takes many requests.
 */
export function openOfficeWorkbook(
  memory: MemoryWorkbook,
  host: HostProfile,
  largestRequest?: number,
): OpenedWorkbook {
  const { simulator, excel, office } = playExcel(memory, host);
  const clock = new SimulatedClock();
  simulator.schedule = clock.schedule;
  simulator.onSilence = clock.runOut;
  const read = readOfficeHost({ Excel: excel, Office: office });
  const workbook = new OfficeWorkbook(
    { ...read, largestRequest: largestRequest ?? read.largestRequest },
    clock,
  );
  return { workbook, simulator, clock };
}
