import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPack } from '../../src/actions/defaultPack';
import type { EvaluationChoices } from '../../src/actions/Evaluation';
import { generateReport } from '../../src/actions/generateReport';
import { refreshReport } from '../../src/actions/refreshReport';
import type { IndicatorPack } from '../../src/core/indicators/Indicator';
import type { Counters } from '../../src/simulator/Counters';
import { type HostProfile, hosts } from '../../src/simulator/HostProfile';
import type { CellValue } from '../../src/sheet/CellValue';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { readXlsx } from '../../src/workbook/xlsx/readXlsx';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';

/**
 * Prints how many syncs and bytes it takes to read rosters and to write the report of the sample
 * roster through the real Office.js client over the simulator, desktop and web.
 * Usage: npx tsx test/performance/office.bench.ts
 */
const choices = { asOf: '2023-11-30', language: 'vi' } as const;
const sample = join(__dirname, '../../assets/samples/danh-sach-can-bo.xlsx');

void main();

async function main(): Promise<void> {
  for (const host of [hosts.excel2021, hosts.web]) {
    for (const rows of [3234, 20_000, 100_000]) await benchReading(host, rows);
    await benchReport(host, 'the report', choices);
    await benchReport(host, 'a report of 60 indicators', { ...choices, pack: widePack(60) });
  }
}

async function benchReading(host: HostProfile, rows: number): Promise<void> {
  const { workbook, simulator } = openOfficeWorkbook(makeRoster(rows), host);
  const start = performance.now();
  let read = 0;
  for await (const block of workbook.readGrid('Danh sách')) read += block.rows.length;
  const time = performance.now() - start;
  if (read !== rows) throw new Error(`read ${read} rows of ${rows}`);
  print(`read ${rows.toLocaleString('en')} × 20`, host, time, simulator.counters);
}

async function benchReport(
  host: HostProfile,
  what: string,
  wanted: EvaluationChoices,
): Promise<void> {
  const memory = await readXlsx(readFileSync(sample));
  const { workbook, simulator } = openOfficeWorkbook(memory, host);
  let before = simulator.counters;
  const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    const now = simulator.counters;
    const { syncs, bytesSent, bytesReceived, cellsWritten } = now;
    print(name, host, performance.now() - start, {
      ...now,
      syncs: syncs - before.syncs,
      bytesSent: bytesSent - before.bytesSent,
      bytesReceived: bytesReceived - before.bytesReceived,
      cellsWritten: cellsWritten - before.cellsWritten,
    });
    before = now;
  };
  await measure(`generate ${what}`, () => generateReport(workbook, wanted));
  await measure(`refresh ${what}, no news`, () => refreshReport(workbook, wanted));
}

/** The catalogue over and over under other codes: 12 districts × 235 communes × `count` indicators. */
function widePack(count: number): IndicatorPack {
  const pack = defaultPack();
  const indicators = Array.from(
    { length: count },
    (_, i) => pack.indicators[i % pack.indicators.length],
  )
    .filter((indicator) => indicator !== undefined)
    .map((indicator, i) => ({ ...indicator, code: `${indicator.code}_${i}` }));
  return { ...pack, indicators };
}

function makeRoster(rows: number): MemoryWorkbook {
  const memory = new MemoryWorkbook();
  const { cells } = memory.addSheet('Danh sách');
  const value = (row: number, column: number): CellValue =>
    column % 5 === 1 ? 30000 + (row % 9000) : `Cán bộ ${row % 97}`;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 20; column++) {
      cells.setContent(row, column, { value: value(row, column) });
    }
  }
  return memory;
}

function print(name: string, host: HostProfile, time: number, counters: Counters): void {
  const { syncs, bytesSent, bytesReceived, cellsWritten } = counters;
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  const parts = [
    `${host.name}, ${name}:`.padEnd(48),
    `${syncs} syncs`.padStart(10),
    `${kilobytes(bytesSent)} sent`.padStart(15),
    `${kilobytes(bytesReceived)} received`.padStart(19),
    `${cellsWritten} cells written`.padStart(20),
    `${Math.round(time)} ms`.padStart(9),
  ];
  process.stdout.write(parts.join(' ') + '\n');
}
