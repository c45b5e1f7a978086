import type { Step } from '../../../src/actions/Evaluation';
import { fillTemplate } from '../../../src/actions/fillTemplate';
import { generateReport } from '../../../src/actions/generateReport';
import { restorePreviousReport } from '../../../src/actions/restorePreviousReport';
import type { WritingChoices } from '../../../src/actions/writeOptionsOf';
import type { Fault } from '../../../src/simulator/Fault';
import { hosts } from '../../../src/simulator/HostProfile';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../../src/workbook/Workbook';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { smallRoster } from '../../support/smallRoster';
import { cloneWorkbook, hashWorkbook } from '../../support/snapshotWorkbook';
import { choices, editedReport, ownSheets } from '../../support/surviveFaults';

jest.setTimeout(300_000);

/** Requests so small that a report of two dozen people takes many. */
const SMALL = 20_000;

type Run = (workbook: Workbook, watched: WritingChoices) => Promise<unknown>;

const generate: Run = (workbook, watched) =>
  generateReport(workbook, { ...choices, ...watched, report: { people: ['young_commune'] } });
const restore: Run = restorePreviousReport;
const fill: Run = (workbook, watched) => fillTemplate(workbook, { ...choices, ...watched });

test.each<[string, () => Promise<MemoryWorkbook>, Run]>([
  ['a first report with lists of people', ownSheets, generate],
  ['a report again, with lists that are new', editedReport, generate],
  ['restoring the report before', twoReports, restore],
])('cancelling %s at any request before the last step leaves all as it was', (_, start, run) =>
  expectAllOrNothing({ start, run, largestRequest: SMALL, step: 1 }),
);

test.each<[string, () => Promise<MemoryWorkbook>]>([
  ['a form', withForm],
  ['a form that was filled before', filledOnce],
  ['a form that has one copy more than before', oneMore],
  ['a form whose copies are protected', protectedCopies],
])(
  '[T58] cancelling %s at any third request before the last step leaves all as it was',
  (_, start) => expectAllOrNothing({ start, run: fill, largestRequest: undefined, step: 3 }),
);

test('a host that wants a request again does not let go of sheets that are being changed', async () => {
  const origin = await editedReport();
  const { syncs } = await play(origin, generate, SMALL, Infinity);
  const wrong: unknown[] = [];
  for (let sync = 1; sync < syncs; sync++) {
    const busy = { kind: 'error', code: 'ServiceNotAvailable' } as const;
    const { outcome, state, isTooLate } = await play(origin, generate, SMALL, sync, busy);
    const isRight = outcome === (isTooLate ? 'done' : 'cancelled');
    if (!isRight || (!isTooLate && state !== stateOf(origin))) wrong.push([sync, outcome]);
  }
  expect(wrong).toEqual([]);
});

interface Work {
  readonly start: () => Promise<MemoryWorkbook>;
  readonly run: Run;
  readonly largestRequest: number | undefined;
  /** Every so manyth request is tried. */
  readonly step: number;
}

async function expectAllOrNothing({ start, run, largestRequest, step }: Work): Promise<void> {
  const origin = await start();
  const clean = await play(origin, run, largestRequest, Infinity);
  expect(clean.outcome).toBe('done');
  const before = stateOf(origin);
  let last = 0;
  for (let sync = 1; sync <= clean.syncs; sync += step) {
    const { outcome, state, isTooLate } = await play(origin, run, largestRequest, sync);
    if (!isTooLate) last = sync;
    const expected = isTooLate ? ['done', clean.state] : ['cancelled', before];
    expect([sync, outcome, state]).toEqual([sync, ...expected]);
  }
  // Most of the work can be given up.
  expect(last).toBeGreaterThan(clean.syncs * 0.5);
}

/** The work with somebody who gives it up while the host answers one request. */
async function play(
  origin: MemoryWorkbook,
  run: Run,
  largestRequest: number | undefined,
  sync: number,
  next?: Fault,
): Promise<{ outcome: string; state: string; syncs: number; isTooLate: boolean }> {
  const memory = cloneWorkbook(origin);
  const { workbook, simulator } = openOfficeWorkbook(memory, hosts.excel2021, largestRequest);
  const controller = new AbortController();
  let [isLast, isTooLate] = [false, false];
  const giveUp = (): void => {
    isTooLate = isLast;
    controller.abort();
    if (next) simulator.inject(sync + 1, next);
  };
  simulator.inject(sync, { kind: 'meanwhile', edit: giveUp });
  const onProgress = (step: Step): void => {
    if (isLast) expect(step).toBe('finish');
    isLast = step === 'finish';
  };
  const outcome = await run(workbook, { signal: controller.signal, onProgress }).then(
    () => 'done',
    (error: unknown) => (error instanceof WorkbookError ? error.fault : 'thrown'),
  );
  return { outcome, state: stateOf(memory), syncs: simulator.counters.syncs, isTooLate };
}

function stateOf(memory: MemoryWorkbook): string {
  return `${hashWorkbook(memory)} ${JSON.stringify(memory.selection)}`;
}

/** A report, and one of a later roster over it. */
async function twoReports(): Promise<MemoryWorkbook> {
  const memory = await editedReport();
  await generateReport(openOfficeWorkbook(memory, hosts.excel2021).workbook, choices);
  return memory;
}

/** A form with a sheet for each commune. */
function withForm(): Promise<MemoryWorkbook> {
  const memory = smallRoster();
  const { cells } = memory.addSheet('Biểu 1');
  const lines = [
    ['{{#sheets commune}}{{/sheets}}'],
    ['BIỂU 1', '{{commune.name}}', '{{asOf}}'],
    ['{{#each person of young_commune}}'],
    ['{{name}}'],
    ['{{/each}}'],
    ['Cộng', '{{young_commune.numerator}}', '{{young_commune.share}}'],
  ];
  lines.forEach((line, row) =>
    line.forEach((value, column) => cells.setContent(row, column, { value })),
  );
  return Promise.resolve(memory);
}

async function filledOnce(): Promise<MemoryWorkbook> {
  const memory = await withForm();
  await fillTemplate(openOfficeWorkbook(memory, hosts.excel2021).workbook, choices);
  for (const row of [3, 7, 9]) memory.sheets[0]?.cells.setContent(row, 2, { value: 36_000 });
  for (const { key, cells } of memory.sheets) {
    if (key?.startsWith('form:')) cells.setContent(1, 5, { value: 'Ghi chú của chuyên viên' });
  }
  return memory;
}

/** One commune more, whose copy is new among those that stand. */
async function oneMore(): Promise<MemoryWorkbook> {
  const memory = await filledOnce();
  for (const row of [5, 8]) memory.sheets[0]?.cells.setContent(row, 5, { value: 'Xã Ái' });
  return memory;
}

async function protectedCopies(): Promise<MemoryWorkbook> {
  const memory = await filledOnce();
  for (const sheet of memory.sheets) if (sheet.key?.startsWith('form:')) sheet.isProtected = true;
  return memory;
}
