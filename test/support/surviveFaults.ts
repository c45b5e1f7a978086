import { defaultPack } from '../../src/actions/defaultPack';
import { generateReport } from '../../src/actions/generateReport';
import { hosts } from '../../src/simulator/HostProfile';
import { recalculate } from '../../src/workbook/formulas/recalculate';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../src/workbook/Workbook';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { type Mishap, mishapsAt } from './mishaps';
import { openOfficeWorkbook } from './openOfficeWorkbook';
import { richSheet } from './richSheet';
import { smallRoster } from './smallRoster';
import { bytesOfOwnSheets, cloneWorkbook, hashWorkbook, snapshotSheet } from './snapshotWorkbook';

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

/** One way of changing the workbook, and the workbook that it starts from. */
interface Work {
  readonly start: () => Promise<MemoryWorkbook>;
  readonly run: (workbook: Workbook) => Promise<unknown>;
}

/** A roster, notes, and a sheet of the person's own with one of everything on it. */
export async function ownSheets(): Promise<MemoryWorkbook> {
  const memory = smallRoster();
  await memory.writeSheet(richSheet({ name: 'Biểu riêng', visibility: 'hidden' }));
  const rich = memory.sheetByKey('summary');
  if (!rich) throw new Error('no sheet of one’s own');
  rich.key = undefined;
  memory.settings.clear();
  recalculate(memory);
  return memory;
}

/** A report that an officer worked on, and a roster that changed since. */
export async function editedReport(): Promise<MemoryWorkbook> {
  const memory = await ownSheets();
  await generateReport(openOfficeWorkbook(memory, hosts.excel2021).workbook, choices);
  const summary = memory.sheetByKey('summary');
  if (!summary) throw new Error('no report sheet');
  summary.name = 'Tổng hợp quý IV';
  summary.cells.setContent(40, 12, { value: 'Chú thích của chuyên viên' });
  summary.setColumn(1, { width: 55 });
  const roster = memory.sheets[0];
  for (const row of [3, 7, 9]) roster?.cells.setContent(row, 2, { value: 36000 });
  return memory;
}

/** What the sheets of one state of the workbook hold. */
interface State {
  /** By key. */
  readonly report: ReadonlyMap<string, string>;
  /** By tab name. */
  readonly own: ReadonlyMap<string, string>;
  readonly ownBytes: string;
}

/** Survived: `faults` at `syncs`; they left the workbook in `states` different ways. */
interface Survival {
  readonly faults: number;
  readonly syncs: number;
  readonly states: number;
}

/**
 * Injects each kind of failure at each sync, one by one; after each the user's sheets are as they
 * were, every report sheet is the old one, the new one or plainly marked, and the next run gives
 * the report that an undisturbed run gives. What the next run makes of a state is played once for
 * each state that faults leave behind, since it depends on the workbook alone.
 */
export async function surviveFaults(work: Work): Promise<Survival> {
  const origin = await work.start();
  const clean = await playCleanly(work, origin);
  const before = await stateOf(origin);
  /** By state left behind: what running again was seen to lead to. */
  const proven = new Map<string, State>();
  let faults = 0;
  for (let sync = 1; sync <= clean.syncs; sync++) {
    for (const mishap of mishapsAt(sync)) {
      const label = `${mishap.name} at sync ${sync} of ${clean.syncs}`;
      const expected = await expectationOf(work, origin, mishap, clean.after);
      const opened = openOfficeWorkbook(cloneWorkbook(origin), hosts.excel2021);
      await playFault(work, opened, mishap, sync, label, [before, clean.after, expected], proven);
      faults += 1;
    }
  }
  return { faults, syncs: clean.syncs, states: proven.size };
}

async function playFault(
  { run }: Work,
  { workbook, simulator }: ReturnType<typeof openOfficeWorkbook>,
  mishap: Mishap,
  sync: number,
  label: string,
  [before, after, expected]: readonly [State, State, State],
  proven: Map<string, State>,
): Promise<void> {
  const memory = simulator.state.workbook;
  mishap.strike(simulator, sync);
  const error: unknown = await run(workbook).then(
    () => null,
    (cause: unknown) => cause ?? 'nothing',
  );
  if (error !== null) expect([label, error]).toEqual([label, expect.any(WorkbookError)]);
  if (mishap.isHarmless) expect([label, error]).toEqual([label, null]);
  simulator.state.isEditing = false;
  simulator.state.isOtherWorkbookActive = false;
  const now = hashWorkbook(memory);
  if (proven.get(now) === expected) return;
  const state = await stateOf(memory);
  expectSame(label, state.own, expected.own);
  if (state.ownBytes !== expected.ownBytes) throw new Error(`${label}: other bytes`);
  const isPlain = memory.settings.has('undecorated');
  // A report of rows that changed while they were read is whole; the edit has made it stale.
  const isOfBoth = error === null && mishap.edit !== undefined;
  for (const sheet of reportSheets(memory)) {
    const key = sheet.key ?? '';
    const isWhole = [before, after, expected].some(
      ({ report }) => report.get(key) === state.report.get(key),
    );
    if (isWhole || isMarked(sheet) || isPlain || isOfBoth) continue;
    expectSame(`${label}: neither old nor marked, nor new`, state.report, expected.report);
  }
  await run(workbook);
  const final = await stateOf(memory);
  expectSame(label, final.report, expected.report);
  expectSame(label, final.own, expected.own);
  if (final.ownBytes !== expected.ownBytes) throw new Error(`${label}: other bytes`);
  proven.set(now, expected);
}

/** The state that an undisturbed run leads to. */
async function playCleanly(
  { run }: Work,
  origin: MemoryWorkbook,
): Promise<{ after: State; syncs: number }> {
  const memory = cloneWorkbook(origin);
  const { workbook, simulator } = openOfficeWorkbook(memory, hosts.excel2021);
  await run(workbook);
  return { after: await stateOf(memory), syncs: simulator.counters.syncs };
}

const edited = new WeakMap<MemoryWorkbook, Map<string, State>>();

/** What is to come of a mishap in the end: an edit that came between is part of it. */
async function expectationOf(
  work: Work,
  origin: MemoryWorkbook,
  { name, edit }: Mishap,
  after: State,
): Promise<State> {
  if (!edit) return after;
  const known = edited.get(origin) ?? new Map<string, State>();
  edited.set(origin, known);
  const found = known.get(name);
  if (found) return found;
  const changed = cloneWorkbook(origin);
  edit(changed);
  const state = (await playCleanly(work, changed)).after;
  known.set(name, state);
  return state;
}

async function stateOf(memory: MemoryWorkbook): Promise<State> {
  return {
    report: snapshotReport(memory),
    own: new Map(
      memory.sheets
        .filter(({ key }) => key === undefined)
        .map((sheet) => [sheet.name, snapshotSheet(sheet)]),
    ),
    ownBytes: await bytesOfOwnSheets(memory),
  };
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

function reportSheets(memory: MemoryWorkbook): MemorySheet[] {
  return memory.sheets.filter(({ key }) => key !== undefined);
}

function isMarked(sheet: MemorySheet): boolean {
  return sheet.visibility !== 'visible' || sheet.name.startsWith('⚠ ');
}

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
