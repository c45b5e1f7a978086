import { toDayNumber } from '../../../src/core/engine/calendar';
import { countAgeBands, joinSmallBands } from '../../../src/report/charts/ageBands';
import { composeReport } from '../../../src/report/composeReport';
import type { HistoryEntry, Report } from '../../../src/report/Report';
import type { ReportOptions } from '../../../src/report/ReportOptions';
import type { ChartDescription } from '../../../src/sheet/ChartDescription';
import { exampleDay, exampleReport, exampleShare, exampleUnits } from '../../support/exampleReport';
import { expectGolden } from '../../support/golden';
import { projectReport } from '../../support/projectReport';
import { smallReport, smallRows } from '../../support/smallReport';

const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15]);

test('the title states the finding', () => {
  expect(chart(projectReport(), 'targets')?.title).toBe(
    '4/9 chỉ tiêu chưa đạt; 1 chưa xác định được',
  );
  expect(chart(projectReport({ language: 'en' }), 'targets')?.title).toBe(
    '4 of 9 targets not yet reached; 1 undecidable',
  );
});

test('targets are markers beside the columns, or columns on a plain host', () => {
  const kinds = (options: ReportOptions) =>
    chart(projectReport(), 'targets', options)?.series.map((series) => series.as);
  expect(kinds({})).toEqual(['bar', 'markers']);
  expect(kinds({ charts: 'plain' })).toEqual(['bar', 'bar']);
});

test('no plain chart joins columns with lines or markers', () => {
  const drawn = charts(full(), { charts: 'plain' });
  expect(drawn.map(({ key }) => key)).toEqual(['targets', 'ranking', 'trend', 'pyramid']);
  for (const { series } of drawn) expect(new Set(series.map((one) => one.as)).size).toBe(1);
});

test.each(['vi', 'en'] as const)('every kind of chart in %s', (language) => {
  const drawn = charts({ ...full(), language });
  expectGolden(`report/charts-${language}.json`, `${JSON.stringify(drawn, null, 1)}\n`);
});

test('the furthest on the wrong side comes first, a ceiling by how far it is exceeded', () => {
  const ceiling = exampleShare('ceiling', { vi: 'Trần', en: 'Ceiling' }, ['<=', 0.2]);
  const source = exampleReport(
    [
      { indicator: young, whole: [10, 10, 100] },
      { indicator: ceiling, whole: [40, 40, 100] },
    ],
    exampleUnits(0, 0),
  );
  const [sheet] = composeReport(source, { sheets: ['charts'] });
  const figures = sheet?.cells.find(({ column, values }) => column === 13 && values.length === 2);
  expect(figures?.values.map(([name]) => name)).toEqual(['40 %\nTrần', '10 %\nCán bộ trẻ']);
});

test('a ranking needs two units and leaves masked ones out', () => {
  const ranked = (districts: number, options: ReportOptions = {}) => {
    const units = Object.fromEntries(
      Array.from({ length: districts }, (_, at) => [at + 1, [1, 1, 5 + 10 * at] as const]),
    );
    const size = Object.values(units).reduce((total, [, , people]) => total + people, 0);
    const source = exampleReport(
      [{ indicator: young, whole: [3, 3, size], units }],
      exampleUnits(districts, 0),
    );
    return chart(source, 'ranking', options)?.categories.area.rows;
  };
  expect(ranked(1)).toBeUndefined();
  expect(ranked(3)).toBe(3);
  expect(ranked(4, { maskBelow: 10 })).toBe(2);
});

test('lines stay apart without colour: the path in dashes, the projection in dots', () => {
  const drawn = chart(full(), 'trend')?.series.map(({ name, dash }) => [name, dash]);
  expect(drawn).toEqual([
    ['Thực hiện', undefined],
    ['Lộ trình đến mục tiêu', 'dashes'],
    ['Dự báo', 'dots'],
  ]);
});

test('the pyramid has the same round steps to both sides, with room for its labels', () => {
  expect(chart(full(), 'pyramid')?.valueAxis).toMatchObject({ minimum: -2, maximum: 2, step: 1 });
});

test('people who cannot see a chart are told its points', () => {
  expect(chart(full(), 'pyramid')?.description).toContain('25–29: 1 nam, 0 nữ; 30–34: 1 nam');
  expect(chart(full(), 'trend')?.description).toContain('30/11/2023: 6,92 %');
});

test('an age is in a band only when every possible birthday puts it there', () => {
  const { detail } = smallReport(smallRows, [young]);
  if (!detail) throw new Error('no detail');
  const { bands, unknown } = countAgeBands(detail.roster, exampleDay);
  const counted = bands.filter(({ men, women }) => men + women > 0);
  expect(counted).toEqual([
    { from: 25, to: 29, men: 1, women: 0 },
    { from: 30, to: 34, men: 1, women: 0 },
    { from: 50, to: 54, men: 1, women: 0 },
  ]);
  expect(unknown).toBe(3);
});

test('small bands are joined when small populations are masked', () => {
  const band = (from: number, men: number, women: number) => ({ from, to: from + 4, men, women });
  const bands = [band(20, 3, 0), band(25, 9, 0), band(30, 12, 15), band(35, 11, 2)];
  expect(joinSmallBands(bands, 10)).toEqual([
    { from: 20, to: 29, men: 12, women: 0 },
    { from: 30, to: 39, men: 23, women: 17 },
  ]);
  expect(joinSmallBands([band(20, 3, 0), band(25, 2, 1)], 10)).toEqual([]);
  expect(joinSmallBands(bands, 0)).toEqual(bands);
});

test('people turn to the next band on their birthday', () => {
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Giới tính'],
    ['A B', '30/11/1983', 'Nữ'],
  ];
  const { detail } = smallReport(rows, [young]);
  if (!detail) throw new Error('no detail');
  const bandOn = (day: number) =>
    countAgeBands(detail.roster, day).bands.find(({ women }) => women === 1)?.from;
  expect(bandOn(toDayNumber(2023, 11, 29))).toBe(35);
  expect(bandOn(toDayNumber(2023, 11, 30))).toBe(40);
});

/** A report with content for every chart. */
function full(): Report {
  const base = smallReport(smallRows, [young]);
  const project = projectReport();
  const saved = (asOf: number, value: number): HistoryEntry => ({
    asOf,
    code: 'young_leadership',
    title: 'x',
    numerator: 1,
    unknown: 0,
    denominator: 10,
    value,
    fingerprint: 'f',
  });
  const day = exampleDay;
  const at = (days: number, low: number) => ({ at: day + days, low, high: low });
  return {
    ...project,
    detail: base.detail,
    history: [saved(day - 365, 0.05), saved(day - 180, 0.06)],
    paths: new Map([['young_leadership', [at(0, 0.069), at(200, 0.065), at(762, 0.05)]]]),
  };
}

function charts(report: Report, options: ReportOptions = {}): readonly ChartDescription[] {
  return composeReport(report, { ...options, sheets: ['charts'] })[0]?.charts ?? [];
}

function chart(
  report: Report,
  key: string,
  options: ReportOptions = {},
): ChartDescription | undefined {
  return charts(report, options).find((one) => one.key === key);
}
