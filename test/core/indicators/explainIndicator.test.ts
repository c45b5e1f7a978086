import { parseIsoDate } from '../../../src/core/engine/calendar';
import { explainIndicator } from '../../../src/core/indicators/explainIndicator';
import type { Explanation } from '../../../src/core/indicators/Explanation';
import type { Measure } from '../../../src/core/indicators/Indicator';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'position', kind: 'text', vi: 'Chức vụ' },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên' },
];

function explain(measure: Measure, entries: readonly BuiltEntry[], unit?: number): Explanation {
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const asOf = parseIsoDate('2023-11-30') ?? 0;
  const { explanation } = explainIndicator(buildRoster(FIELDS, entries), indicator, { asOf, unit });
  if (!explanation) throw new Error('the definition has an error');
  return explanation;
}

const YOUNG_WOMEN: Measure = {
  kind: 'share',
  population: '[Cấp ủy viên]',
  condition: 'AND([Tuổi] < 40; [Giới tính] = "Nữ")',
};

const person = (
  birthDate: string | null,
  gender: string | null,
  committeeMember: boolean | null,
) => ({
  cells: { birthDate, gender, committeeMember },
});

const rowsOf = (list: Explanation['certain']) => list.map(({ row }) => row);

test('[I40] everybody stands in exactly one list, with the parts or the cells that put them there', () => {
  const found = explain(YOUNG_WOMEN, [
    person('1990-01-01', 'Nữ', true),
    person('1970-01-01', 'Nữ', true),
    person('1983', 'Nữ', true),
    person('1990-01-01', 'Nữ', null),
    person('1990-01-01', 'Nữ', false),
    person('1970-01-01', 'Nam', true),
    person('1983', 'Nam', true),
  ]);
  expect(rowsOf(found.certain)).toEqual([0]);
  expect(
    found.denominatorOnly.map(({ row, parts }) => [row, parts.map(({ text }) => text)]),
  ).toEqual([
    [1, ['[Tuổi] < 40']],
    [5, ['[Tuổi] < 40', '[Giới tính] = "Nữ"']],
    [6, ['[Giới tính] = "Nữ"']],
  ]);
  expect(found.unknown.map(({ row, cells }) => [row, cells])).toEqual([[2, ['birthDate']]]);
  expect(found.undecided.map(({ row, cells }) => [row, cells])).toEqual([[3, ['committeeMember']]]);
  expect(found.excluded.map(({ row, parts }) => [row, parts.map(({ text }) => text)])).toEqual([
    [4, ['[Cấp ủy viên]']],
  ]);
});

test('[I41] nearest are those who lack one part and certainly meet the others, by that part', () => {
  const { nearest } = explain(YOUNG_WOMEN, [
    person('1970-01-01', 'Nữ', true),
    person('1990-01-01', 'Nam', true),
    person('1970-01-01', 'Nam', true),
    person('1983', 'Nam', true),
  ]);
  expect(nearest.map(({ part, people }) => [part.text, rowsOf(people)])).toEqual([
    ['[Tuổi] < 40', [0]],
    ['[Giới tính] = "Nữ"', [1]],
  ]);
});

test('[I42] the parts of NOT(OR(…)) are the negations of its parts', () => {
  const measure: Measure = {
    kind: 'count',
    population: '',
    condition: 'NOT(OR([Tuổi] < 40; [Giới tính] = "Nữ"))',
  };
  const { denominatorOnly } = explain(measure, [person('1990-01-01', 'Nam', true)]);
  expect(denominatorOnly[0]?.parts.map(({ text }) => text)).toEqual(['NOT([Tuổi] < 40)']);
});

test('[I43] the secretary who holds no second post in the unit lacks the second condition', () => {
  const post = (commune: string, position: string): BuiltEntry => ({
    cells: { position },
    path: ['A', commune],
    person: 'p',
  });
  const measure: Measure = {
    kind: 'unitShare',
    level: 'commune',
    population: '',
    condition: '[Chức vụ] = "Bí thư"',
    alsoCondition: '[Chức vụ] = "Chủ tịch"',
  };
  const apart = explain(measure, [post('1', 'Bí thư'), post('2', 'Chủ tịch')]);
  expect(rowsOf(apart.certain)).toEqual([]);
  expect(apart.denominatorOnly.map(({ parts }) => parts.map(({ source }) => source))).toEqual([
    ['alsoCondition'],
  ]);
  expect(rowsOf(explain(measure, [post('1', 'Bí thư'), post('1', 'Chủ tịch')]).certain)).toEqual([
    0,
  ]);
});

test('[I44] only the people of one unit are explained when a unit is given', () => {
  const entries = ['A', 'B'].map((district) => ({
    ...person('1990', 'Nữ', true),
    path: [district],
  }));
  expect(rowsOf(explain(YOUNG_WOMEN, entries, 2).certain)).toEqual([1]);
});
