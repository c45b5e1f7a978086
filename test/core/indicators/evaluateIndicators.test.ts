import { parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh', en: 'Date of birth' },
  { key: 'gender', kind: 'text', vi: 'Giới tính', en: 'Gender' },
  { key: 'position', kind: 'text', vi: 'Chức vụ', en: 'Position' },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên', en: 'Committee member' },
  {
    key: 'rank',
    kind: 'text',
    vi: 'Ngạch',
    en: 'Civil-service rank',
    vocabulary: ['Nhân viên', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'],
  },
  { key: 'grade', kind: 'text', vi: 'Xếp loại', en: 'Evaluation grade' },
];

const AS_OF = parseIsoDate('2023-11-30') ?? 0;

function evaluate(measure: Measure, entries: readonly BuiltEntry[], more: Partial<Indicator> = {}) {
  const indicator: Indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure, ...more };
  return evaluateIndicators(buildRoster(FIELDS, entries), [indicator], { asOf: AS_OF });
}

function shareOf(condition: string, cells: readonly BuiltEntry['cells'][], population = '') {
  const entries = cells.map((one) => ({ cells: one }));
  const { results, issues } = evaluate({ kind: 'share', population, condition }, entries);
  expect(issues).toEqual([]);
  const { certain, possible, denominator, undecided } = results[0]?.overall ?? {};
  return [certain, possible, denominator, undecided];
}

test('[I1] somebody born in 1983 is perhaps under 40 on 30 November 2023, 1990 certainly', () => {
  const born = ['1983', '1990', '1983-11-30', '1983-12-01', null];
  expect(
    shareOf(
      '[Tuổi] < 40',
      born.map((birthDate) => ({ birthDate })),
    ),
  ).toEqual([2, 4, 5, 0]);
});

test('somebody whose membership of the population is unknown stands outside the denominator', () => {
  const cells = [
    { committeeMember: true, birthDate: '1990' },
    { committeeMember: null, birthDate: '1990' },
    { committeeMember: false, birthDate: '1990' },
  ];
  expect(shareOf('[Tuổi] < 40', cells, '[Cấp ủy viên]')).toEqual([1, 1, 1, 1]);
});

test('an ordered vocabulary compares by its order, and a value outside of it is unknown', () => {
  const ranks = ['Chuyên viên chính', 'Chuyên viên cao cấp', 'Cán sự', 'Kỹ sư', null];
  const cells = ranks.map((rank) => ({ rank }));
  expect(shareOf('[Ngạch] >= "Chuyên viên chính"', cells)).toEqual([2, 4, 5, 0]);
});

test('a person with two entries counts once in each unit and once overall', () => {
  const entry = (commune: string, person: string): BuiltEntry => ({
    cells: { gender: 'Nữ' },
    path: ['A', commune],
    person,
  });
  const entries = [entry('1', 'p'), entry('1', 'p'), entry('2', 'p'), entry('2', 'q')];
  const { results } = evaluate(
    { kind: 'count', population: '', condition: '[Gender] = "Female"' },
    entries,
  );
  expect(results[0]?.overall.certain).toBe(2);
  expect(results[0]?.byUnit.map(({ unit, certain }) => [unit, certain])).toEqual([
    [1, 2],
    [2, 1],
    [3, 2],
  ]);
});

test('the secretary who is also chairman is found in one row and in two rows of one person', () => {
  const at = (commune: string, position: string, person: string): BuiltEntry => ({
    cells: { position },
    path: ['A', commune],
    person,
  });
  const entries = [
    at('1', 'Bí thư, Chủ tịch UBND', 'a'),
    at('2', 'Bí thư', 'b'),
    at('2', 'Chủ tịch UBND', 'b'),
    at('3', 'Bí thư', 'c'),
    at('3', 'Chủ tịch UBND', 'd'),
  ];
  const measure: Measure = {
    kind: 'unitShare',
    level: 'commune',
    population: '',
    condition: 'BEGINS([Chức vụ]; "Bí thư")',
    alsoCondition: 'CONTAINS([Chức vụ], "Chủ tịch UBND")',
  };
  const { results, issues } = evaluate(measure, entries);
  expect(issues).toEqual([]);
  expect(results[0]?.overall).toMatchObject({ certain: 2, possible: 2, denominator: 3 });
  expect(results[0]?.byUnit.map(({ certain }) => certain)).toEqual([2, 1, 1, 0]);
});

test('a ratio counts its numerator and its denominator within the population', () => {
  const grades = ['xuất sắc', 'tốt', 'tốt', 'tốt', null];
  const { results } = evaluate(
    {
      kind: 'ratio',
      population: '',
      numerator: '[Xếp loại] = "Xuất sắc"',
      denominator: '[Xếp loại] = "Tốt"',
    },
    grades.map((grade) => ({ cells: { grade } })),
  );
  expect(results[0]?.overall).toEqual({
    certain: 1,
    possible: 2,
    denominator: 3,
    denominatorPossible: 4,
    population: 5,
    undecided: 0,
    value: { low: 1 / 4, high: 2 / 3 },
  });
});

test('mean and median of an age lie between those of everybody youngest and oldest', () => {
  const cells = ['1993-11-30', '1983-11-30', '1973', null].map((birthDate) => ({
    cells: { birthDate },
  }));
  const mean = evaluate({ kind: 'mean', population: '', value: '[Tuổi]' }, cells).results[0];
  expect(mean?.overall).toMatchObject({ certain: 2, possible: 3, denominator: 4 });
  expect(mean?.overall.value).toEqual({ low: (30 + 40 + 49) / 3, high: 40 });
  const median = evaluate({ kind: 'median', population: '', value: '[Tuổi]' }, cells).results[0];
  expect(median?.overall.value).toEqual({ low: 40, high: 40 });
});

test('an unknown field is an issue with its place and the nearest name, and no result', () => {
  const { results, issues } = evaluate(
    { kind: 'share', population: '', condition: 'AND([Tuoi] < 40; [Chuc vjj] = "x")' },
    [],
  );
  expect(results).toEqual([]);
  expect(issues.map(({ code, at, parameters }) => [code, at, parameters])).toEqual([
    [
      'condition-field-unknown',
      { in: 'formula', source: 'x.condition', start: 4, end: 10 },
      { name: 'Tuoi', nearest: 'Tuổi' },
    ],
    [
      'condition-field-unknown',
      { in: 'formula', source: 'x.condition', start: 17, end: 27 },
      { name: 'Chuc vjj', nearest: 'Chức vụ' },
    ],
  ]);
});
