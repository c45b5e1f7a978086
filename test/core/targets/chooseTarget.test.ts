import type { Target, UnitTarget } from '../../../src/core/indicators/Indicator';
import type { UnitNode } from '../../../src/core/roster/UnitTree';
import { chooseTargets } from '../../../src/core/targets/chooseTarget';

const nodes: readonly UnitNode[] = [
  { name: 'Tỉnh', parent: 0, depth: 0 },
  { name: 'Huyện Một', parent: 0, depth: 1, level: 'district' },
  { name: 'Xã An', parent: 1, depth: 2, level: 'commune' },
  { name: 'Xã An', parent: 0, depth: 1, level: 'commune' },
];
const WHOLE: Target = {
  comparator: '>=',
  value: 0.5,
  upper: 0.9,
  due: '2025-12-31',
  path: 'stepped',
  baseline: { date: '2020-12-31', value: 0.1 },
  interim: [{ date: '2023-12-31', value: 0.3 }],
};

const choose = (byUnit: readonly UnitTarget[] | undefined, isPerWhole = false) =>
  chooseTargets({ ...WHOLE, byUnit }, { nodes }, isPerWhole);
const own = (value: number, more: object = {}) => ({
  comparator: '>=',
  value,
  upper: 0.9,
  due: '2025-12-31',
  path: 'stepped',
  interim: [],
  ...more,
});

test('[T15] without targets of its own a unit has that of the whole', () => {
  expect(choose(undefined)(1)).toEqual(WHOLE);
  expect(choose([])(2)).toEqual(WHOLE);
  expect(choose(undefined)(0)).toEqual(WHOLE);
});

test('[T15] a unit goes before its level, and a level before the whole', () => {
  const targetOf = choose([
    { level: 'District', value: 0.6 },
    { unit: 'Huyện Một', value: 0.7, upper: 0.8 },
    { level: 'commune', value: 0.4 },
  ]);
  expect(targetOf(0)).toEqual(WHOLE);
  expect(targetOf(1)).toEqual(own(0.7, { upper: 0.8 }));
  expect(targetOf(2)).toEqual(own(0.4));
});

test('[T15] values by date lead to the value at the due date, whichever way that is written', () => {
  const interim = { date: '2024-12-31', value: 0.2 };
  for (const last of [{ value: 0.7 }, { value: 0.7, date: '2025-12-31' }]) {
    const targetOf = choose([
      { unit: 'Huyện Một', ...interim },
      { unit: 'Huyện Một', ...last },
    ]);
    expect(targetOf(1)).toEqual(own(0.7, { interim: [interim] }));
  }
});

test('[T15] values by date alone lead to the value of the whole, on a path of their own', () => {
  const interim = { date: '2024-12-31', value: 0.2 };
  expect(choose([{ level: 'district', ...interim }])(1)).toEqual({
    ...WHOLE,
    baseline: undefined,
    interim: [interim],
  });
});

test('[T15] a name that two units share names none', () => {
  const targetOf = choose([{ unit: 'Xã An', value: 0.7 }]);
  expect([targetOf(2), targetOf(3)]).toEqual([WHOLE, WHOLE]);
  const told = choose([{ unit: 'Huyện Một/Xã An', value: 0.7 }]);
  expect([told(2), told(3)]).toEqual([own(0.7), WHOLE]);
});

test('[T16] a number of people for the whole is no target of its parts', () => {
  const targetOf = choose([{ unit: 'Huyện Một', value: 3 }], true);
  expect(targetOf(2)).toBeUndefined();
  expect(targetOf(1)).toEqual(own(3));
});
