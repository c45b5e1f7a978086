import { fillTemplate } from '../../../src/actions/fillTemplate';
import { generateReport } from '../../../src/actions/generateReport';
import { restorePreviousReport } from '../../../src/actions/restorePreviousReport';
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

type Run = (workbook: Workbook, signal: AbortSignal) => Promise<unknown>;

const generate: Run = (workbook, signal) =>
  generateReport(workbook, { ...choices, signal, report: { people: ['young_commune'] } });
const restore: Run = (workbook, signal) => restorePreviousReport(workbook, { signal });
const fill: Run = (workbook, signal) => fillTemplate(workbook, { ...choices, signal });

test.each<[string, () => Promise<MemoryWorkbook>, Run]>([
  ['a first report with lists of people', ownSheets, generate],
  ['a report again, with lists that are new', editedReport, generate],
  ['restoring the report before', twoReports, restore],
])('cancelling %s at any request leaves all as it was, or comes too late', (_, start, run) =>
  expectAllOrNothing({ start, run, largestRequest: SMALL, step: 1 }),
);

test.each<[string, () => Promise<MemoryWorkbook>]>([
  ['a form', withForm],
  ['a form that was filled before', filledOnce],
  ['a form whose copies are protected', protectedCopies],
])('cancelling %s at any third request leaves all as it was, or comes too late', (_, start) =>
  expectAllOrNothing({ start, run: fill, largestRequest: undefined, step: 3 }),
);

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
    const { outcome, state } = await play(origin, run, largestRequest, sync);
    if (outcome === 'cancelled') last = sync;
    const expected = outcome === 'cancelled' ? before : clean.state;
    expect([sync, outcome, state]).toEqual([sync, outcome, expected]);
  }
  // Neither is giving up of no use, nor does it come in time to the very end.
  expect(last).toBeGreaterThan(clean.syncs / 4);
  expect(last).toBeLessThan(clean.syncs);
}

/** The work with somebody who gives it up while the host answers one request. */
async function play(
  origin: MemoryWorkbook,
  run: Run,
  largestRequest: number | undefined,
  sync: number,
): Promise<{ outcome: string; state: string; syncs: number }> {
  const memory = cloneWorkbook(origin);
  const { workbook, simulator } = openOfficeWorkbook(memory, hosts.excel2021, largestRequest);
  const controller = new AbortController();
  simulator.inject(sync, { kind: 'meanwhile', edit: () => controller.abort() });
  const outcome = await run(workbook, controller.signal).then(
    () => 'done',
    (error: unknown) => (error instanceof WorkbookError ? error.fault : 'thrown'),
  );
  return { outcome, state: stateOf(memory), syncs: simulator.counters.syncs };
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
  return memory;
}

async function protectedCopies(): Promise<MemoryWorkbook> {
  const memory = await filledOnce();
  for (const sheet of memory.sheets) if (sheet.key?.startsWith('form:')) sheet.isProtected = true;
  return memory;
}
