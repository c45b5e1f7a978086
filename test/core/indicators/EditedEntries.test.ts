import { parseIsoDate } from '../../../src/core/engine/calendar';
import type { EntryChange } from '../../../src/core/indicators/EntryChange';
import { Evaluation } from '../../../src/core/indicators/Evaluation';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { RosterIndex } from '../../../src/core/indicators/RosterIndex';
import { buildRoster, type BuiltEntry } from '../../support/buildRoster';
import { FIELDS } from '../../support/naive/arbitraries';
import { runSteps } from '../../support/runSteps';

const AS_OF = parseIsoDate('2023-11-30') ?? NaN;
const UNITS = [
  ['A', '1'],
  ['A', '2'],
  ['B', '3'],
];
/** Places in the unit tree: 0, A, A/1, A/2, B, B/3. */
const [A1, A2, B, B3] = [2, 3, 4, 5];

const entry = (path: readonly string[], cells: BuiltEntry['cells']): BuiltEntry => ({
  cells,
  path,
});
const ROWS: readonly BuiltEntry[] = [
  entry(['A', '1'], {
    birthDate: '1990-01-01',
    gender: 'nữ',
    rank: 'Cán sự',
    position: 'bí thư',
    salary: 2.34,
  }),
  entry(['A', '1'], {
    birthDate: '1960',
    appointmentDate: '1975-05-01',
    gender: 'nam',
    committeeMember: false,
    salary: 3,
  }),
  entry(['B', '3'], {
    birthDate: '1980-01-01',
    appointmentDate: '2010',
    position: 'chủ tịch',
    committeeMember: true,
  }),
];

function evaluate(rows: readonly BuiltEntry[], measures: readonly Measure[]): Evaluation {
  const indicators = measures.map((measure, at): Indicator => ({
    code: `x${at}`,
    title: { vi: 'x', en: 'x' },
    measure,
  }));
  const roster = buildRoster(FIELDS, rows, { units: UNITS });
  return runSteps(Evaluation.inSteps(new RosterIndex(roster), indicators, AS_OF));
}

const count = (condition: string, population = ''): Measure => ({
  kind: 'count',
  population,
  condition,
});
const BY_POSITION = 'CONTAINS([Chức vụ]; "bí thư")';
const CONDITIONS = [
  '[Ngày sinh] < [Ngày bổ nhiệm]',
  'YEARS([Ngày sinh]; [Ngày bổ nhiệm]) < 20',
  '[Ngạch] >= "Cán sự"',
  '[Ngạch] < "Cán sự"',
  '[Ngạch] = "Kỹ sư"',
  '[Giới tính] = "Nữ"',
  '[Hệ số lương] > 2',
  BY_POSITION,
  'ISBLANK([Cấp ủy viên])',
  // So many alternatives over so many columns that they are decided row by row.
  isOdd('[Tuổi] < 40', '[Giới tính] = "Nữ"', '[Cấp ủy viên]', '[Hệ số lương] > 2.5', BY_POSITION),
];

/** Whether an odd number of conditions holds. */
function isOdd(first: string, ...others: readonly string[]): string {
  const [second, ...rest] = others;
  if (second === undefined) return first;
  const one = `OR(AND(${first}; NOT(${second})); AND(NOT(${first}); ${second}))`;
  return isOdd(one, ...rest);
}

const MEASURES: readonly Measure[] = [
  ...CONDITIONS.map((condition) => count(condition)),
  ...CONDITIONS.map((condition) => count('TRUE', condition)),
  { kind: 'mean', population: '[Giới tính] = "Nữ"', value: '[Tuổi]' },
];

test.each<[string, BuiltEntry['cells'], EntryChange['cells']]>([
  ['a later date', { appointmentDate: '2020-01-01' }, { appointmentDate: 18_262 }],
  ['an earlier date', { birthDate: '1950-01-01' }, { birthDate: -7305 }],
  ['a year', { birthDate: '1975' }, { birthDate: { earliest: 1826, latest: 2190 } }],
  ['a rank that nobody had', { rank: 'Chuyên viên' }, { rank: 'Chuyên viên' }],
  ['the lowest rank', { rank: 'Nhân viên' }, { rank: 'Nhân viên' }],
  ['a rank otherwise spelt', { rank: 'CHUYÊN  VIÊN' }, { rank: 'CHUYÊN  VIÊN' }],
  ['a rank that is none', { rank: 'kỹ sư' }, { rank: 'kỹ sư' }],
  ['no rank', { rank: null }, { rank: null }],
  ['a mark', { committeeMember: true }, { committeeMember: true }],
  ['the opposite mark', { committeeMember: false }, { committeeMember: false }],
  ['a text', { gender: 'nữ', position: 'phó bí thư' }, { gender: 'nữ', position: 'phó bí thư' }],
  ['a number', { salary: 2.34 }, { salary: 2.34 }],
  ['nothing', { birthDate: null, gender: null }, { birthDate: null, gender: null }],
])('[I60] %s instead of a value counts as if it had always stood there', (_, cells, change) => {
  const rows = [...ROWS];
  const followed = evaluate(ROWS, MEASURES);
  for (const [row, { cells: before, path }] of ROWS.entries()) {
    rows[row] = { cells: { ...before, ...cells }, path };
    followed.updateEntry(row, { cells: change });
    expect(followed.results()).toEqual(evaluate(rows, MEASURES).results());
  }
  expect(followed.results()).not.toEqual(evaluate(ROWS, MEASURES).results());
});

test('[I60] a second edit of an entry keeps the first', () => {
  const followed = evaluate(ROWS, MEASURES);
  followed.updateEntry(0, { cells: { appointmentDate: 18_262 } });
  followed.updateEntry(0, { cells: { birthDate: 19_000 } });
  followed.updateEntry(0, { cells: { gender: 'nam' } });
  const [first, ...others] = ROWS;
  const cells = {
    ...first?.cells,
    appointmentDate: '2020-01-01',
    birthDate: '2022-01-08',
    gender: 'nam',
  };
  const rows = [entry(['A', '1'], cells), ...others];
  expect(followed.results()).toEqual(evaluate(rows, MEASURES).results());
});

test('[I60] readying edits after the first one leaves it as it is', () => {
  const followed = evaluate(ROWS, MEASURES);
  followed.updateEntry(0, { cells: { gender: 'nam' }, unit: B3 });
  const edited = followed.results();
  followed.prepareEdits();
  expect(followed.results()).toEqual(edited);
});

test('[I30] [I61] a unit that the last one leaves is listed as one that the roster has nobody of', () => {
  const rows = ROWS.map(({ cells, path }) => ({ cells: { ...cells, gender: 'nữ' }, path }));
  const followed = evaluate(rows, [count('TRUE', '[Giới tính] = "Nam"')]);
  const listed = () => followed.results()[0]?.byUnit.map(({ unit }) => unit);
  // Nobody is in the population; they stand in A/1 and B/3.
  expect(listed()).toEqual([A2]);
  followed.updateEntry(2, { unit: A2 });
  expect(listed()).toEqual([B, B3]);
  followed.updateEntry(0, { unit: A2 });
  expect(listed()).toEqual([B, B3]);
  followed.updateEntry(1, { unit: B });
  expect(listed()).toEqual([A1, B3]);
  followed.updateEntry(1, { unit: B3 });
  expect(listed()).toEqual([A1]);
  followed.updateEntry(1, { unit: 0 });
  expect(listed()).toEqual([A1, B, B3]);
});

test.each([-1, 3])('there is no entry %d of three', (row) => {
  const followed = evaluate(ROWS, []);
  expect(() => followed.updateEntry(row, {})).toThrow(`entry ${row} of 3`);
});
