import { checkSense } from '../../../src/core/indicators/checkSense';
import type { Indicator, Measure, Target } from '../../../src/core/indicators/Indicator';

const SHARE: Measure = { kind: 'share', population: '', condition: '[Tuổi] < 40' };
const COUNT: Measure = { kind: 'count', population: '', condition: '[Tuổi] < 40' };
const UNIT_SHARE: Measure = {
  kind: 'unitShare',
  level: 'commune',
  population: '',
  condition: '[Tuổi] < 40',
};
const indicator = (more: Partial<Indicator>): Indicator => ({
  code: 'x',
  title: { vi: 'x', en: 'x' },
  measure: SHARE,
  ...more,
});

/** Each flaw as its code, its place and what the message is told. */
function flaws(...indicators: readonly Indicator[]): readonly string[] {
  return checkSense({ indicators }).map(
    ({ code, pointer, parameters }) => `${code} ${pointer} ${JSON.stringify(parameters)}`,
  );
}

const targetFlaws = (target: Partial<Target>, measure: Measure = SHARE) =>
  flaws(indicator({ measure, target: { comparator: '>=', value: 0.5, ...target } })).map((flaw) =>
    flaw.replace('/indicators/0/target', ''),
  );

test.each<[string, Partial<Target>]>([
  ['a share of nobody', { value: 0 }],
  ['a share of everybody', { value: 1 }],
  ['a range', { upper: 0.6 }],
  ['a range of one value', { upper: 0.5 }],
  [
    'a unit on the due date',
    { due: '2025-12-31', byUnit: [{ unit: 'A', value: 0.5, date: '2025-12-31' }] },
  ],
  [
    'a unit with a date and no due date',
    { byUnit: [{ unit: 'A', value: 0.5, date: '2025-12-31' }] },
  ],
  ['a unit without a date', { due: '2025-12-31', byUnit: [{ level: 'commune', value: 0.5 }] }],
  ['an interim value without a due date', { interim: [{ date: '2024-12-31', value: 0.3 }] }],
  [
    'a path',
    {
      due: '2025-12-31',
      path: 'straight',
      baseline: { date: '2022-12-31', value: 0.1 },
      interim: [{ date: '2023-12-31', value: 0.2 }],
    },
  ],
  [
    'a path from interim values',
    { due: '2025-12-31', path: 'stepped', interim: [{ date: '2023-12-31', value: 0.2 }] },
  ],
])('%s makes sense', (_, target) => {
  expect(targetFlaws(target)).toEqual([]);
});

test.each<[string, Partial<Target>, readonly string[]]>([
  ['above everybody', { value: 15 }, ['pack-share-not-fraction /value {"value":15}']],
  ['below nobody', { value: -0.1 }, ['pack-share-not-fraction /value {"value":-0.1}']],
  ['up to more than everybody', { upper: 20 }, ['pack-share-not-fraction /upper {"value":20}']],
  [
    'for a unit above everybody',
    {
      byUnit: [
        { unit: 'A', value: 0.5 },
        { unit: 'B', value: 2, upper: 3 },
      ],
    },
    [
      'pack-share-not-fraction /byUnit/1/value {"value":2}',
      'pack-share-not-fraction /byUnit/1/upper {"value":3}',
    ],
  ],
  [
    'with percentages on its path',
    {
      due: '2025-12-31',
      baseline: { date: '2022-12-31', value: 10 },
      interim: [{ date: '2023-12-31', value: 12 }],
    },
    [
      'pack-share-not-fraction /baseline/value {"value":10}',
      'pack-share-not-fraction /interim/0/value {"value":12}',
    ],
  ],
  ['from high to low', { upper: 0.4 }, ['pack-range-reversed /upper {"value":0.5,"upper":0.4}']],
  [
    'that nothing reaches',
    { comparator: '>', upper: 0.5 },
    ['pack-range-reversed /upper {"value":0.5,"upper":0.5}'],
  ],
  [
    'that nothing undercuts',
    { comparator: '<', upper: 0.5 },
    ['pack-range-reversed /upper {"value":0.5,"upper":0.5}'],
  ],
  [
    'for a unit from high to low',
    {
      upper: 0.6,
      byUnit: [
        { unit: 'A', value: 0.7 },
        { unit: 'B', value: 0.7, upper: 0.65 },
      ],
    },
    [
      'pack-range-reversed /byUnit/0/value {"value":0.7,"upper":0.6}',
      'pack-range-reversed /byUnit/1/upper {"value":0.7,"upper":0.65}',
    ],
  ],
  ['for no unit', { byUnit: [{ value: 0.5 }] }, ['pack-unit-target-unnamed /byUnit/0 {}']],
  [
    'for a unit after the due date',
    { due: '2025-12-31', byUnit: [{ unit: 'A', value: 0.5, date: '2026-01-01' }] },
    ['pack-date-order /byUnit/0/date {"earlier":"2026-01-01","later":"2025-12-31"}'],
  ],
  [
    'by a path without an end',
    { path: 'straight', baseline: { date: '2022-12-31', value: 0.1 } },
    ['pack-path-incomplete /path {}'],
  ],
  [
    'by a path without a beginning',
    { path: 'straight', due: '2025-12-31' },
    ['pack-path-incomplete /path {}'],
  ],
  [
    'whose baseline is its due date',
    { due: '2025-12-31', baseline: { date: '2025-12-31', value: 0.1 } },
    ['pack-date-order /baseline/date {"earlier":"2025-12-31","later":"2025-12-31"}'],
  ],
  [
    'whose interim value is due with it',
    { due: '2025-12-31', interim: [{ date: '2025-12-31', value: 0.1 }] },
    ['pack-date-order /interim/0/date {"earlier":"2025-12-31","later":"2025-12-31"}'],
  ],
  [
    'whose interim value is as old as the baseline, and there twice',
    {
      baseline: { date: '2022-12-31', value: 0.1 },
      interim: [
        { date: '2022-12-31', value: 0.1 },
        { date: '2023-12-31', value: 0.1 },
        { date: '2023-12-31', value: 0.2 },
      ],
    },
    [
      'pack-date-order /interim/0/date {"earlier":"2022-12-31","later":"2022-12-31"}',
      'pack-date-repeated /interim/2/date {"date":"2023-12-31"}',
    ],
  ],
])('a target %s is a flaw at its place', (_, target, expected) => {
  expect(targetFlaws(target)).toEqual(expected);
});

test('a target of people may be any number, of a share of units it is a fraction', () => {
  expect(targetFlaws({ value: 15, upper: 20 }, COUNT)).toEqual([]);
  expect(targetFlaws({ value: 15 }, UNIT_SHARE)).toEqual([
    'pack-share-not-fraction /value {"value":15}',
  ]);
});

test.each<[Partial<Indicator>, Partial<Indicator>, boolean]>([
  [{}, {}, true],
  [{ validTo: '2023-12-31' }, { validFrom: '2024-01-01' }, false],
  [{ validFrom: '2024-01-01' }, { validTo: '2023-12-31' }, false],
  [{ validTo: '2024-01-01' }, { validFrom: '2024-01-01' }, true],
  [{ validFrom: '2024-01-01' }, { validTo: '2024-01-01' }, true],
  [{ validFrom: '2024-01-01' }, {}, false],
  [{}, { validFrom: '2024-01-01' }, false],
  [{ validFrom: '2021-01-01' }, { validFrom: '2024-01-01' }, false],
  [{ validFrom: '2021-01-01' }, { validFrom: '2024-01-01', validTo: '2024-12-31' }, false],
  [{ validFrom: '2024-01-01' }, { validFrom: '2024-01-01' }, true],
  [{ validFrom: '2021-01-01', validTo: '2024-12-31' }, { validFrom: '2024-01-01' }, true],
  [{ validTo: '2024-01-01' }, {}, true],
  [{ code: 'y' }, {}, false],
])('[I31] %j and %j are on one day valid: %p', (first, second, areBoth) => {
  expect(flaws(indicator(first), indicator(second))).toEqual(
    areBoth ? ['pack-code-repeated /indicators/1/code {"code":"x"}'] : [],
  );
});

test('[I31] of three versions the one that meets any before it is told', () => {
  const first = indicator({ validTo: '2020-12-31' });
  const second = indicator({ validFrom: '2021-01-01', validTo: '2024-12-31' });
  const third = indicator({ validFrom: '2024-01-01' });
  const told = ['pack-code-repeated /indicators/2/code {"code":"x"}'];
  expect(flaws(first, second, third)).toEqual(told);
  expect(flaws(second, first, third)).toEqual(told);
});

test('[I31] a version may be valid for one day, and not end before it begins', () => {
  const valid = (validFrom: string, validTo?: string) => flaws(indicator({ validFrom, validTo }));
  expect(valid('2024-01-01', '2024-01-01')).toEqual([]);
  expect(valid('2024-01-01')).toEqual([]);
  expect(flaws(indicator({ validTo: '2024-01-01' }))).toEqual([]);
  expect(valid('2024-01-01', '2023-12-31')).toEqual([
    'pack-validity-reversed /indicators/0/validTo {"from":"2024-01-01","to":"2023-12-31"}',
  ]);
});
