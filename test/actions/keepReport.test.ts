import type { Step } from '../../src/actions/Evaluation';
import { generateReport } from '../../src/actions/generateReport';
import { readKeptReports, writeKeptReports } from '../../src/actions/KeptReports';
import { refreshReport } from '../../src/actions/refreshReport';
import { readPreviousReport, restorePreviousReport } from '../../src/actions/restorePreviousReport';
import type { WritingChoices } from '../../src/actions/writeOptionsOf';
import { hosts } from '../../src/simulator/HostProfile';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../src/workbook/Workbook';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { smallRoster } from '../support/smallRoster';
import { cloneWorkbook, hashWorkbook, snapshotSheet } from '../support/snapshotWorkbook';

const choices = { asOf: '2023-11-30', language: 'vi', madeAt: '2023-12-01T08:00:00' } as const;

/** A workbook with a report of a roster that was edited since. */
async function withReport(open: (memory: MemoryWorkbook) => Workbook): Promise<MemoryWorkbook> {
  const memory = smallRoster();
  await generateReport(open(memory), choices);
  for (const row of [3, 7, 9, 11]) memory.sheets[0]?.cells.setContent(row, 2, { value: 36_000 });
  return memory;
}

type Write = (workbook: Workbook, watched: WritingChoices) => Promise<unknown>;

const refresh: Write = (workbook, watched) => refreshReport(workbook, { ...choices, ...watched });
const generate: Write = (workbook, watched) => generateReport(workbook, { ...choices, ...watched });

/** Somebody gives it up when the last sheet was written, at whichever step; says how it ended. */
async function cancelAtTheEnd(workbook: Workbook, write = refresh): Promise<string> {
  const controller = new AbortController();
  let at = 'never';
  const onProgress = (step: Step, done: number, total: number): void => {
    if (step === 'read' || step === 'evaluate' || step === 'compose') return;
    if (total === 0 || done < total || at !== 'never') return;
    at = step;
    controller.abort();
  };
  return write(workbook, { signal: controller.signal, onProgress }).then(
    () => `written, given up at ${at}`,
    (error: unknown) => (error instanceof WorkbookError ? error.fault : 'thrown'),
  );
}

const inExcel = (memory: MemoryWorkbook): Workbook =>
  openOfficeWorkbook(memory, hosts.excel2021).workbook;

const kinds: readonly [string, (memory: MemoryWorkbook) => Workbook][] = [
  ['in memory', (memory) => memory],
  ['in Excel', inExcel],
];

describe.each(kinds)('a report that is cancelled when all of it is written, %s,', (_kind, open) => {
  test('gives the one before it back, with what an officer wrote beside it', async () => {
    const memory = await withReport(open);
    memory.sheetByKey('summary')?.cells.setContent(60, 12, { value: 'Ghi chú' });
    const before = hashWorkbook(memory);
    await expect(cancelAtTheEnd(open(memory))).resolves.toBe('cancelled');
    expect(hashWorkbook(memory)).toBe(before);
  });

  test('does not bring back a sheet that an officer had removed', async () => {
    const memory = await withReport(open);
    await open(memory).removeSheet('charts');
    const before = hashWorkbook(memory);
    await expect(cancelAtTheEnd(open(memory), generate)).resolves.toBe('cancelled');
    expect(hashWorkbook(memory)).toBe(before);
  });

  test('gives back what an officer wrote over cells of the report itself', async () => {
    const memory = await withReport(open);
    const cells = memory.sheetByKey('by-unit')?.cells;
    cells?.setContent(0, 0, { value: 'Kết quả quý IV' });
    cells?.setContent(6, 3, { value: 2, formula: '=1+1' });
    cells?.setContent(6, 4, { value: null });
    cells?.setContent(7, 4, { value: '0' });
    const before = hashWorkbook(memory);
    await expect(cancelAtTheEnd(open(memory))).resolves.toBe('cancelled');
    expect(hashWorkbook(memory)).toBe(before);
  });

  test('leaves nothing where there was none before', async () => {
    const memory = smallRoster();
    const before = hashWorkbook(memory);
    await expect(cancelAtTheEnd(open(memory), generate)).resolves.toBe('cancelled');
    expect(hashWorkbook(memory)).toBe(before);
  });

  test('restored, gives the newer one back, with what an officer wrote beside it', async () => {
    const memory = await withReport(open);
    await generateReport(open(memory), { ...choices, report: { people: ['young_commune'] } });
    memory.sheetByKey('summary')?.cells.setContent(60, 12, { value: 'Ghi chú' });
    memory.sheetByKey('people:young_commune')?.cells.setContent(2, 20, { value: 'Ghi chú' });
    const before = hashWorkbook(memory);
    const ended = await cancelAtTheEnd(open(memory), restorePreviousReport);
    expect([ended, hashWorkbook(memory)]).toEqual(['cancelled', before]);
  });

  test('cannot be given up where a sheet of the one before was too large to be kept', async () => {
    const memory = await withReport(open);
    const kept = await readKeptReports(memory);
    if (!kept.standing) throw new Error('no report is kept');
    const sheets = kept.standing.sheets.filter(({ key }) => key !== 'by-unit');
    await writeKeptReports(memory, { ...kept, standing: { ...kept.standing, sheets } });
    const whole = cloneWorkbook(memory);
    await refreshReport(open(whole), choices);
    await expect(cancelAtTheEnd(open(memory))).resolves.toBe('written, given up at finish');
    expect(hashWorkbook(memory)).toBe(hashWorkbook(whole));
  });
});

/** The report's sheets, as text. */
function report(memory: MemoryWorkbook): readonly string[] {
  return memory.sheets.filter(({ key }) => key !== undefined).map(snapshotSheet);
}

test('a host that fails while the report before comes back leaves it to be restored', async () => {
  const origin = await withReport(inExcel);
  const { simulator: host, workbook: counted } = openOfficeWorkbook(
    cloneWorkbook(origin),
    hosts.excel2021,
  );
  await cancelAtTheEnd(counted);
  const wanted = report(origin);
  let restored = 0;
  for (let sync = 1; sync <= host.counters.syncs; sync++) {
    const memory = cloneWorkbook(origin);
    const { simulator, workbook } = openOfficeWorkbook(memory, hosts.excel2021);
    simulator.inject(sync, { kind: 'error', code: 'AccessDenied' });
    const outcome = await cancelAtTheEnd(workbook);
    if (outcome !== 'cancelled' && (await readPreviousReport(workbook))) {
      restored += 1;
      await restorePreviousReport(workbook);
    }
    const isBack = report(memory).every((sheet, index) => sheet === wanted[index]);
    expect([sync, isBack]).toEqual([sync, true]);
  }
  expect(restored).toBeGreaterThan(3);
});

test('a host that fails while restoring is given up loses neither of the two reports', async () => {
  const origin = await withReport(inExcel);
  await refreshReport(inExcel(origin), choices);
  const newest = report(origin);
  const whole = cloneWorkbook(origin);
  await restorePreviousReport(inExcel(whole));
  const { simulator: host, workbook: counted } = openOfficeWorkbook(
    cloneWorkbook(origin),
    hosts.excel2021,
  );
  await cancelAtTheEnd(counted, restorePreviousReport);
  const ends = new Set<string>();
  for (let sync = 1; sync <= host.counters.syncs; sync++) {
    const memory = cloneWorkbook(origin);
    const { simulator, workbook } = openOfficeWorkbook(memory, hosts.excel2021);
    simulator.inject(sync, { kind: 'error', code: 'AccessDenied', share: (sync % 3) / 3 });
    ends.add(await cancelAtTheEnd(workbook, restorePreviousReport));
    await restorePreviousReport(workbook);
    expect([sync, report(memory)]).toEqual([sync, report(whole)]);
    await refreshReport(workbook, choices);
    expect([sync, report(memory)]).toEqual([sync, newest]);
  }
  // Nobody is told that all is as it was.
  expect([...ends]).toEqual(['sheetProtected']);
});
