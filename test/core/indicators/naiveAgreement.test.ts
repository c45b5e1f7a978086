import fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Measure } from '../../../src/core/indicators/Indicator';
import type { Figure, Tally } from '../../../src/core/indicators/IndicatorResult';
import { buildRoster, type BuiltEntry } from '../../support/buildRoster';
import { averageNaively } from '../../support/naive/averageNaively';
import { condition, entries, FIELDS, measure, settings } from '../../support/naive/arbitraries';
import { countNaively, type NaiveMeasure } from '../../support/naive/countNaively';
import type { NaiveSettings } from '../../support/naive/evaluateNaively';
import { renderCondition } from '../../support/naive/NaiveCondition';
import { toMeasure } from '../../support/naive/toMeasure';

const COMMUNES = ['A/1', 'A/2', 'A/3', 'B/1', 'B/2', 'B/3'];
const UNITS = COMMUNES.map((name) => name.split('/'));

function evaluate(definition: NaiveMeasure, rows: readonly BuiltEntry[], how: NaiveSettings) {
  return evaluateMeasure(toMeasure(definition), rows, how);
}

function evaluateMeasure(measure: Measure, rows: readonly BuiltEntry[], how: NaiveSettings) {
  const { asOf, age, leapDay } = how;
  const roster = buildRoster(FIELDS, rows, { units: UNITS });
  const indicator = {
    code: 'x',
    title: { vi: 'x', en: 'x' },
    measure,
    settings: { age, leapDay },
    breakdowns: ['province', 'district', 'commune', 'gender'],
  };
  const { results, issues } = evaluateIndicators(roster, [indicator], {
    asOf: parseIsoDate(asOf) ?? 0,
  });
  expect(issues).toEqual([]);
  const [result] = results;
  if (!result) throw new Error('no result');
  return { result, roster };
}

const averages = fc.record({
  kind: fc.constantFrom<'mean' | 'median'>('mean', 'median'),
  population: fc.option(condition),
  of: fc.constantFrom<'age' | 'salary'>('age', 'salary'),
});

function counts({ certain, possible, denominator, undecided }: Tally) {
  return { certain, possible, denominator, undecided };
}

const isUnder = (path: readonly string[]) => (entry: BuiltEntry) =>
  path.every((name, depth) => entry.path?.[depth] === name);

test('[I50] every figure agrees with counting the rows one by one', () => {
  const property = fc.property(measure, entries, settings, (definition, rows, how) => {
    const { result, roster } = evaluate(definition, rows, how);
    expect(counts(result.overall)).toEqual(countNaively(definition, rows, how, COMMUNES));
    const { nodes } = roster.units;
    for (const figure of result.byUnit) {
      const node = nodes[figure.unit];
      const above = nodes[node?.parent ?? 0]?.name ?? '';
      const path = [above, node?.name ?? ''].filter((name) => name !== '');
      const communes = COMMUNES.filter((name) => `${name}/`.startsWith(`${path.join('/')}/`));
      const own = rows.filter(isUnder(path));
      expect(counts(figure)).toEqual(countNaively(definition, own, how, communes));
    }
    for (const { name, figure } of result.byField[0]?.groups ?? []) {
      const own = rows.filter(({ cells }) => (cells['gender'] ?? '') === name);
      expect(counts(figure)).toEqual(countNaively(definition, own, how, COMMUNES));
    }
  });
  fc.assert(property, { seed: 20231130, numRuns: 300 });
});

test('[I16] [I50] every mean and median agrees with averaging people one by one', () => {
  const property = fc.property(averages, entries, settings, (definition, rows, how) => {
    const { kind, population, of } = definition;
    const { result, roster } = evaluateMeasure(
      {
        kind,
        population: population ? renderCondition(population) : '',
        value: of === 'age' ? '[Tuổi]' : '[Hệ số lương]',
      },
      rows,
      how,
    );
    const expectFigure = (figure: Figure, own: readonly BuiltEntry[]) => {
      const { value, ...expected } = averageNaively(definition, own, how);
      expect(counts(figure)).toEqual(expected);
      expect(figure.value === null).toBe(value === null);
      expect(figure.value?.low ?? 0).toBeCloseTo(value?.[0] ?? 0, 9);
      expect(figure.value?.high ?? 0).toBeCloseTo(value?.[1] ?? 0, 9);
    };
    expectFigure(result.overall, rows);
    for (const figure of result.byUnit) {
      const node = roster.units.nodes[figure.unit];
      const above = roster.units.nodes[node?.parent ?? 0]?.name ?? '';
      const path = [above, node?.name ?? ''].filter((name) => name !== '');
      expectFigure(figure, rows.filter(isUnder(path)));
    }
    for (const { name, figure } of result.byField[0]?.groups ?? []) {
      expectFigure(
        figure,
        rows.filter(({ cells }) => (cells['gender'] ?? '') === name),
      );
    }
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});
