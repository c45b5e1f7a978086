import { defaultPack } from '../../src/actions/defaultPack';
import { generateReport } from '../../src/actions/generateReport';
import { readKeptReports, writeKeptReports } from '../../src/actions/KeptReports';
import { refreshReport } from '../../src/actions/refreshReport';
import type { ReportChoices } from '../../src/actions/ReportChoices';
import { readPreviousReport, restorePreviousReport } from '../../src/actions/restorePreviousReport';
import { willLoseUndo } from '../../src/actions/willLoseUndo';
import { hosts } from '../../src/simulator/HostProfile';
import type { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import type { Workbook } from '../../src/workbook/Workbook';
import { openOfficeWorkbook } from '../support/openOfficeWorkbook';
import { smallRoster } from '../support/smallRoster';
import { snapshotSheet } from '../support/snapshotWorkbook';

const pack = {
  ...defaultPack(),
  indicators: defaultPack().indicators.filter(({ code }) =>
    ['young_commune', 'excellent_ceiling'].includes(code),
  ),
};
const choices: ReportChoices = {
  asOf: '2023-11-30',
  language: 'vi',
  pack,
  madeAt: '2023-12-01T08:00:00',
};
const later = { ...choices, madeAt: '2023-12-05T08:00:00' };

interface Opened {
  readonly memory: MemoryWorkbook;
  readonly workbook: Workbook;
}

const kinds: readonly [string, () => Opened][] = [
  [
    'in memory',
    () => {
      const memory = smallRoster();
      return { memory, workbook: memory };
    },
  ],
  [
    'in Excel',
    () => {
      const memory = smallRoster();
      return { memory, workbook: openOfficeWorkbook(memory, hosts.excel2021).workbook };
    },
  ],
];

/** The report's sheets by key, as text. */
function report(memory: MemoryWorkbook): Record<string, string> {
  return Object.fromEntries(
    memory.sheets.flatMap((sheet) =>
      sheet.key === undefined
        ? []
        : [[sheet.key, snapshotSheet(Object.assign(sheet.clone('', sheet.name), { key: '' }))]],
    ),
  );
}

/** Keys of sheets that are not the same, with where they begin to differ. */
function differences(now: Record<string, string>, wanted: Record<string, string>): string[] {
  const keys = new Set([...Object.keys(now), ...Object.keys(wanted)]);
  return [...keys].flatMap((key) => {
    const [one = '', other = ''] = [now[key], wanted[key]];
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at += 1;
    return [`${key}: …${one.slice(at - 60, at + 60)}… instead of …${other.slice(at, at + 60)}…`];
  });
}

/** People get older: the figures change. */
function editRoster(memory: MemoryWorkbook): void {
  for (const row of [3, 7, 9, 11]) memory.sheets[0]?.cells.setContent(row, 2, { value: 36000 });
}

describe.each(kinds)('the previous report %s', (_kind, open) => {
  test('there is none before the second report', async () => {
    const { workbook } = open();
    expect(await restorePreviousReport(workbook)).toBeNull();
    await generateReport(workbook, choices);
    expect(await readPreviousReport(workbook)).toBeNull();
    expect(await restorePreviousReport(workbook)).toBeNull();
  });

  test('comes back with cells, charts and formats after a refresh', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, choices);
    const before = report(memory);
    editRoster(memory);
    const { cellsWritten } = await refreshReport(workbook, later);
    expect(cellsWritten).toBeGreaterThan(10);
    expect(differences(report(memory), before)).not.toEqual([]);
    const previous = await readPreviousReport(workbook);
    expect(previous).toMatchObject({ asOf: '2023-11-30', madeAt: '2023-12-01T08:00:00' });
    const restored = await restorePreviousReport(workbook);
    expect(differences(report(memory), before)).toEqual([]);
    expect(restored?.report).toEqual({
      asOf: previous?.asOf,
      madeAt: previous?.madeAt,
      fingerprint: previous?.fingerprint,
      values: previous?.values,
    });
    expect(restored?.leftOut).toEqual([]);
  });

  test('restored once more changes no cell, and a refresh brings the new one back', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, choices);
    editRoster(memory);
    await refreshReport(workbook, later);
    const newest = report(memory);
    await restorePreviousReport(workbook);
    const restored = report(memory);
    expect(await readPreviousReport(workbook)).toBeNull();
    expect((await restorePreviousReport(workbook))?.cellsWritten).toBe(0);
    expect(differences(report(memory), restored)).toEqual([]);
    await refreshReport(workbook, later);
    expect(differences(report(memory), newest)).toEqual([]);
  });

  test('a refresh without news does not become the previous report', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, choices);
    const first = report(memory);
    editRoster(memory);
    await refreshReport(workbook, later);
    expect((await refreshReport(workbook, later)).cellsWritten).toBe(0);
    await restorePreviousReport(workbook);
    expect(differences(report(memory), first)).toEqual([]);
  });

  test('what an officer wrote beside the report since then stays', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, choices);
    editRoster(memory);
    await refreshReport(workbook, later);
    const summary = memory.sheetByKey('summary');
    summary?.cells.setContent(60, 12, { value: 'Ghi chú' });
    if (summary) summary.name = 'Tổng hợp quý IV';
    await restorePreviousReport(workbook);
    expect(summary?.cells.value(60, 12)).toBe('Ghi chú');
    expect(summary?.name).toBe('Tổng hợp quý IV');
  });

  test('sheets that came with the last report go, those that went with it come back', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, { ...choices, report: { sheets: ['summary', 'byUnit'] } });
    const before = Object.keys(report(memory));
    await generateReport(workbook, later);
    expect(Object.keys(report(memory)).length).toBeGreaterThan(before.length);
    await restorePreviousReport(workbook);
    expect(Object.keys(report(memory))).toEqual(before);
  });

  test('a sheet that was too large to be kept stays, whatever it is called by now', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, choices);
    editRoster(memory);
    await generateReport(workbook, later);
    const kept = await readKeptReports(memory);
    const [previous, all] = [kept.previous, kept.previous?.sheets ?? []];
    if (!previous) throw new Error('no report is kept');
    const sheets = all.filter(({ key }) => key !== 'by-unit');
    const leftOut = all.filter((sheet) => !sheets.includes(sheet));
    await writeKeptReports(memory, { ...kept, previous: { ...previous, sheets, leftOut } });
    const large = memory.sheetByKey('by-unit');
    if (large) large.name = 'Đơn vị quý IV';
    const restored = await restorePreviousReport(workbook);
    expect(restored?.leftOut).toEqual(['Theo đơn vị']);
    expect(memory.sheetByKey('by-unit')).toBe(large);
  });

  test('a report with totals only leaves no names to be restored', async () => {
    const { memory, workbook } = open();
    await generateReport(workbook, { ...choices, report: { people: ['young_commune'] } });
    expect(JSON.stringify([...memory.settings])).toContain('Người thứ 2');
    await generateReport(workbook, later);
    expect(JSON.stringify([...memory.settings])).not.toContain('Người thứ 2');
    await restorePreviousReport(workbook);
    expect(Object.keys(report(memory))).not.toContain('people:young_commune');
  });
});

test('after a write that broke off the report before it comes back whole', async () => {
  const memory = smallRoster();
  const { workbook, simulator } = openOfficeWorkbook(memory, hosts.excel2021);
  await generateReport(workbook, choices);
  const before = report(memory);
  editRoster(memory);
  const start = simulator.counters.syncs;
  await refreshReport(workbook, later);
  const syncs = simulator.counters.syncs - start;
  await restorePreviousReport(workbook);
  for (let back = 1; back < 8; back++) {
    const sync = simulator.counters.syncs + syncs - back;
    simulator.inject(sync, { kind: 'error', code: 'InvalidOrTimedOutSession', share: 0.7 });
    await refreshReport(workbook, later).catch(() => null);
    simulator.clearFaults();
    await restorePreviousReport(workbook);
    expect(differences(report(memory), before)).toEqual([]);
  }
}, 60_000);

describe('the undo history', () => {
  test.each([
    ['floor', true],
    ['excel2024', true],
    ['microsoft365', true],
    ['web', false],
  ] as const)('of %s is lost by writing: %s', async (host, isLost) => {
    const { workbook } = openOfficeWorkbook(smallRoster(), hosts[host]);
    expect(await willLoseUndo(workbook)).toBe(isLost);
    await generateReport(workbook, choices);
    expect(await willLoseUndo(workbook)).toBe(false);
  });

  test('does not exist in a file', async () => {
    expect(await willLoseUndo(smallRoster())).toBe(false);
  });
});
