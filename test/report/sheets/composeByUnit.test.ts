import type { CellInput } from '../../../src/sheet/CellValue';
import { composeReport } from '../../../src/report/composeReport';
import type { ReportOptions } from '../../../src/report/ReportOptions';
import type { Report } from '../../../src/report/Report';
import { exampleReport, exampleShare, exampleUnits } from '../../support/exampleReport';

const young = exampleShare('young', { vi: 'Cán bộ trẻ', en: 'Young cadres' }, ['>=', 0.15]);

const report = exampleReport(
  [
    {
      indicator: young,
      whole: [19, 19, 100],
      units: {
        1: [9, 9, 40],
        2: [8, 8, 30],
        3: [1, 1, 10],
        4: [10, 10, 60],
        5: [1, 1, 30],
        6: [9, 9, 30],
      },
    },
  ],
  exampleUnits(2, 2),
);

test('the whole stands first, then each district over its communes', () => {
  expect(names(report)).toEqual([
    'Toàn tỉnh',
    'Huyện Mẫu 1',
    'Xã Số 1.1',
    'Xã Số 1.2',
    'Huyện Mẫu 2',
    'Xã Số 2.1',
    'Xã Số 2.2',
  ]);
});

test('communes are grouped under their district', () => {
  const [sheet] = composeReport(report, { sheets: ['byUnit'] });
  expect(sheet?.outlines).toEqual([
    { row: 8, rows: 2 },
    { row: 11, rows: 2 },
  ]);
});

test('short units come first within their district when asked', () => {
  expect(names(report, { unitOrder: 'shortFirst' })).toEqual([
    'Toàn tỉnh',
    'Huyện Mẫu 1',
    'Xã Số 1.2',
    'Xã Số 1.1',
    'Huyện Mẫu 2',
    'Xã Số 2.1',
    'Xã Số 2.2',
  ]);
});

test('few people show as counts, many as a share', () => {
  expect(rowOf(report, 'Xã Số 1.2', { countsBelow: 20 })).toEqual([1, 10, '1/10', -1]);
  expect(rowOf(report, 'Xã Số 1.2', { countsBelow: 10 })).toEqual([1, 10, 0.1, -1]);
});

test('units with targets of their own have a column for them', () => {
  const target = { ...young.target, byUnit: [{ level: 'commune', value: 0.3 }] };
  const own = exampleReport(
    [
      {
        indicator: { ...young, target: { comparator: '>=', value: 0.15, ...target } },
        whole: [19, 19, 100],
        units: { 1: [9, 9, 40], 2: [8, 8, 30] },
      },
    ],
    exampleUnits(1, 1),
  );
  expect(rowOf(own, 'Huyện Mẫu 1')).toEqual([9, 40, 0.225, 1, 0.15]);
  expect(rowOf(own, 'Xã Số 1.1')).toEqual([8, 30, 8 / 30, -1, 0.3]);
});

test('masked cells show neither counts nor verdict', () => {
  expect(rowOf(report, 'Xã Số 1.2', { maskBelow: 12 })).toEqual(['…', '…', '…', '']);
  expect(rowOf(report, 'Xã Số 1.1', { maskBelow: 12 })).toEqual(['…', '…', '…', '']);
  expect(rowOf(report, 'Huyện Mẫu 1', { maskBelow: 12 })).toEqual([9, 40, 0.225, 1]);
});

function bodyRows(source: Report, options: ReportOptions): readonly (readonly CellInput[])[] {
  const [sheet] = composeReport(source, { ...options, sheets: ['byUnit'] });
  return sheet?.cells.find(({ row }) => row === 6)?.values ?? [];
}

function names(source: Report, options: ReportOptions = {}): CellInput[] {
  return bodyRows(source, options).map(([name = '']) => name);
}

function rowOf(source: Report, name: string, options: ReportOptions = {}): CellInput[] {
  const row = bodyRows(source, options).find(([first]) => first === name);
  return [...(row ?? [])].slice(1);
}
