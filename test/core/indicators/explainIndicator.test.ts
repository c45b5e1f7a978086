import fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/engine/calendar';
import { explainIndicator } from '../../../src/core/indicators/explainIndicator';
import type { Explanation } from '../../../src/core/indicators/Explanation';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import type { Figure } from '../../../src/core/indicators/IndicatorResult';
import type { Roster } from '../../../src/core/roster/Roster';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';
import {
  entries,
  FIELDS as NAIVE_FIELDS,
  measure,
  settings,
} from '../../support/naive/arbitraries';
import { toMeasure } from '../../support/naive/toMeasure';

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

const averages: fc.Arbitrary<Measure> = fc.record({
  kind: fc.constantFrom('mean' as const, 'median' as const),
  population: fc.constantFrom('', '[Cấp ủy viên]', '[Tuổi] < 40', '[Ngạch] >= "Chuyên viên"'),
  value: fc.constantFrom('[Tuổi]', '[Hệ số lương]', '[Tuổi] + [Hệ số lương]'),
});

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

test('[I41] parts that somebody can still come to meet stand before those that cannot change', () => {
  const condition =
    'AND([Giới tính] = "Nữ"; [Tuổi] < 40; [Chức vụ] = "Bí thư"; YEAR([Ngày sinh]) > 1950; [Tuổi] >= 30)';
  const { nearest } = explain({ ...YOUNG_WOMEN, condition }, [
    { cells: { ...person('1990-01-01', 'Nam', true).cells, position: 'Bí thư' } },
    { cells: { ...person('1970-01-01', 'Nữ', true).cells, position: 'Bí thư' } },
    { cells: { ...person('1990-01-01', 'Nữ', true).cells, position: 'Phó Bí thư' } },
    { cells: { ...person('1999-01-01', 'Nữ', true).cells, position: 'Bí thư' } },
  ]);
  expect(nearest.map(({ part, people }) => [part.text, part.isFixed, rowsOf(people)])).toEqual([
    ['[Chức vụ] = "Bí thư"', false, [2]],
    ['[Tuổi] >= 30', false, [3]],
    ['[Giới tính] = "Nữ"', true, [0]],
    ['[Tuổi] < 40', true, [1]],
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

test.each<[string, string]>([
  ['[Giới tính] NOT IN {"Nam"; "Nữ"}', '[Giới tính] NOT IN {"Nam"; "Nữ"}'],
  ['AND([Tuổi] NOT IN {33; 34}; [Cấp ủy viên])', '[Tuổi] NOT IN {33; 34}'],
  ['[Cấp ủy viên] <> TRUE', '[Cấp ủy viên] <> TRUE'],
  ['[Cấp ủy viên] <> ISBLANK([Chức vụ])', '[Cấp ủy viên] <> ISBLANK([Chức vụ])'],
  ['NOT(OR(NOT(ISBLANK([Giới tính])); [Tuổi] < 20))', 'ISBLANK([Giới tính])'],
  ['NOT(OR([Giới tính] NOT IN {"Nữ"}; [Tuổi] < 20))', 'NOT([Giới tính] NOT IN {"Nữ"})'],
  ['NOT(NOT([Tuổi] < 20))', 'NOT(NOT([Tuổi] < 20))'],
])('[I42] who is outside of %s lacks %s', (condition, part) => {
  const one = person('1990-01-01', 'Nam', true);
  const { denominatorOnly } = explain({ kind: 'share', population: '', condition }, [one]);
  expect(denominatorOnly[0]?.parts.map(({ text }) => text)).toEqual([part]);
});

test('[I42] what somebody lacks, read as a condition of its own, is false of them', () => {
  const property = fc.property(measure, entries, settings, (naive, rows, { asOf }) => {
    const definition = toMeasure(naive);
    const indicator: Indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure: definition };
    const options = { asOf: parseIsoDate(asOf) ?? 0 };
    const roster = buildRoster(NAIVE_FIELDS, rows);
    const { explanation } = explainIndicator(roster, indicator, options);
    const lacking = [...(explanation?.denominatorOnly ?? []), ...(explanation?.excluded ?? [])];
    for (const { row, parts } of lacking) {
      const one = buildRoster(
        NAIVE_FIELDS,
        rows.filter((_, at) => at === row),
      );
      for (const { text: condition } of parts) {
        const alone = {
          ...indicator,
          measure: { kind: 'count', population: '', condition },
        } as const;
        const [result] = evaluateIndicators(one, [alone], options).results;
        expect([condition, result?.overall.possible]).toEqual([condition, 0]);
      }
    }
  });
  fc.assert(property, { seed: 20231130, numRuns: 100 });
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

test.each([
  [['Sở', 'Phòng'], ['Sở'], 'denominatorOnly', 0],
  [['Sở', 'Phòng'], ['Sở', 'Phòng'], 'certain', 1],
  [['Sở'], ['Sở'], 'certain', 1],
  [['Sở', 'Phòng', 'Tổ'], ['Sở', 'Phòng'], 'certain', 1],
] as const)(
  '[I17] [I43] of units within one another, all of the level, each has its own people: %j and %j',
  (first, second, list, units) => {
    const posts = [
      { cells: { position: 'Bí thư' }, path: first, person: 'p' },
      { cells: { position: 'Chủ tịch' }, path: second, person: 'p' },
    ];
    const roster = buildRoster(FIELDS, posts, { levels: ['department', 'department', 'team'] });
    const both: Measure = {
      kind: 'unitShare',
      level: 'department',
      population: '',
      condition: '[Chức vụ] = "Bí thư"',
      alsoCondition: '[Chức vụ] = "Chủ tịch"',
    };
    const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure: both };
    const options = { asOf: parseIsoDate('2023-11-30') ?? 0 };
    const { explanation } = explainIndicator(roster, indicator, options);
    expect(explanation?.[list].length).toBe(1);
    expect(evaluateIndicators(roster, [indicator], options).results[0]?.overall.certain).toBe(
      units,
    );
  },
);

test('[I18] a second condition of spaces alone is none', () => {
  const measure: Measure = {
    kind: 'unitShare',
    level: 'commune',
    population: '',
    condition: '[Chức vụ] = "Bí thư"',
    alsoCondition: '  ',
  };
  const posts = [{ cells: { position: 'Bí thư' }, path: ['A', '1'] }];
  expect(rowsOf(explain(measure, posts).certain)).toEqual([0]);
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const { results } = evaluateIndicators(buildRoster(FIELDS, posts), [indicator], { asOf: 0 });
  expect(results[0]?.overall).toMatchObject({ certain: 1, possible: 1, denominator: 1 });
});

test('[I40] of two texts compared only the one that is missing leaves it open', () => {
  const measure: Measure = { kind: 'share', population: '', condition: '[Chức vụ] = [Ngạch]' };
  const vocabulary = ['Cán sự', 'Chuyên viên'];
  const fields = [...FIELDS, { key: 'rank', kind: 'text' as const, vi: 'Ngạch', vocabulary }];
  const people = [
    { cells: { position: null, rank: 'Cán sự' } },
    { cells: { position: 'Cán sự', rank: null } },
  ];
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const { explanation } = explainIndicator(buildRoster(fields, people), indicator, { asOf: 0 });
  expect(explanation?.unknown.map(({ cells }) => cells)).toEqual([['position'], ['rank']]);
});

test('[I44] only the people of one unit are explained when a unit is given', () => {
  const entries = ['A', 'B'].map((district) => ({
    ...person('1990', 'Nữ', true),
    path: [district],
  }));
  expect(rowsOf(explain(YOUNG_WOMEN, entries, 2).certain)).toEqual([1]);
});

test('[I40] of contradicting entries the value of a mean is open, of agreeing ones certain', () => {
  const mean: Measure = { kind: 'mean', population: '', value: '[Tuổi]' };
  const post = (name: string, birthDate: string | null): BuiltEntry => ({
    ...person(birthDate, null, null),
    person: name,
  });
  const found = explain(mean, [
    post('contradicted', '1983-01-01'),
    post('contradicted', '1973-01-01'),
    post('agreed', '1983-01-01'),
    post('agreed', '1983'),
    post('narrowed', '1983'),
    post('narrowed', '1984'),
    post('unknown', null),
  ]);
  expect(rowsOf(found.certain)).toEqual([2, 4]);
  expect(found.unknown.map(({ row, cells }) => [row, cells])).toEqual([
    [0, ['birthDate']],
    [6, ['birthDate']],
  ]);
});

test('[I45] the lists have the sizes of the figure, for the whole and for every unit', () => {
  const property = fc.property(
    measure,
    averages,
    entries,
    settings,
    (naive, average, rows, how) => {
      const roster = buildRoster(NAIVE_FIELDS, rows, { units: [['A', '1']] });
      const asOf = parseIsoDate(how.asOf) ?? 0;
      for (const own of [toMeasure(naive), average]) {
        const indicator: Indicator = {
          code: 'x',
          title: { vi: 'x', en: 'x' },
          measure: own,
          settings: { age: how.age, leapDay: how.leapDay },
        };
        const [result] = evaluateIndicators(roster, [indicator], { asOf }).results;
        if (!result) throw new Error('no result');
        for (const figure of [{ ...result.overall, unit: 0 }, ...result.byUnit]) {
          const options = { asOf, unit: figure.unit };
          const { explanation } = explainIndicator(roster, indicator, options);
          if (!explanation) throw new Error('no explanation');
          if (own.kind !== 'unitShare') expectSizes(explanation, figure, own.kind);
          expectPartition(explanation, roster, figure.unit);
          expectReasons(explanation, rows);
        }
      }
    },
  );
  fc.assert(property, { seed: 20231130, numRuns: 120 });
});

/** What each list of people is in the figure. */
function expectSizes(found: Explanation, figure: Figure, kind: Measure['kind']): void {
  const { certain, denominatorOnly, unknown, undecided } = found;
  const isAverage = kind === 'mean' || kind === 'median';
  expect(certain).toHaveLength(figure.certain);
  expect(undecided).toHaveLength(kind === 'ratio' ? undecided.length : figure.undecided);
  if (kind === 'share') {
    expect(unknown).toHaveLength(figure.possible - figure.certain);
    expect(certain.length + denominatorOnly.length + unknown.length).toBe(figure.denominator);
  }
  if (kind === 'count') {
    const open = figure.possible - figure.certain;
    expect(unknown.length).toBeLessThanOrEqual(open);
    expect(unknown.length + undecided.length).toBeGreaterThanOrEqual(open);
  }
  if (isAverage) expect(certain.length + unknown.length).toBe(figure.denominator);
}

function expectPartition(
  found: Explanation,
  { person: people, unit, units }: Roster,
  node: number,
) {
  const { certain, denominatorOnly, unknown, undecided, excluded } = found;
  const listed = [certain, denominatorOnly, unknown, undecided, excluded].flat();
  const isWithin = (at: number): boolean =>
    at === node || (at !== 0 && isWithin(units.nodes[at]?.parent ?? 0));
  const own = new Set([...people].filter((_, row) => isWithin(unit[row] ?? 0)));
  expect(listed.map(({ person: one }) => one).sort()).toEqual([...own].sort());
}

/** Who is open has a cell that leaves them so, who does not count a part that they do not meet. */
function expectReasons(
  { denominatorOnly, unknown, undecided, excluded, nearest }: Explanation,
  rows: readonly BuiltEntry[],
) {
  for (const { cells, row } of [...unknown, ...undecided]) {
    expect(cells).not.toEqual([]);
    const person = rows[row]?.person;
    const own = rows.filter(
      (one, at) => at === row || (person !== undefined && one.person === person),
    );
    for (const field of cells)
      expect(own.some((one) => isOpen(field, one) || own.length > 1)).toBe(true);
  }
  for (const { parts } of [...denominatorOnly, ...excluded]) {
    expect(parts.length).toBeGreaterThan(0);
  }
  for (const { part, people } of nearest) {
    for (const { parts } of people) expect(parts).toEqual([part]);
  }
}

function isOpen(field: string, { cells }: BuiltEntry): boolean {
  const cell = cells[field] ?? null;
  return cell === null || cell === 'kỹ sư' || /^\d{4}$/.test(String(cell));
}
