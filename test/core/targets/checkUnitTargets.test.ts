import type { Indicator, UnitTarget } from '../../../src/core/indicators/Indicator';
import { checkUnitTargets } from '../../../src/core/targets/checkUnitTargets';
import { buildRoster } from '../../support/buildRoster';

const { units } = buildRoster(
  [],
  [
    { cells: {}, path: ['Huyện Gia Lộc', 'Xã Toàn Thắng'] },
    { cells: {}, path: ['Huyện Tứ Kỳ', 'Xã Toàn Thắng'] },
    { cells: {}, path: ['Thành phố Hải Dương'] },
  ],
);

const BLOCKS = [{ name: 'Khối Đảng', parent: 0, depth: 1, level: 'Khối' }];

test.each([
  ['Huyện Gia Lộc', null],
  ['huyện gia lộc', null],
  ['TP. Hải Dương', null],
  ['Huyện Tứ Kỳ / Xã Toàn Thắng', null],
  ['Xã Toàn Thắng', 'indicator-unit-unclear'],
  ['Huyện Gia Lọc', 'indicator-unit-unknown'],
])('[T15] a target of %p is reported as %p', (unit, code) => {
  const issues = check([{ value: 0.2 }, { unit, value: 0.2 }]);
  expect(issues.map((issue) => issue.code)).toEqual(code === null ? [] : [code]);
});

test('[T15] a unit nearly spelled right is named with the nearest', () =>
  expect(check([{ unit: 'Huyện Gia Lọc', value: 0.2 }])[0]).toMatchObject({
    at: { in: 'formula', source: 'x.target.byUnit[0].unit' },
    parameters: { unit: 'Huyện Gia Lọc', nearest: 'Huyện Gia Lộc' },
  }));

test('[T15] what is reported is a warning that says how many units there are', () => {
  expect(check([{ unit: 'Xã Toàn Thắng', value: 0.2 }])).toMatchObject([
    { severity: 'warning', parameters: { unit: 'Xã Toàn Thắng', units: 2 } },
  ]);
  expect(check([{ unit: 'Sở Tài chính', value: 0.2 }])).toEqual([
    {
      code: 'indicator-unit-unknown',
      severity: 'warning',
      at: { in: 'formula', source: 'x.target.byUnit[0].unit', start: 0, end: 12 },
      parameters: { unit: 'Sở Tài chính' },
    },
  ]);
  expect(check([{ level: 'district', value: 0.2 }])).toEqual([]);
  expect(check(undefined)).toEqual([]);
  const open: Indicator = { ...indicatorOf([]), target: undefined };
  expect(checkUnitTargets([open], units)).toEqual([]);
});

test('[T15] a level that nobody knows is told with its place, one that the roster lacks is none', () => {
  const issue = (index: number, name: string, nearest?: string) => ({
    code: 'indicator-level-unknown',
    severity: 'warning',
    at: { in: 'formula', source: `x.target.byUnit[${index}].level`, start: 0, end: name.length },
    parameters: { name, ...(nearest !== undefined && { nearest }) },
  });
  expect(
    check([
      { level: 'department', value: 0.2 },
      { level: 'distrikt', value: 0.2 },
      { level: 'Khối', unit: 'Huyện Gia Lộc', value: 0.2 },
    ]),
  ).toEqual([issue(1, 'distrikt', 'district'), issue(2, 'Khối')]);
});

test('[T15] a level is known that only the units of the roster have', () => {
  const own = { nodes: [{ name: 'Tỉnh', parent: 0, depth: 0 }, ...BLOCKS] };
  const indicator = indicatorOf([{ level: 'khối', value: 0.2 }]);
  expect(checkUnitTargets([indicator], own)).toEqual([]);
});

function check(byUnit: readonly UnitTarget[] | undefined) {
  return checkUnitTargets([indicatorOf(byUnit)], units);
}

function indicatorOf(byUnit: readonly UnitTarget[] | undefined): Indicator {
  return {
    code: 'x',
    title: { vi: 'x', en: 'x' },
    measure: { kind: 'share', population: '', condition: '[x]' },
    target: { comparator: '>=', value: 0.1, byUnit },
  };
}
