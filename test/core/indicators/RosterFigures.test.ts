import { parseIsoDate } from '../../../src/core/engine/calendar';
import { entryChanges } from '../../../src/core/indicators/entryChanges';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { RosterFigures } from '../../../src/core/indicators/RosterFigures';
import type { Roster } from '../../../src/core/roster/Roster';
import { buildRoster, type BuiltEntry } from '../../support/buildRoster';
import { FIELDS } from '../../support/naive/arbitraries';
import { runSteps } from '../../support/runSteps';

const asOf = parseIsoDate('2023-11-30') ?? NaN;
const indicator = (code: string, measure: Measure, breakdowns?: readonly string[]): Indicator => ({
  code,
  title: { vi: code, en: code },
  measure,
  ...(breakdowns && { breakdowns }),
});
const INDICATORS = [
  indicator('young', { kind: 'share', population: '', condition: '[Tuổi] < 40' }, ['gender']),
  indicator('salary', { kind: 'mean', population: '', value: '[Hệ số lương]' }),
];

const ROWS: readonly BuiltEntry[] = [
  { cells: { birthDate: '1990-01-01', gender: 'nam', salary: 2 } },
  { cells: { birthDate: '1970-01-01', gender: 'nữ', salary: 3 } },
  { cells: { birthDate: '1970-01-01', gender: 'nam', salary: 5 } },
];
const edit = (row: number, cells: BuiltEntry['cells']) =>
  buildRoster(
    FIELDS,
    ROWS.map((entry, at) => (at === row ? { cells: { ...entry.cells, ...cells } } : entry)),
  );

const count = (roster: Roster) => runSteps(RosterFigures.count(roster, INDICATORS, asOf));
const anew = (roster: Roster) => evaluateIndicators(roster, INDICATORS, { asOf }).results;

test.each<[string, number, BuiltEntry['cells'], boolean]>([
  ['a cell of a condition', 1, { birthDate: '1995-01-01' }, true],
  ['a cell of a mean', 0, { salary: 4 }, true],
  ['a cell that no figure hangs on', 0, { position: 'bí thư' }, true],
  ['a cell of a breakdown', 2, { gender: 'nữ' }, true],
  ['a group that nobody was in', 2, { gender: null }, false],
])('[I60] after an edit of %s the figures are those of the edited roster', (_, row, cells, is) => {
  const before = buildRoster(FIELDS, ROWS);
  const after = edit(row, cells);
  const figures = count(before);
  expect(runSteps(figures.follow(before, after, entryChanges))).toBe(is);
  expect(runSteps(figures.results())).toEqual(anew(is ? after : before));
});

test('[I60] edits follow one another, each from the roster that the last one left', () => {
  const before = buildRoster(FIELDS, ROWS);
  const [first, second] = [edit(0, { salary: 4 }), edit(0, { salary: 7, gender: 'nam' })];
  const figures = count(before);
  expect(runSteps(figures.follow(before, first, entryChanges))).toBe(true);
  expect(runSteps(figures.follow(before, second, entryChanges))).toBe(false);
  expect(runSteps(figures.follow(first, second, entryChanges))).toBe(true);
  expect(runSteps(figures.results())).toEqual(anew(second));
});

test('[I60] figures whose change was broken off follow no further edit', () => {
  const before = buildRoster(FIELDS, ROWS);
  const after = edit(0, { salary: 4 });
  const figures = count(before);
  figures.follow(before, after, entryChanges).next();
  expect(runSteps(figures.follow(before, after, entryChanges))).toBe(false);
  expect(runSteps(figures.follow(after, before, entryChanges))).toBe(false);
});

test('[I8] what is wrong with the definitions is told along', () => {
  const broken = indicator('x', { kind: 'count', population: '', condition: '[xyz] = 1' });
  const figures = runSteps(RosterFigures.count(buildRoster(FIELDS, ROWS), [broken], asOf));
  expect(figures.issues.map(({ code }) => code)).toEqual(['condition-field-unknown']);
});
