import { parseIsoDate } from '../../../src/core/engine/calendar';
import type { Indicator } from '../../../src/core/indicators/Indicator';
import { selectVersions } from '../../../src/core/indicators/selectVersions';

const measure = { kind: 'count', population: '', condition: 'TRUE' } as const;
const version = (code: string, validFrom?: string, validTo?: string): Indicator => ({
  code,
  title: { vi: code, en: code },
  measure,
  validFrom,
  validTo,
});

const select = (indicators: readonly Indicator[], iso = '2024-01-01') =>
  selectVersions(indicators, parseIsoDate(iso) ?? NaN);

test.each<[string, Indicator[], number]>([
  ['its first day', [version('x', '2024-01-01')], 0],
  ['its last day', [version('x', undefined, '2024-01-01')], 0],
  ['no end', [version('x')], 0],
  ['no later beginning', [version('x', '2020-01-01'), version('x', '2020-01-01')], 0],
  ['validity beside a later one', [version('x', '2020-01-01'), version('x', '2024-01-02')], 0],
])('[I31] the version is used that has %s', (_, versions, used) => {
  expect(select(versions)).toEqual({ selected: [versions[used]], issues: [] });
});

describe('[I31] a version without a last day ends when a later one begins, which is noted', () => {
  test.each<[string, Indicator[], number, string]>([
    ['later', [version('x', '2020-01-01'), version('x', '2023-01-01')], 1, '2023-01-01'],
    ['first', [version('x', '2023-01-01'), version('x', '2020-01-01')], 0, '2023-01-01'],
    ['beside one without a first day', [version('x', '2020-01-01'), version('x')], 0, '2020-01-01'],
    [
      'third',
      [version('x'), version('x', '2021-01-01', '2022-12-31'), version('x', '2023-01-01')],
      2,
      '2023-01-01',
    ],
  ])('%s', (_, versions, used, from) => {
    const { selected, issues } = select(versions);
    expect(selected).toEqual([versions[used]]);
    expect(issues.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['indicator-version-ended', { code: 'x', from }],
    ]);
  });
  test('and is not in force again when that one ends', () => {
    const versions = [version('x'), version('x', '2020-01-01', '2023-12-31')];
    expect(select(versions, '2019-12-31')).toEqual({ selected: [versions[0]], issues: [] });
    expect(select(versions, '2023-12-31').selected).toEqual([versions[1]]);
    const { selected, issues } = select(versions);
    expect([selected, issues.map(({ code }) => code)]).toEqual([[], ['indicator-not-valid']]);
  });
});

test('[I31] versions of other indicators stand where their first one stood', () => {
  const versions = [
    version('x', undefined, '2022-12-31'),
    version('y'),
    version('x', '2023-01-01'),
  ];
  expect(select(versions).selected).toEqual([versions[2], versions[1]]);
});

test('[I31] an indicator of no valid version is noted', () => {
  const versions = [
    version('x', '2024-01-02'),
    version('y'),
    version('x', undefined, '2023-12-31'),
  ];
  expect(select(versions)).toEqual({
    selected: [versions[1]],
    issues: [
      {
        code: 'indicator-not-valid',
        severity: 'note',
        at: { in: 'formula', source: 'x.validFrom', start: 0, end: 0 },
        parameters: { code: 'x' },
      },
    ],
  });
});

test('[I31] a date of no calendar is an error at its place', () => {
  const { issues } = select([version('x', '2023-02-29', '31/12/2025')]);
  expect(issues).toEqual(
    [
      ['validFrom', '2023-02-29'],
      ['validTo', '31/12/2025'],
    ].map(([end, text = '']) => ({
      code: 'indicator-date-invalid',
      severity: 'error',
      at: { in: 'formula', source: `x.${end}`, start: 0, end: 10 },
      parameters: { text },
    })),
  );
});
