import { parseIsoDate } from '../../../src/core/engine/calendar';
import { evaluateIndicators } from '../../../src/core/indicators/evaluateIndicators';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';
import { readRoster } from '../../support/readRoster';

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
  { key: 'years', kind: 'number', vi: 'Thâm niên', en: 'Years of service' },
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

test('[I13] somebody whose membership of the population is unknown stands outside the denominator', () => {
  const cells = [
    { committeeMember: true, birthDate: '1990' },
    { committeeMember: null, birthDate: '1990' },
    { committeeMember: false, birthDate: '1990' },
  ];
  expect(shareOf('[Tuổi] < 40', cells, '[Cấp ủy viên]')).toEqual([1, 1, 1, 1]);
});

test('[I3] an ordered vocabulary compares by its order, and a value outside of it is unknown', () => {
  const ranks = ['Chuyên viên chính', 'Chuyên viên cao cấp', 'Cán sự', 'Kỹ sư', null];
  const cells = ranks.map((rank) => ({ rank }));
  expect(shareOf('[Ngạch] >= "Chuyên viên chính"', cells)).toEqual([2, 4, 5, 0]);
});

test('[I12] a person with two entries counts once in each unit and once overall', () => {
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

test('[I18] the secretary who is also chairman is found in one row and in two rows of one person', () => {
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

test('[I15] a ratio counts its numerator and its denominator within the population', () => {
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

test('[I16] mean and median of an age lie between those of everybody youngest and oldest', () => {
  const cells = ['1993-11-30', '1983-11-30', '1973', null].map((birthDate) => ({
    cells: { birthDate },
  }));
  const mean = evaluate({ kind: 'mean', population: '', value: '[Tuổi]' }, cells).results[0];
  expect(mean?.overall).toMatchObject({ certain: 2, possible: 3, denominator: 4 });
  expect(mean?.overall.value).toEqual({ low: (30 + 40 + 49) / 3, high: 40 });
  const median = evaluate({ kind: 'median', population: '', value: '[Tuổi]' }, cells).results[0];
  expect(median?.overall.value).toEqual({ low: 40, high: 40 });
});

test('[I8] an unknown field is an issue with its place and the nearest name, and no result', () => {
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

test('[I2] ISBLANK is never unknown, and a birth year is not blank', () => {
  const born = ['1983', '1990-01-01', null].map((birthDate) => ({ birthDate }));
  expect(shareOf('ISBLANK([Ngày sinh])', born)).toEqual([1, 1, 3, 0]);
  const marks = [true, false, null].map((committeeMember) => ({ committeeMember }));
  expect(shareOf('ISBLANK([Cấp ủy viên])', marks)).toEqual([1, 1, 3, 0]);
});

describe('[I2] [I3] what says that there is no grade is known, and no grade', () => {
  const grades = ['HTXSNV', 'HTNV', 'Không đánh giá', 'Chưa xếp loại', null, 'lạ'];
  const roster = readRoster([
    ['Họ và tên', 'Ngày sinh', 'Xếp loại'],
    ...grades.map((grade, at) => [`Nguyễn Văn ${'ABCDEG'.charAt(at)}n`, '15/8/1975', grade]),
  ]);
  /** Certain, possible. */
  test.each<[string, number, number]>([
    ['NOT(ISBLANK([Xếp loại]))', 3, 3],
    ['ISBLANK([Xếp loại])', 3, 3],
    ['[Xếp loại] = "Hoàn thành xuất sắc nhiệm vụ"', 1, 2],
    ['[Xếp loại] <> "Hoàn thành xuất sắc nhiệm vụ"', 4, 5],
    ['[Xếp loại] >= "Hoàn thành nhiệm vụ"', 2, 4],
    ['[Xếp loại] < "Hoàn thành tốt nhiệm vụ"', 1, 3],
    ['"Hoàn thành tốt nhiệm vụ" > [Xếp loại]', 1, 3],
    ['NOT([Xếp loại] >= "Hoàn thành nhiệm vụ")', 2, 4],
    ['[Xếp loại] = "Không xếp loại"', 1, 2],
    ['[Xếp loại] = "Chưa đánh giá"', 1, 2],
  ])('%s', (condition, certain, possible) => {
    const measure = { kind: 'count', population: '', condition } as const;
    const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
    const { overall } = evaluateIndicators(roster, [indicator], { asOf: AS_OF }).results[0] ?? {};
    expect([overall?.certain, overall?.possible]).toEqual([certain, possible]);
  });
});

test('[I4] arithmetic on inexact values is decided by its extremes, and 0 below the line by nothing', () => {
  const born = ['1983', '1982', '1985'].map((birthDate) => ({ birthDate }));
  // On 30 November 2023 they are 39…40, 40…41 and 37…38.
  expect(shareOf('100 - [Tuổi] * 2 > 22', born)).toEqual([1, 1, 3, 0]);
  expect(shareOf('80 / [Tuổi] <= 2', born)).toEqual([1, 2, 3, 0]);
  expect(shareOf('1 / ([Tuổi] - 40) > 0', born)).toEqual([0, 2, 3, 0]);
});

test('[I7] a value may be written in any spelling of its vocabulary, and texts fold', () => {
  const ranks = ['Chuyên viên chính', 'Cán sự'].map((rank) => ({ rank }));
  expect(shareOf('[Ngạch] = "CVC"', ranks)).toEqual([1, 1, 2, 0]);
  expect(shareOf('[ngạch] >= "01.002"', ranks)).toEqual([1, 1, 2, 0]);
  expect(shareOf('[Ngạch] IN {"CHUYÊN VIÊN  CHÍNH"; "CS"}', ranks)).toEqual([2, 2, 2, 0]);
});

test('[I7] a value that is nearly a known one is counted as it stands, with a warning', () => {
  const { results, issues } = evaluate(
    { kind: 'count', population: '', condition: '[Ngạch] = "Cán xự"' },
    ['Cán xự', 'Cán sự'].map((rank) => ({ cells: { rank } })),
  );
  expect(results[0]?.overall).toMatchObject({ certain: 1, possible: 1 });
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['condition-value-unknown', 'warning'],
  ]);
});

test('[I14] of a count the undecided are possible', () => {
  const cells = [true, null, false].map((committeeMember) => ({ cells: { committeeMember } }));
  const { results } = evaluate(
    { kind: 'count', population: '[Cấp ủy viên]', condition: 'TRUE' },
    cells,
  );
  expect(results[0]?.overall).toMatchObject({
    certain: 1,
    possible: 2,
    denominator: 1,
    undecided: 1,
  });
  expect(results[0]?.overall.value).toEqual({ low: 1, high: 2 });
});

const COMMUNE_SHARE = {
  kind: 'unitShare',
  level: 'commune',
  population: '[Cấp ủy viên]',
  condition: '[Giới tính] = "Nữ"',
} as const;

test('[I17] all units of the level are counted, also those that nobody stands under', () => {
  const woman = { cells: { gender: 'Nữ', committeeMember: true }, path: ['A', '1'] };
  const roster = buildRoster(FIELDS, [woman], {
    units: [
      ['A', '2'],
      ['B', '3'],
    ],
  });
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure: COMMUNE_SHARE };
  const [result] = evaluateIndicators(roster, [indicator], { asOf: AS_OF }).results;
  expect(result?.overall).toMatchObject({ certain: 1, possible: 1, denominator: 3 });
});

test.each([
  [0.3, 1, 1],
  [0.34, 0, 1],
  [0.5, 0, 0],
])(
  '[I17] three women of nine, and one who is perhaps a member: at least %d',
  (share, certain, possible) => {
    const member = (gender: string, committeeMember: boolean | null) => ({
      cells: { gender, committeeMember },
      path: ['A', '1'],
    });
    const entries = [
      ...Array.from({ length: 3 }, () => member('Nữ', true)),
      ...Array.from({ length: 6 }, () => member('Nam', true)),
      member('Nữ', null),
    ];
    const { results } = evaluate({ ...COMMUNE_SHARE, atLeastShare: share }, entries);
    expect(results[0]?.overall).toMatchObject({ certain, possible, denominator: 1 });
  },
);

test.each([
  [0.3, 1],
  [0.31, 0],
  [0.34, 0],
])(
  '[I17] three women of nine, and a man who is perhaps a member: at least %d',
  (share, certain) => {
    const member = (gender: string, committeeMember: boolean | null) => ({
      cells: { gender, committeeMember },
      path: ['A', '1'],
    });
    const entries = [
      ...Array.from({ length: 9 }, (_, at) => member(at < 3 ? 'Nữ' : 'Nam', true)),
      member('Nam', null),
    ];
    const { results } = evaluate({ ...COMMUNE_SHARE, atLeastShare: share }, entries);
    const possible = share <= 3 / 9 ? 1 : 0;
    expect(results[0]?.overall).toMatchObject({ certain, possible, denominator: 1 });
  },
);

test('[I14] a count is its number of people, also of nobody', () => {
  const count = (entries: readonly BuiltEntry[], population = '') =>
    evaluate({ kind: 'count', population, condition: '[Giới tính] = "Nữ"' }, entries).results[0]
      ?.overall.value;
  const people = ['Nữ', 'Nữ', 'Nam', 'Nam'].map((gender) => ({ cells: { gender } }));
  expect(count(people)).toEqual({ low: 2, high: 2 });
  expect(count(people, '  ')).toEqual({ low: 2, high: 2 });
  expect(count([])).toEqual({ low: 0, high: 0 });
});

test('[I19] who would count but stands under no unit is undecided', () => {
  const woman = { gender: 'Nữ', committeeMember: true };
  const entries = [
    { cells: woman, path: ['A', '1'] },
    { cells: woman, path: ['A'] },
  ];
  const { results } = evaluate(COMMUNE_SHARE, entries);
  expect(results[0]?.overall).toMatchObject({ certain: 1, denominator: 1, undecided: 1 });
});

test('[I30] units of the levels named are listed, and every value of the fields asked for', () => {
  const entries = ['Nữ', 'Nam', null].map((gender, at) => ({
    cells: { gender },
    path: ['A', `${at}`],
  }));
  const { results } = evaluate({ kind: 'count', population: '', condition: 'TRUE' }, entries, {
    breakdowns: ['district', 'Giới tính'],
  });
  expect(results[0]?.byUnit.map(({ unit, certain }) => [unit, certain])).toEqual([[1, 3]]);
  expect(results[0]?.byField).toMatchObject([
    { field: 'gender', groups: [{ name: 'Nữ' }, { name: 'Nam' }, { name: '' }] },
  ]);
});

test('[I30] fields asked for without a level leave out no unit', () => {
  const entries = ['Nữ', 'Nam'].map((gender, at) => ({ cells: { gender }, path: ['A', `${at}`] }));
  const count: Measure = { kind: 'count', population: '', condition: 'TRUE' };
  const { results } = evaluate(count, entries, { breakdowns: ['gender'] });
  expect(results[0]?.byUnit.map(({ certain }) => certain)).toEqual([2, 1, 1]);
  expect(results[0]?.byField).toHaveLength(1);
});

test('[I30] a unit whose people all stand above the line of a ratio is listed', () => {
  const entries = ['Nữ', 'Nam', null].map((gender, at) => ({
    cells: { gender },
    path: [`${at}`],
  }));
  const ratio: Measure = {
    kind: 'ratio',
    population: 'NOT(ISBLANK([Giới tính]))',
    numerator: '[Giới tính] = "Nữ"',
    denominator: '[Giới tính] = "Nam"',
  };
  const { results } = evaluate(ratio, entries);
  expect(results[0]?.byUnit.map(({ certain, denominator }) => [certain, denominator])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

const groupsBy = (breakdown: string, entries: readonly BuiltEntry[], settings?: object) => {
  const count: Measure = { kind: 'count', population: '', condition: 'TRUE' };
  const { results } = evaluate(count, entries, { breakdowns: [breakdown], settings });
  return results[0]?.byField.map(({ field, groups }) => [
    field,
    groups.map(({ name, figure }) => `${name}: ${figure.certain}`).join('; '),
  ]);
};

test('[I33] a breakdown by a date has its years, by the age its decades', () => {
  const born = ['1993-11-30', '1983-12-01', '1983-11-30', '1983', 1983, '1990', null, '2014-01-01'];
  const entries = born.map((birthDate) => ({ cells: { birthDate } }));
  expect(groupsBy('birthDate', entries)).toEqual([
    ['birthDate', '1983: 4; 1990: 1; 1993: 1; 2014: 1; : 1'],
  ]);
  expect(groupsBy('Tuổi', entries)).toEqual([['age', '9: 1; 30–39: 3; 40–49: 1; : 3']]);
  expect(groupsBy('Tuổi', entries, { age: 'year' })).toEqual([
    ['age', '9: 1; 30–39: 2; 40–49: 4; : 1'],
  ]);
});

test('[I33] a breakdown by a mark has those with, those without and those of whom it is unknown', () => {
  const entries = [false, true, null, true].map((committeeMember) => ({
    cells: { committeeMember },
  }));
  expect(groupsBy('committeeMember', entries)).toEqual([
    ['committeeMember', 'false: 1; true: 2; : 1'],
  ]);
});

test('[I33] a number stands in the band of its whole part', () => {
  const entries = [4, 39, 7.5, 30, null, 250, 1975, -12, 4.9, 0].map((years) => ({
    cells: { years },
  }));
  expect(groupsBy('years', entries)).toEqual([
    ['years', '−19…−10: 1; 0: 1; 4: 2; 7: 1; 30–39: 2; 200–299: 1; 1975: 1; : 1'],
  ]);
});

test('[I33] bands begin at round numbers, and a year is a year from 1900 to 2200', () => {
  const entries = [9, 10, 99, 100, 999, 1000, 1899, 1900, 2200, 2201, -9, -10].map((years) => ({
    cells: { years },
  }));
  expect(groupsBy('years', entries)).toEqual([
    [
      'years',
      [
        ...['−19…−10: 1', '−9: 1', '9: 1', '10–19: 1', '90–99: 1', '100–199: 1', '900–999: 1'],
        ...['1000–1999: 2', '1900: 1', '2000–2999: 1', '2200: 1'],
      ].join('; '),
    ],
  ]);
});

test('[I31] the version that is valid at the as-of date is used, and the later one ends the other', () => {
  const version = (condition: string, validFrom?: string, validTo?: string): Indicator => ({
    code: 'x',
    title: { vi: 'x', en: 'x' },
    measure: { kind: 'count', population: '', condition },
    validFrom,
    validTo,
  });
  const versions = [version('FALSE'), version('TRUE', '2021-01-01', '2023-11-30')];
  const used = (iso: string, indicators: readonly Indicator[]) => {
    const options = { asOf: parseIsoDate(iso) ?? 0 };
    const { results, issues } = evaluateIndicators(buildRoster(FIELDS, []), indicators, options);
    return [results[0]?.indicator.validFrom, issues[0]?.code];
  };
  expect(used('2020-12-31', versions)).toEqual([undefined, undefined]);
  expect(used('2023-11-30', versions)).toEqual(['2021-01-01', 'indicator-version-ended']);
  expect(used('2023-12-01', versions)).toEqual([undefined, 'indicator-not-valid']);
  expect(used('2020-12-31', versions.slice(1))).toEqual([undefined, 'indicator-not-valid']);
});

test('[I32] a level that the roster lacks is a warning, a level that nobody knows an error', () => {
  const severityOf = (level: string) =>
    evaluate({ ...COMMUNE_SHARE, level }, []).issues.map(({ code, severity }) => [code, severity]);
  expect(severityOf('commune')).toEqual([['indicator-level-absent', 'warning']]);
  expect(severityOf('komune')).toEqual([['indicator-level-unknown', 'error']]);
});

test('[I32] a level or a breakdown that nobody knows is told with its place and what is near', () => {
  const count: Measure = { kind: 'count', population: '', condition: 'TRUE' };
  const issuesOf = (measure: Measure, breakdowns?: string[]) => {
    const { results, issues } = evaluate(measure, [{ cells: {}, path: ['A', '1'] }], {
      ...(breakdowns && { breakdowns }),
    });
    expect(results).toEqual([]);
    return issues.map(({ code, severity, at, parameters }) => [code, severity, at, parameters]);
  };
  const at = (part: string, end: number) => ({ in: 'formula', source: `x.${part}`, start: 0, end });
  expect(issuesOf({ ...COMMUNE_SHARE, level: 'comune' })).toEqual([
    ['indicator-level-unknown', 'error', at('level', 6), { name: 'comune', nearest: 'commune' }],
  ]);
  expect(issuesOf(count, ['Giới tíh', 'xyz'])).toEqual([
    [
      'indicator-breakdown-unknown',
      'error',
      at('breakdowns', 8),
      { name: 'Giới tíh', nearest: 'Giới tính' },
    ],
    ['indicator-breakdown-unknown', 'error', at('breakdowns', 3), { name: 'xyz' }],
  ]);
});

test('a predicate of many alternatives over many columns is still counted exactly', () => {
  const condition = `OR(${[
    'AND([Tuổi] < 40; [Giới tính] = "Nữ"; [Ngạch] >= "Chuyên viên"; [Cấp ủy viên])',
    'AND([Tuổi] >= 50; [Giới tính] = "Nam"; NOT([Cấp ủy viên]); [Xếp loại] = "tốt")',
    'AND(CONTAINS([Chức vụ]; "Bí thư"); NOT(AND([Xếp loại] = "tốt"; [Tuổi] < 45)))',
  ].join('; ')})`;
  const cells = [
    {
      birthDate: '1990-01-01',
      gender: 'Nữ',
      rank: 'Chuyên viên',
      committeeMember: true,
      position: 'x',
      grade: 'tốt',
    },
    {
      birthDate: '1960-01-01',
      gender: 'Nam',
      rank: null,
      committeeMember: false,
      position: 'x',
      grade: 'tốt',
    },
    {
      birthDate: '1990-01-01',
      gender: 'Nam',
      rank: null,
      committeeMember: false,
      position: 'Bí thư',
      grade: 'kém',
    },
    {
      birthDate: '1990-01-01',
      gender: 'Nam',
      rank: null,
      committeeMember: false,
      position: 'Bí thư',
      grade: null,
    },
    {
      birthDate: '1990-01-01',
      gender: 'Nam',
      rank: null,
      committeeMember: false,
      position: 'x',
      grade: 'tốt',
    },
  ];
  expect(shareOf(condition, cells)).toEqual([3, 4, 5, 0]);
});
