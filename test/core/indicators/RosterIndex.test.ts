import { parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { RosterIndex } from '../../../src/core/indicators/RosterIndex';
import { buildRoster, type BuiltEntry } from '../../support/buildRoster';
import { FIELDS } from '../../support/naive/arbitraries';

const person = (at: number, path: readonly string[]): BuiltEntry => ({
  cells: {
    gender: ['nam', 'nữ', null][at % 3] ?? null,
    rank: ['Cán sự', 'Chuyên viên'][at % 2] ?? null,
    birthDate: `${1978 + at}-11-30`,
  },
  path,
});
const PATHS = [['A', '1'], ['A', '1'], ['A', '2'], ['B', '3'], ['B', '4'], ['B', '4'], ['B'], []];
const ROSTER = buildRoster(
  FIELDS,
  PATHS.map((path, at) => person(at, path)),
);
const asOf = parseIsoDate('2023-11-30') ?? NaN;

function indicator(code: string, measure: Measure, breakdowns?: readonly string[]): Indicator {
  return { code, title: { vi: code, en: code }, measure, ...(breakdowns && { breakdowns }) };
}

const YOUNG = { population: '', condition: '[Tuổi] < 43' } as const;
const INDICATORS = [
  indicator('plain', { kind: 'share', ...YOUNG }),
  indicator('byGender', { kind: 'share', ...YOUNG }, ['gender']),
  indicator('byRank', { kind: 'share', ...YOUNG }, ['rank', 'district']),
  indicator('byAge', { kind: 'mean', population: '', value: '[Tuổi]' }, ['Tuổi', 'gender']),
  indicator('districts', { kind: 'unitShare', level: 'district', ...YOUNG }),
  indicator('communes', { kind: 'unitShare', level: 'commune', ...YOUNG, atLeast: 2 }),
  indicator('districtsByRank', { kind: 'unitShare', level: 'district', ...YOUNG }, ['rank']),
  indicator('communesByRank', { kind: 'unitShare', level: 'commune', ...YOUNG }, ['rank']),
  indicator('communesByGender', { kind: 'unitShare', level: 'commune', ...YOUNG }, ['gender']),
];

test('[I50] indicators counted together have the figures that each has alone', () => {
  const alone = INDICATORS.map((one) => evaluateIndicators(ROSTER, [one], { asOf }).results[0]);
  expect(evaluateIndicators(ROSTER, INDICATORS, { asOf }).results).toEqual(alone);
  const { overall, byField } = alone[7] ?? {};
  expect(overall).toMatchObject({ certain: 2, possible: 2, denominator: 4 });
  const groups = byField?.[0]?.groups.map(({ name, figure }) => [name, figure.certain]);
  expect(groups).toEqual([
    ['Cán sự', 1],
    ['Chuyên viên', 2],
  ]);
});

test('[I50] what is kept of a roster serves other indicators, one after another', () => {
  const index = new RosterIndex(ROSTER);
  for (const one of [...INDICATORS, ...INDICATORS]) {
    const { results } = evaluateIndicators(ROSTER, [one], { asOf, index });
    expect(results).toEqual(evaluateIndicators(ROSTER, [one], { asOf }).results);
  }
});

test('[I20] what is kept of a roster serves other days', () => {
  const index = new RosterIndex(ROSTER);
  // Doubled, the age neither rises nor falls by the rules, and every date is judged.
  const counts = ['[Tuổi] < 43', '[Tuổi] * 2 < 86'].map((condition) =>
    indicator(condition, { kind: 'count', population: '', condition }),
  );
  const certainAt = (iso: string) => {
    const options = { asOf: parseIsoDate(iso) ?? NaN, index };
    const { results } = evaluateIndicators(ROSTER, counts, options);
    return results.map(({ overall }) => overall.certain);
  };
  const days = ['2023-11-30', '2023-11-29', '2026-11-30', '2023-11-30', '2040-01-01'];
  expect(days.map(certainAt)).toEqual([5, 6, 2, 5, 0].map((count) => [count, count]));
});

test('[I30] a unit is inhabited when somebody stands in it or beneath', () => {
  const { nodes } = ROSTER.units;
  const index = new RosterIndex(ROSTER);
  const residents = nodes.map(({ name }, unit) => [name, index.residents(unit)]);
  expect(Object.fromEntries(residents)).toEqual({ '': 8, A: 3, B: 4, 1: 2, 2: 1, 3: 1, 4: 2 });
  expect(index.residents(nodes.length)).toBe(0);
});

test('[I30] units that concern nobody of the population are left out, empty ones are not', () => {
  const rows: readonly BuiltEntry[] = [
    { cells: { committeeMember: true }, path: ['A', '1'] },
    { cells: { committeeMember: null }, path: ['A', '2'] },
    { cells: { committeeMember: false }, path: ['A', '3'] },
  ];
  const roster = buildRoster(FIELDS, rows, { units: [['A', '4']] });
  const measure: Measure = { kind: 'share', population: '[Cấp ủy viên]', condition: 'TRUE' };
  const [result] = evaluateIndicators(roster, [indicator('x', measure)], { asOf }).results;
  const names = result?.byUnit.map(({ unit }) => roster.units.nodes[unit]?.name);
  expect(names).toEqual(['A', '4', '1', '2']);
});

test('[I50] groups of very many combinations are counted as exactly', () => {
  const size = 600;
  const rows = Array.from({ length: size }, (_, at) => ({
    cells: { position: `việc ${at % (size - 20)}`, committeeMember: at % 3 === 0 },
    path: ['A', `xã ${at}`],
  }));
  const measure: Measure = { kind: 'share', population: '', condition: '[Cấp ủy viên]' };
  const breakdowns = ['commune', 'position', 'gender'];
  const { results } = evaluateIndicators(
    buildRoster(FIELDS, rows),
    [indicator('x', measure, breakdowns)],
    { asOf },
  );
  const [{ overall, byUnit, byField } = { overall: null, byUnit: [], byField: [] }] = results;
  expect(overall).toMatchObject({ certain: 200, denominator: 600 });
  expect(byUnit.map(({ certain }) => certain)).toEqual(rows.map((_, at) => Number(at % 3 === 0)));
  const [byPosition, byGender] = byField.map(({ groups }) => groups.map(({ figure }) => figure));
  const doubled = rows
    .slice(0, 20)
    .map((_, at) => Number(at % 3 === 0) + Number((at + 580) % 3 === 0));
  expect(byPosition?.slice(0, 20).map(({ certain }) => certain)).toEqual(doubled);
  expect(byGender).toMatchObject([{ certain: 200, denominator: 600 }]);
});

test('a column that the roster lacks is a mistake of the program', () => {
  expect(() => new RosterIndex(ROSTER).column('grade')).toThrow('column grade is absent');
});
