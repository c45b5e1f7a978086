import fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/engine/calendar';
import { countStates } from '../../../src/core/engine/countStates';
import { indexPeople } from '../../../src/core/engine/PeopleIndex';
import { averageValues } from '../../../src/core/indicators/averageValues';
import { bindMeasure } from '../../../src/core/indicators/bindMeasure';
import { compileNumber } from '../../../src/core/indicators/compile/compileNumber';
import { entryStates } from '../../../src/core/indicators/entryStates';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import type { Tally } from '../../../src/core/indicators/IndicatorResult';
import { listConditionFields } from '../../../src/core/indicators/language/ConditionField';
import { shareOfUnits } from '../../../src/core/indicators/shareOfUnits';
import { tallyStates } from '../../../src/core/indicators/tallyStates';
import { buildRoster, type BuiltEntry } from '../../support/buildRoster';
import { entries, FIELDS, measure, settings } from '../../support/naive/arbitraries';
import type { NaiveSettings } from '../../support/naive/evaluateNaively';
import { toMeasure } from '../../support/naive/toMeasure';

const UNITS = ['A/1', 'A/2', 'A/3', 'B/1', 'B/2', 'B/3'].map((name) => name.split('/'));

/** Every unit's figure by the states of entries, beside that of the indicator's evaluation. */
function count(own: Measure, rows: readonly BuiltEntry[], how: NaiveSettings) {
  const roster = buildRoster(FIELDS, rows, { units: UNITS });
  const { age, leapDay } = how;
  const asOf = parseIsoDate(how.asOf) ?? NaN;
  const indicator: Indicator = {
    code: 'x',
    title: { vi: 'x', en: 'x' },
    measure: own,
    settings: { age, leapDay },
  };
  const { measure: bound } = bindMeasure(indicator, listConditionFields(roster.fields));
  const [result] = evaluateIndicators(roster, [indicator], { asOf }).results;
  if (!bound || !result) throw new Error('the definition has an error');
  const context = { columns: roster.columns, asOf, age, leapDay };
  const states = entryStates(bound, context, roster.rowCount);
  const people = indexPeople(roster.person, roster.personCount);
  const { nodes } = roster.units;
  const parents = Uint32Array.from(nodes, ({ parent }) => parent);
  const grouping = { groupCount: nodes.length, groupOf: roster.unit, parents };
  const byState = (): readonly Tally[] => {
    if (own.kind === 'unitShare') return shareOfUnits(own, states, people, roster);
    if (bound.value && (own.kind === 'mean' || own.kind === 'median')) {
      const value = compileNumber(bound.value, context);
      return averageValues(own.kind, states, value, people, grouping);
    }
    const counts = countStates(states, people, grouping);
    return nodes.map((_, unit) => tallyStates(counts, unit, own.kind));
  };
  return { figures: byState(), evaluated: [{ ...result.overall, unit: 0 }, ...result.byUnit] };
}

function expectSame({ figures, evaluated }: ReturnType<typeof count>) {
  for (const { unit, ...figure } of evaluated) {
    expect([unit, { ...figures[unit], value: null }]).toEqual([unit, { ...figure, value: null }]);
    const own = figures[unit];
    if (own && 'value' in own) expect([unit, own.value]).toEqual([unit, figure.value]);
  }
}

test('[I50] counted by the states of entries, the figures of every unit are the same', () => {
  fc.assert(
    fc.property(measure, entries, settings, (naive, rows, how) => {
      expectSame(count(toMeasure(naive), rows, how));
    }),
    { seed: 20231130, numRuns: 100 },
  );
});

test('[I50] so are means and medians', () => {
  const averages: fc.Arbitrary<Measure> = fc.record({
    kind: fc.constantFrom('mean' as const, 'median' as const),
    population: fc.constantFrom('', '[Cấp ủy viên]', '[Tuổi] < 40'),
    value: fc.constantFrom('[Tuổi]', '[Hệ số lương]'),
  });
  fc.assert(
    fc.property(averages, entries, settings, (own, rows, how) => {
      expectSame(count(own, rows, how));
    }),
    { seed: 20231130, numRuns: 100 },
  );
});

const AS_OF: NaiveSettings = { asOf: '2023-11-30', age: 'date', leapDay: 'march1' };
const SHARE: Measure = {
  kind: 'unitShare',
  level: 'commune',
  population: '[Cấp ủy viên]',
  condition: '[Giới tính] = "Nữ"',
};
const member = (gender: string | null, committeeMember: boolean | null, path = ['A', '1']) => ({
  cells: { gender, committeeMember },
  path,
});

test.each<[string, number | undefined, BuiltEntry[], [number, number]]>([
  ['a woman', undefined, [member('nữ', true)], [1, 1]],
  ['a woman who is perhaps a member', undefined, [member('nữ', null)], [0, 1]],
  ['a woman who is none', undefined, [member('nữ', false)], [0, 0]],
  ['a man', undefined, [member('nam', true)], [0, 0]],
  ['half women', 0.5, [member('nữ', true), member('nam', true)], [1, 1]],
  [
    'half women and perhaps a man',
    0.5,
    [member('nữ', true), member('nam', true), member('nam', null)],
    [0, 1],
  ],
  [
    'half women and perhaps a woman',
    0.5,
    [member('nữ', true), member('nam', true), member('nữ', null)],
    [1, 1],
  ],
  [
    'half women and perhaps somebody',
    0.5,
    [member('nữ', true), member('nam', true), member(null, null)],
    [0, 1],
  ],
  [
    'a third women and perhaps a woman',
    0.5,
    [member('nữ', true), member('nam', true), member('nam', true), member('nữ', null)],
    [0, 1],
  ],
  [
    'a third women and perhaps a man',
    0.5,
    [member('nữ', true), member('nam', true), member('nam', true), member('nam', null)],
    [0, 0],
  ],
  ['nobody of the population', 0.5, [member('nữ', false)], [0, 0]],
])('[I17] a commune with %s counts as it does', (_, atLeastShare, rows, [certain, possible]) => {
  const own = atLeastShare === undefined ? SHARE : { ...SHARE, atLeastShare };
  const counted = count(own, rows, AS_OF);
  expectSame(counted);
  expect(counted.figures[0]).toMatchObject({ certain, possible, denominator: 6 });
});

test('[I18] a second condition must certainly, or may perhaps, be met too', () => {
  const second: Measure = { ...SHARE, population: '', alsoCondition: '[Cấp ủy viên]' };
  const shares = [undefined, 0.5, 1].map((atLeastShare) =>
    atLeastShare === undefined ? second : { ...second, atLeastShare },
  );
  for (const own of shares) {
    for (const gender of ['nữ', 'nam', null]) {
      for (const isMember of [true, false, null]) {
        expectSame(count(own, [member(gender, isMember)], AS_OF));
        expectSame(count(own, [member(gender, isMember), member('nữ', true)], AS_OF));
      }
    }
  }
});

test('[I19] who counts but stands above the units is undecided there', () => {
  const rows = [member('nữ', true, ['A']), member('nữ', null, []), member('nam', true, ['B'])];
  const counted = count(SHARE, rows, AS_OF);
  expectSame(counted);
  expect(counted.figures.slice(0, 2).map(({ undecided }) => undecided)).toEqual([2, 1]);
});
