import type { ChartDescription } from '../../../src/sheet/ChartDescription';
import { axisScale } from '../../../src/workbench/charts/axisScale';
import { frameChart } from '../../../src/workbench/charts/frameChart';
import { readChart } from '../../../src/workbench/charts/readChart';
import { isDrawnAsBar, stackedStart } from '../../../src/workbench/charts/SeriesPicture';
import { MemorySheet } from '../../../src/workbook/memory/MemorySheet';

const numbers = [
  [-1258, 420],
  [-484, 152],
];
const sheet = new MemorySheet('1', 'Sheet');
numbers.forEach((row, at) => {
  sheet.cells.setContent(at, 0, { value: `Nhóm ${at}` });
  row.forEach((value, across) => sheet.cells.setContent(at, across + 1, { value }));
});

const range = (column: number) => ({ area: { row: 0, column, rows: 2, columns: 1 } });

function chartOf(change: Partial<ChartDescription> = {}) {
  const description: ChartDescription = {
    key: 'ages',
    title: 'Tuổi',
    description: 'Theo nhóm tuổi',
    place: { row: 0, column: 4, rows: 10, columns: 5 },
    kind: 'stackedBar',
    categories: range(0),
    series: [
      { name: 'Nam', values: range(1), as: 'bar', color: '#0F6CBD' },
      { name: 'Nữ', values: range(2), as: 'bar', color: '#C2E7FF' },
    ],
    valueAxis: { numberFormat: '0' },
    legend: 'none',
    ...change,
  };
  return readChart(description, sheet, [sheet]);
}

test('a chart without categories numbers its points', () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(chartOf({ categories: { area } }).categories).toEqual(['1', '2']);
});

test('a chart draws what its cells hold', () => {
  const { categories, series } = chartOf();
  expect(categories).toEqual(['Nhóm 0', 'Nhóm 1']);
  expect(series.map((each) => each.numbers)).toEqual([
    [-1258, -484],
    [420, 152],
  ]);
});

test('what is negative is stacked the other way, and the axis has room for both sides', () => {
  const chart = chartOf();
  const [men] = chart.series;
  expect(stackedStart(men ? [men] : [], 0, 420)).toBe(0);
  expect(stackedStart(men ? [men] : [], 0, -10)).toBe(-1258);
  const { low, high, step } = axisScale(chart);
  expect([low, high, step]).toEqual([-1500, 500, 500]);
});

test.each([
  [{ minimum: 0, maximum: 1 }, [0, 1, 0.2]],
  [{ minimum: -1300, maximum: 1300 }, [-1300, 1300, 500]],
])('an axis keeps the ends that it is given: %j', (ends, expected) => {
  const { low, high, step } = axisScale(chartOf({ valueAxis: { numberFormat: '0', ...ends } }));
  expect([low, high, step]).toEqual(expected);
});

test('lying bars begin at the bottom unless the axis is reversed', () => {
  const frame = (isReversed: boolean) => {
    const chart = chartOf({ kind: 'bar', categoryAxis: { isReversed } });
    return frameChart(chart, axisScale(chart), 600, 400);
  };
  expect(frame(false).bandAt(0)).toBeGreaterThan(frame(false).bandAt(1));
  expect(frame(true).bandAt(0)).toBeLessThan(frame(true).bandAt(1));
});

test('values of upright charts grow upwards, of lying ones to the right', () => {
  const upright = chartOf({ kind: 'column' });
  const up = frameChart(upright, axisScale(upright), 600, 400);
  expect(up.valueAt(420)).toBeLessThan(up.valueAt(0));
  const lying = chartOf({ kind: 'bar' });
  const right = frameChart(lying, axisScale(lying), 600, 400);
  expect(right.valueAt(420)).toBeGreaterThan(right.valueAt(0));
});

test('targets over lying bars are outlined bars, over upright ones lines or dashes', () => {
  expect(isDrawnAsBar('bar', { as: 'markers' })).toBe(true);
  expect(isDrawnAsBar('column', { as: 'markers' })).toBe(false);
  expect(isDrawnAsBar('line', { as: 'bar' })).toBe(false);
});
