import fc from 'fast-check';
import { parseIsoDate, toDayNumber } from '../../../src/core/engine/calendar';
import { Evaluation } from '../../../src/core/indicators/Evaluation';
import type { EntryValue } from '../../../src/core/indicators/EntryChange';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import type { IndicatorResult } from '../../../src/core/indicators/IndicatorResult';
import { RosterIndex } from '../../../src/core/indicators/RosterIndex';
import type { Roster } from '../../../src/core/roster/Roster';
import { buildRoster, type BuiltEntry, type Cell } from '../../support/buildRoster';
import { DOMAINS, entries, FIELDS, measure, settings } from '../../support/naive/arbitraries';
import { toMeasure } from '../../support/naive/toMeasure';
import { runSteps } from '../../support/runSteps';

const UNITS = ['A/1', 'A/2', 'A/3', 'B/1', 'B/2', 'B/3'].map((name) => name.split('/'));

function evaluate(roster: Roster, indicators: readonly Indicator[], asOf: string): Evaluation {
  return runSteps(Evaluation.inSteps(new RosterIndex(roster), indicators, parseIsoDate(asOf) ?? 0));
}

/** Groups of a breakdown stand in the order of the rows, which an edit does not change. */
function sortGroups(results: readonly IndicatorResult[]) {
  return results.map(({ byField, ...rest }) => ({
    ...rest,
    byField: byField.map(({ field, groups }) => ({
      field,
      groups: [...groups].sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
  }));
}

function toValue(key: string, cell: Cell): EntryValue {
  if (FIELDS.find((field) => field.key === key)?.kind !== 'date') return cell;
  if (cell === null) return null;
  const text = String(cell);
  if (text.length > 4) return parseIsoDate(text);
  const year = Number(text);
  return { earliest: toDayNumber(year, 1, 1), latest: toDayNumber(year, 12, 31) };
}

const edit = fc.constantFrom(...FIELDS.map(({ key }) => key)).chain((key) =>
  fc.record({
    at: fc.nat(),
    key: fc.constant(key),
    cell: fc.option(DOMAINS[key as keyof typeof DOMAINS] as fc.Arbitrary<Cell>, {
      freq: 5,
      nil: null,
    }),
  }),
);

const move = fc.record({
  at: fc.nat(),
  path: fc.constantFrom<readonly string[]>([], ['A'], ['B'], ...UNITS),
});
const INDICATOR = { title: { vi: 'x', en: 'x' } };
const breakdown = fc.subarray(
  ['district', 'commune', 'gender', 'Tuổi', 'appointmentDate', 'salary', 'committeeMember', 'rank'],
  { minLength: 1 },
);

/** The node of a unit, which is the same in every roster with all units. */
function nodeOf({ units }: Roster, names: readonly string[]): number {
  return names.reduce(
    (parent, name) =>
      units.nodes.findIndex((node, at) => at > 0 && node.parent === parent && node.name === name),
    0,
  );
}

test('[I60] after any edits the figures are those of the edited roster counted anew', () => {
  const several = fc.array(measure, { minLength: 1, maxLength: 4 });
  const edits = fc.array(fc.oneof({ weight: 4, arbitrary: edit }, move), {
    minLength: 1,
    maxLength: 6,
  });
  const options = fc.record({ breakdowns: breakdown, isRehearsed: fc.boolean() });
  const arbitraries = [several, entries, settings, edits, options] as const;
  const property = fc.property(...arbitraries, (naive, rows, how, changes, chosen) => {
    fc.pre(rows.length > 0);
    const { breakdowns, isRehearsed } = chosen;
    const { age, leapDay, asOf } = how;
    const measures: Measure[] = [
      ...naive.map(toMeasure),
      { kind: 'mean', population: '[Cấp ủy viên]', value: '[Tuổi]' },
      { kind: 'median', population: '', value: '[Hệ số lương] * 2' },
    ];
    const indicators = measures.map((one, at) => ({
      ...INDICATOR,
      breakdowns,
      code: `x${at}`,
      measure: one,
      settings: { age, leapDay },
    }));
    const roster = buildRoster(FIELDS, rows, { units: UNITS });
    const followed = evaluate(roster, indicators, asOf);
    if (isRehearsed) followed.prepareEdits();
    const edited: BuiltEntry[] = [...rows];
    for (const change of changes) {
      const row = change.at % rows.length;
      const entry = edited[row];
      if (!entry) continue;
      if ('path' in change) {
        edited[row] = { ...entry, path: change.path };
        followed.updateEntry(row, { unit: nodeOf(roster, change.path) });
      } else {
        const { key, cell } = change;
        edited[row] = { ...entry, cells: { ...entry.cells, [key]: cell } };
        followed.updateEntry(row, { cells: { [key]: toValue(key, cell) } });
      }
    }
    const anew = evaluate(buildRoster(FIELDS, edited, { units: UNITS }), indicators, asOf);
    expect(sortGroups(followed.results())).toEqual(sortGroups(anew.results()));
  });
  fc.assert(property, { seed: 20231130, numRuns: 150 });
});

test('[I61] an entry that moves to another unit is counted there and no longer where it was', () => {
  const rows = ['1', '1', '2'].map((commune) => ({ cells: {}, path: ['A', commune] }));
  const roster = buildRoster(FIELDS, rows);
  const definition: Measure = { kind: 'count', population: '', condition: 'TRUE' };
  const unitShare: Measure = { ...definition, kind: 'unitShare', level: 'commune', atLeast: 2 };
  const indicators = [definition, unitShare].map((one, at) => ({
    code: `x${at}`,
    title: { vi: 'x', en: 'x' },
    measure: one,
  }));
  const evaluation = evaluate(roster, indicators, '2023-11-30');
  const counts = () =>
    evaluation.results().map(({ byUnit }) => byUnit.map(({ certain }) => certain));
  expect(counts()).toEqual([
    [3, 2, 1],
    [1, 1, 0],
  ]);
  evaluation.updateEntry(0, { unit: 3 });
  expect(counts()).toEqual([
    [3, 1, 2],
    [1, 0, 1],
  ]);
});

test('[I60] readying edits changes no figure', () => {
  const rows = ['Nam', 'Nữ', null].map((gender, at) => ({
    cells: { gender, birthDate: '1990-01-01', salary: at },
    path: ['A', '1'],
  }));
  const indicators = ['gender', 'salary'].map((field) => ({
    ...INDICATOR,
    code: field,
    breakdowns: ['commune', field],
    measure: {
      kind: 'share' as const,
      population: `NOT(ISBLANK([${field}]))`,
      condition: '[Tuổi] < 40',
    },
  }));
  const evaluation = evaluate(buildRoster(FIELDS, rows), indicators, '2023-11-30');
  const before = evaluation.results();
  evaluation.prepareEdits();
  expect(evaluation.results()).toEqual(before);
  expect(before.map(({ overall }) => overall.certain)).toEqual([2, 3]);
});

test('an entry that does not exist cannot be edited', () => {
  const evaluation = evaluate(buildRoster(FIELDS, []), [], '2023-11-30');
  expect(() => evaluation.updateEntry(0, {})).toThrow('entry 0 of 0');
});

/** In how many steps a mean of so many entries, units and people is evaluated. */
function countSteps(size: {
  readonly rows: number;
  readonly units?: number;
  readonly posts?: number;
}) {
  const { rows, units = 1, posts = 1 } = size;
  const entries = Array.from({ length: rows }, (_, at) => ({
    cells: { salary: at % 5 },
    path: [`${at % units}`],
    person: `p${Math.floor(at / posts)}`,
  }));
  const roster = buildRoster([{ key: 'salary', kind: 'number' }], entries);
  const measure: Measure = { kind: 'mean', population: '', value: '[salary]' };
  const steps = Evaluation.inSteps(
    new RosterIndex(roster),
    [{ ...INDICATOR, code: 'x', measure }],
    0,
  );
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

test.each([
  ['entries', { rows: 4100 }, { rows: 100 }, 2, 10],
  ['units', { rows: 500, units: 500 }, { rows: 500 }, 15, 100],
  ['people with two posts', { rows: 4000, posts: 2 }, { rows: 4000 }, 6, 30],
])('the caller may take a breath every so many %s, and not at each', (_, more, less, from, to) => {
  const steps = countSteps(more) - countSteps(less);
  expect(steps).toBeGreaterThanOrEqual(from);
  expect(steps).toBeLessThanOrEqual(to);
});
