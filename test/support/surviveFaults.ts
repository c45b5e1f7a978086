import { defaultPack } from '../../src/actions/defaultPack';
import { generateReport } from '../../src/actions/generateReport';
import { hosts } from '../../src/simulator/HostProfile';
import { ERROR_CODES, type Fault } from '../../src/simulator/Fault';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../src/workbook/Workbook';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { openOfficeWorkbook } from './openOfficeWorkbook';
import { smallRoster } from './smallRoster';
import { cloneWorkbook, snapshotSheet } from './snapshotWorkbook';

/** Two indicators make every kind of sheet that nine do. */
const pack = {
  ...defaultPack(),
  indicators: defaultPack().indicators.filter(({ code }) =>
    ['young_commune', 'excellent_ceiling'].includes(code),
  ),
};
export const choices = {
  asOf: '2023-11-30',
  language: 'vi',
  pack,
  madeAt: '2023-12-01T08:00:00',
} as const;

/** One code for each way in which the adapter must react; the others take turns. */
const KINDS = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'InactiveWorkbook',
  'GeneralException',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'InvalidOrTimedOutSession',
] as const;
const OTHERS = ERROR_CODES.filter((code) => !(KINDS as readonly string[]).includes(code));

/** Where a batch breaks off: before its first action, on the way, just before its end. */
const SHARES = [0, 0.35, 0.7, 0.99];

function faultsAt(sync: number): readonly Fault[] {
  const turn = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const codes = [...KINDS, turn(OTHERS, sync)];
  return [
    ...codes.map((code, index): Fault => ({
      kind: 'error',
      code,
      share: turn(SHARES, sync + index),
    })),
    ...[0.35, 0.99].map((share): Fault => ({ kind: 'error', code: 'ItemAlreadyExists', share })),
    { kind: 'silence', isApplied: false },
    { kind: 'silence', isApplied: true },
    { kind: 'delay', milliseconds: 1 },
  ];
}

/** One way of changing the workbook, and the workbook that it starts from. */
interface Work {
  readonly start: () => Promise<MemoryWorkbook>;
  readonly run: (workbook: Workbook) => Promise<unknown>;
}

/** A report that an officer worked on, and a roster that changed since. */
export async function editedReport(): Promise<MemoryWorkbook> {
  const memory = smallRoster();
  await generateReport(openOfficeWorkbook(memory, hosts.excel2021).workbook, choices);
  const [first] = memory.sheets.filter(({ key }) => key !== undefined);
  if (!first) throw new Error('no report sheet');
  first.name = 'Tổng hợp quý IV';
  first.cells.setContent(40, 12, { value: 'Chú thích của chuyên viên' });
  first.setColumn(1, { width: 55 });
  const roster = memory.sheets[0];
  for (const row of [3, 7, 9]) roster?.cells.setContent(row, 2, { value: 36000 });
  return memory;
}

const reportSheets = (memory: MemoryWorkbook): MemorySheet[] =>
  memory.sheets.filter(({ key }) => key !== undefined);
const userSheets = (memory: MemoryWorkbook): Map<string, string> =>
  new Map(
    memory.sheets
      .filter(({ key }) => key === undefined)
      .map((sheet) => [sheet.name, snapshotSheet(sheet)]),
  );

/** Snapshots are long: a difference is shown from where it begins. */
function expectSame(
  label: string,
  now: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): void {
  expect([label, [...now.keys()]]).toEqual([label, [...wanted.keys()]]);
  for (const [name, text] of wanted) {
    const found = now.get(name) ?? '';
    if (found === text) continue;
    let at = 0;
    while (found[at] === text[at]) at += 1;
    const part = (snapshot: string): string => snapshot.slice(Math.max(0, at - 80), at + 120);
    throw new Error(`${label}: ${name} is …${part(found)}… instead of …${part(text)}…`);
  }
}

/** Ids differ between runs; everything else of a report must be the same. */
function snapshotReport(memory: MemoryWorkbook): Map<string, string> {
  return new Map(
    reportSheets(memory).map((sheet) => [
      sheet.key ?? '',
      snapshotSheet(Object.assign(sheet.clone('', sheet.name), { key: sheet.key })),
    ]),
  );
}

function isMarked(sheet: MemorySheet): boolean {
  return sheet.visibility !== 'visible' || sheet.name.startsWith('⚠ ');
}

/**
 * Injects each kind of failure at each sync, one by one; after each the user's sheets are as they
 * were, every report sheet is the old one, the new one or plainly marked, and the next run gives
 * the report that an undisturbed run gives. Answers how many faults were survived at how many syncs.
 */
export async function surviveFaults({
  start,
  run,
}: Work): Promise<[faults: number, syncs: number]> {
  const origin = await start();
  const before = snapshotReport(origin);
  const whole = cloneWorkbook(origin);
  const clean = openOfficeWorkbook(whole, hosts.excel2021);
  await run(clean.workbook);
  const syncs = clean.simulator.counters.syncs;
  const after = snapshotReport(whole);
  const users = userSheets(origin);
  let survived = 0;
  for (let sync = 1; sync <= syncs; sync++) {
    for (const fault of faultsAt(sync)) {
      const memory = cloneWorkbook(origin);
      const { workbook, simulator } = openOfficeWorkbook(memory, hosts.excel2021);
      simulator.inject(sync, fault);
      const label = `${JSON.stringify(fault)} at sync ${sync} of ${syncs}`;
      const error: unknown = await run(workbook).then(
        () => null,
        (cause: unknown) => cause,
      );
      if (error !== null) expect([label, error]).toEqual([label, expect.any(WorkbookError)]);
      expectSame(label, userSheets(memory), users);
      const isPlain = memory.settings.has('undecorated');
      const report = snapshotReport(memory);
      for (const sheet of reportSheets(memory)) {
        const key = sheet.key ?? '';
        const isWhole = [before, after].some((known) => known.get(key) === report.get(key));
        if (!isWhole && !isMarked(sheet) && !isPlain) {
          throw new Error(`${label}: ${sheet.name} is neither`);
        }
      }
      if (error !== null || isPlain) await run(workbook);
      expectSame(label, error !== null || isPlain ? snapshotReport(memory) : report, after);
      expectSame(label, userSheets(memory), users);
      survived += 1;
    }
  }
  return [survived, syncs];
}
