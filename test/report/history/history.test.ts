import fc from 'fast-check';
import { extendHistory } from '../../../src/report/history/extendHistory';
import { readHistory } from '../../../src/report/history/readHistory';
import { composeReport } from '../../../src/report/composeReport';
import type { HistoryEntry, Report } from '../../../src/report/Report';
import type { CellValue } from '../../../src/sheet/CellValue';
import type { SheetDescription } from '../../../src/sheet/SheetDescription';
import { exampleDay } from '../../support/exampleReport';
import { projectReport } from '../../support/projectReport';

const earlier: HistoryEntry = {
  asOf: exampleDay - 365,
  code: 'young_commune',
  title: 'Cán bộ trẻ',
  numerator: 800,
  unknown: 3,
  denominator: 3200,
  value: 0.25,
  target: 0.15,
  fingerprint: 'abc',
};

test('a new as-of date adds rows and leaves the others', () => {
  const history = extendHistory(projectReport({ history: [earlier] }));
  expect(history[0]).toEqual(earlier);
  expect(history.filter(({ asOf }) => asOf === exampleDay)).toHaveLength(9);
});

test('a report of the same as-of date replaces only its own rows', () => {
  const once = extendHistory(projectReport({ history: [earlier] }));
  const twice = extendHistory(projectReport({ history: once }));
  expect(twice).toEqual(once);
});

test.each(['vi', 'en'] as const)('what the sheet says in %s is read back', (language) => {
  const report = projectReport({ language, history: [earlier] });
  expect(readHistory(historyGrid(report))).toEqual(extendHistory(report));
});

test('a workbook that counts from 1904 holds serial numbers of that system and is read back', () => {
  const report = projectReport({ history: [earlier], uses1904Dates: true });
  const grid = historyGrid(report);
  expect(grid.flat()).toContain(exampleDay + 24_107);
  expect(readHistory(grid, true)).toEqual(extendHistory(report));
});

test('a report in the other language reads the same history', () => {
  const saved = readHistory(historyGrid(projectReport({ language: 'vi' })));
  const next = projectReport({ language: 'en', asOf: exampleDay + 30, history: saved });
  expect(extendHistory(next)).toHaveLength(18);
});

test('moved columns, sorted rows and an officer’s own lines do no harm', () => {
  const grid = historyGrid(projectReport({ history: [earlier] }));
  const header = grid.findIndex((row) => row.includes('Mã chỉ tiêu'));
  const rows = [...grid.slice(header + 1)].reverse();
  const moved = [grid[header] ?? [], ...rows, ['ghi chú của tôi']].map((row) => [...row].reverse());
  expect(readHistory(moved)).toHaveLength(10);
});

test('a sheet without the header has no history', () => {
  expect(readHistory([['a', 1], []])).toEqual([]);
});

test('any cells are read without a throw', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const header = historyGrid(projectReport()).find((row) => row.includes('Mã chỉ tiêu')) ?? [];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }), (rows) => {
      expect(() => readHistory([header, ...rows])).not.toThrow();
    }),
    { seed: 20231130 },
  );
});

function historyGrid(report: Report): CellValue[][] {
  const [sheet] = composeReport(report, { sheets: ['history'] });
  return sheet ? gridOf(sheet) : [];
}

function gridOf({ cells }: SheetDescription): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const { row, column, values } of cells) {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const cells = (grid[row + down] ??= []);
        cells[column + across] = value !== null && typeof value === 'object' ? value.value : value;
      }),
    );
  }
  return Array.from(grid, (row: CellValue[] | undefined) =>
    Array.from(row ?? [], (cell: CellValue | undefined) => cell ?? null),
  );
}
