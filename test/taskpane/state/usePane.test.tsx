/** @jest-environment jsdom */
import '../../support/nodeGlobals';
import { act, renderHook } from '@testing-library/react';
import { evaluateWorkbook } from '../../../src/actions/evaluateWorkbook';
import { RosterFigures } from '../../../src/core/indicators/RosterFigures';
import type { Evaluation } from '../../../src/actions/Evaluation';
import { type HostProfile, hosts } from '../../../src/simulator/HostProfile';
import type { PaneHost } from '../../../src/taskpane/host/PaneHost';
import type { PaneCommands } from '../../../src/taskpane/state/usePane';
import type { PaneState } from '../../../src/taskpane/state/PaneState';
import { compareWithReport } from '../../../src/taskpane/state/Reported';
import { usePane } from '../../../src/taskpane/state/usePane';
import type { CellValue } from '../../../src/sheet/CellValue';
import type { MemoryWorkbook } from '../../../src/workbook/memory/MemoryWorkbook';
import { insertRows } from '../../../src/workbook/memory/moveCells';
import { openOfficeWorkbook } from '../../support/openOfficeWorkbook';
import { realActions } from '../../support/openPane';
import { smallRoster } from '../../support/smallRoster';

const sheet = 'Cấp ủy xã';
/** The birth date of the third person. */
const BIRTH = { row: 4, column: 2, rows: 1, columns: 1 };

const choices = {
  asOf: '2023-11-30',
  language: 'vi',
  counting: { age: 'date', leapDay: 'march1' },
} as const;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const host: PaneHost = {
  language: 'vi',
  keepLanguage: () => undefined,
  theme: () => 'light',
  onThemeChange: () => () => undefined,
  today: () => '2023-11-30',
  onCommand: () => undefined,
  isReadOnly: () => Promise.resolve(false),
};

/** The pane's state over a simulated Excel, with all the time in the test's hands. */
function openState(memory: MemoryWorkbook, profile: HostProfile = hosts.excel2021) {
  const { workbook, simulator } = openOfficeWorkbook(memory, profile);
  const hook = renderHook(() => usePane(workbook, host, realActions));
  const state = (): PaneState => hook.result.current[0];
  const commands = (): PaneCommands => hook.result.current[1];
  /** Lets time pass until something holds; answers after how many milliseconds. */
  const until = async (holds: () => boolean): Promise<number> => {
    const from = Date.now();
    while (!holds()) {
      if (Date.now() - from > 20_000) throw new Error('this never comes');
      await act(async () => {
        jest.advanceTimersByTime(5);
        for (let turn = 0; turn < 4; turn++) await new Promise((done) => setImmediate(done));
      });
    }
    return Date.now() - from;
  };
  /** Lets time pass until something is done. */
  const wait = async <T,>(work: Promise<T>): Promise<T> => {
    let isDone = false;
    void work.finally(() => (isDone = true));
    await until(() => isDone);
    return work;
  };
  const figures = (): Evaluation | null => {
    const { figures: shown } = state();
    return shown.kind === 'ready' ? shown.evaluation : null;
  };
  const verdict = () => {
    const evaluation = figures();
    return evaluation && compareWithReport(state(), evaluation, state().asOf ?? '');
  };
  const isSettled = () => {
    const { figures: shown, isEdited, work } = state();
    return shown.kind === 'ready' && !shown.isRenewing && !isEdited && !work;
  };
  return { memory, workbook, simulator, state, commands, until, wait, figures, verdict, isSettled };
}

/** With a report that is up to date. */
async function openWithReport(profile?: HostProfile) {
  const pane = openState(smallRoster(), profile);
  await pane.until(() => pane.isSettled() && pane.state().asOf !== null);
  act(() => void pane.commands().write('generate'));
  await pane.until(() => pane.verdict() === 'current' && pane.isSettled());
  // Excel tells of the report's own cells for a while.
  let syncs = -1;
  while (syncs !== pane.simulator.counters.syncs) {
    syncs = pane.simulator.counters.syncs;
    const now = Date.now();
    await pane.until(() => Date.now() > now + 1000);
  }
  return pane;
}

function type(memory: MemoryWorkbook, value: CellValue, area = BIRTH): void {
  const cells = memory.sheet(sheet)?.cells;
  const before = cells?.value(area.row, area.column) ?? null;
  cells?.setContent(area.row, area.column, { value });
  memory.reportEdit({ sheet, change: 'values', area, before });
}

describe.each([hosts.floor, hosts.excel2021, hosts.web])('in $name', (profile) => {
  test('a typed cell makes the report stale within a second, and the figures follow', async () => {
    const pane = await openWithReport(profile);
    const before = pane.figures();
    type(pane.memory, 36_500);
    expect(await pane.until(() => pane.verdict() === 'stale')).toBeLessThan(1000);
    expect(await pane.until(() => pane.figures() !== before)).toBeLessThan(1000);
    expect(pane.verdict()).toBe('stale');
    const anew = await pane.wait(evaluateWorkbook(pane.memory, choices));
    expect(pane.figures()?.roster.fingerprint).toBe(anew.roster.fingerprint);
    expect(pane.figures()?.compared).toEqual(anew.compared);
    // Taken further, not counted again.
    expect(pane.figures()?.basis?.figures).toBe(before?.basis?.figures);
  });

  test('a host that answers no more does not keep the report from being called stale', async () => {
    const pane = await openWithReport(profile);
    pane.simulator.onSilence = () => undefined;
    for (let next = 1; next <= 50; next++) {
      const sync = pane.simulator.counters.syncs + next;
      pane.simulator.inject(sync, { kind: 'silence', isApplied: false });
    }
    type(pane.memory, 36_500);
    expect(await pane.until(() => pane.verdict() === 'stale')).toBeLessThan(1000);
    pane.simulator.clearFaults();
  });
});

test('edits are readied once the figures are there, and not before', async () => {
  const pane = openState(smallRoster());
  const prepare = jest.spyOn(RosterFigures.prototype, 'prepareEdits');
  await pane.until(() => pane.figures() !== null);
  expect(prepare).not.toHaveBeenCalled();
  expect(await pane.until(() => prepare.mock.calls.length === 1)).toBeLessThan(1000);
  prepare.mockRestore();
});

test('a typed cell costs three syncs and writes nothing', async () => {
  const pane = await openWithReport();
  const before = pane.simulator.counters;
  const shown = pane.figures();
  type(pane.memory, 36_500);
  await pane.until(() => pane.figures() !== shown && pane.isSettled());
  const after = pane.simulator.counters;
  expect(after.syncs - before.syncs).toBe(3);
  expect(after.cellsWritten).toBe(before.cellsWritten);
});

test('typed back, the report is up to date again', async () => {
  const pane = await openWithReport();
  const before = pane.memory.sheet(sheet)?.cells.value(BIRTH.row, BIRTH.column) ?? null;
  type(pane.memory, 36_500);
  await pane.until(() => pane.verdict() === 'stale' && pane.isSettled());
  type(pane.memory, before);
  await pane.until(() => pane.verdict() === 'current');
});

test('a burst of edits ends in the figures of all of them', async () => {
  const pane = await openWithReport();
  for (let row = 2; row < 26; row++) {
    type(pane.memory, 36_000 + row, { ...BIRTH, row });
    const now = Date.now();
    await pane.until(() => Date.now() >= now + 60);
  }
  await pane.until(pane.isSettled);
  const anew = await pane.wait(evaluateWorkbook(pane.memory, choices));
  expect(pane.figures()?.roster.fingerprint).toBe(anew.roster.fingerprint);
  expect(pane.figures()?.compared).toEqual(anew.compared);
});

test('a row that is inserted makes the report stale at once; when it is empty, for a moment', async () => {
  const pane = await openWithReport();
  const roster = pane.memory.sheet(sheet);
  if (!roster) throw new Error('no roster');
  insertRows(roster, pane.memory, 5, 1);
  pane.memory.reportEdit({ sheet, change: 'rows', area: { ...BIRTH, row: 5 } });
  expect(await pane.until(() => pane.verdict() === 'stale')).toBeLessThan(1000);
  await pane.until(() => pane.isSettled() && pane.verdict() === 'current');
});

test('a remark beside the list makes no report stale', async () => {
  const pane = await openWithReport();
  const area = { ...BIRTH, column: 9 };
  pane.memory.sheet(sheet)?.cells.setContent(area.row, area.column, { value: 'xem lại' });
  pane.memory.reportEdit({ sheet, change: 'values', area, before: null });
  const now = Date.now();
  await pane.until(() => {
    expect(pane.verdict()).toBe('current');
    return Date.now() > now + 2000 && pane.isSettled();
  });
});

test('an edit while something is written is in the figures afterwards', async () => {
  const pane = await openWithReport();
  const refresh = async () => {
    const [before, from] = [pane.figures(), pane.simulator.counters.syncs];
    act(() => void pane.commands().write('refresh'));
    await pane.until(() => pane.isSettled() && pane.figures() !== before);
    return pane.simulator.counters.syncs - from;
  };
  const syncs = await refresh();
  // The last ones write and read nothing of the roster any more.
  pane.simulator.inject(pane.simulator.counters.syncs + syncs - 2, {
    kind: 'meanwhile',
    edit: (memory) => type(memory, 36_500),
  });
  await refresh();
  await pane.until(() => pane.isSettled() && pane.verdict() === 'stale');
  const anew = await pane.wait(evaluateWorkbook(pane.memory, choices));
  expect(pane.figures()?.roster.fingerprint).toBe(anew.roster.fingerprint);
});

describe('after the pane was closed, the fingerprint decides', () => {
  test('what was typed meanwhile makes the report stale', async () => {
    const { memory } = await openWithReport();
    memory.sheet(sheet)?.cells.setContent(BIRTH.row, BIRTH.column, { value: 36_500 });
    const reopened = openState(memory);
    await reopened.until(() => reopened.verdict() === 'stale' && reopened.isSettled());
  });

  test('what was typed and typed back does not', async () => {
    const { memory } = await openWithReport();
    const reopened = openState(memory);
    await reopened.until(() => reopened.verdict() === 'current' && reopened.isSettled());
  });
});
