import type { HostProfile } from '../../src/simulator/HostProfile';
import type { Simulator } from '../../src/simulator/Simulator';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Clock } from '../../src/workbook/office/Clock';
import { readOfficeHost } from '../../src/workbook/office/OfficeHost';
import { OfficeWorkbook } from '../../src/workbook/office/OfficeWorkbook';
import { playExcel } from './playExcel';

interface OpenedWorkbook {
  readonly workbook: OfficeWorkbook;
  readonly simulator: Simulator;
}

/** The adapter over a simulated Excel; waits are no waits, and silence strikes at once. */
export function openOfficeWorkbook(memory: MemoryWorkbook, host: HostProfile): OpenedWorkbook {
  const { simulator, excel, office } = playExcel(memory, host);
  const strikes = new Set<() => void>();
  const clock: Clock = {
    wait: () => Promise.resolve(),
    watch: (_milliseconds, strike) => {
      strikes.add(strike);
      return () => void strikes.delete(strike);
    },
  };
  simulator.onSilence = () => {
    for (const strike of strikes) strike();
  };
  const workbook = new OfficeWorkbook(readOfficeHost({ Excel: excel, Office: office }), clock);
  return { workbook, simulator };
}
