import { parseIsoDate } from '../../../src/core/engine/calendar';
import { explainIndicator } from '../../../src/core/indicators/explainIndicator';
import type { ExplainedPerson } from '../../../src/core/indicators/Explanation';
import type { Indicator, Measure } from '../../../src/core/indicators/Indicator';
import { buildRoster, type BuiltEntry, type BuiltField } from '../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'position', kind: 'text', vi: 'Chức vụ' },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên' },
  { key: 'grade', kind: 'text', vi: 'Xếp loại' },
  { key: 'salary', kind: 'number', vi: 'Hệ số' },
  { key: 'rank', kind: 'text', vi: 'Ngạch', vocabulary: ['Cán sự', 'Chuyên viên'] },
];
const asOf = parseIsoDate('2023-11-30') ?? NaN;

function explain(measure: Measure, entries: readonly BuiltEntry[]) {
  const indicator: Indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const { explanation } = explainIndicator(buildRoster(FIELDS, entries), indicator, { asOf });
  if (!explanation) throw new Error('the definition has an error');
  const { nearest, ...lists } = explanation;
  return {
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([kind, people]) =>
        people.length === 0 ? [] : [[kind, people.map(tell)]],
      ),
    ),
    ...(nearest.length > 0 && {
      nearest: nearest.map(({ part, people }) => [part.text, people.map(({ row }) => row)]),
    }),
  };
}

/** The entry that speaks for a person, and why. */
function tell({ row, parts, cells }: ExplainedPerson): readonly (number | string)[] {
  return [row, ...parts.map(({ text }) => text), ...cells];
}

const share = (population: string, condition: string): Measure => ({
  kind: 'share',
  population,
  condition,
});
const post = (cells: BuiltEntry['cells'], path?: readonly string[]): BuiltEntry => ({
  cells,
  person: 'p',
  ...(path && { path }),
});

const YOUNG_WOMEN = 'AND([Tuổi] < 40; [Giới tính] = "Nữ")';
const [OLD, YOUNG] = ['1960-01-01', '1990-01-01'];

test('[I40] of a ratio only those of its two groups are in the denominator', () => {
  const grades = ['Xuất sắc', 'Tốt', 'Kém', null].map((grade) => ({ cells: { grade } }));
  const ratio: Measure = {
    kind: 'ratio',
    population: '',
    numerator: '[Xếp loại] = "Xuất sắc"',
    denominator: '[Xếp loại] = "Tốt"',
  };
  const lacking = '[Xếp loại] = "Xuất sắc"';
  expect(explain(ratio, grades)).toEqual({
    certain: [[0]],
    denominatorOnly: [[1, lacking]],
    unknown: [[3, 'grade']],
    excluded: [[2, lacking]],
    nearest: [[lacking, [1]]],
  });
});

test.each<[string, BuiltEntry[], object]>([
  [
    'that meets the condition',
    [post({ gender: 'Nam', birthDate: YOUNG }), post({ gender: 'Nữ', birthDate: YOUNG })],
    { certain: [[1]] },
  ],
  [
    'that lacks the least',
    [post({ gender: 'Nam', birthDate: OLD }), post({ gender: 'Nữ', birthDate: OLD })],
    { denominatorOnly: [[1, '[Tuổi] < 40']], nearest: [['[Tuổi] < 40', [1]]] },
  ],
  [
    'that comes first where they lack as much',
    [post({ gender: 'Nam', birthDate: YOUNG }), post({ gender: 'Nữ', birthDate: OLD })],
    { denominatorOnly: [[0, '[Giới tính] = "Nữ"']], nearest: [['[Giới tính] = "Nữ"', [0]]] },
  ],
  [
    'that is open',
    [post({ gender: 'Nam', birthDate: YOUNG }), post({ gender: 'Nữ', birthDate: '1983' })],
    { unknown: [[1, 'birthDate']] },
  ],
])('[I40] of several entries the one speaks %s', (_, entries, expected) => {
  expect(explain(share('', YOUNG_WOMEN), entries)).toEqual(expected);
});

test.each<[string, BuiltEntry[], object]>([
  [
    'in the population, though another meets the condition',
    [
      post({ committeeMember: false, gender: 'Nữ', birthDate: YOUNG }),
      post({ committeeMember: true, gender: 'Nam', birthDate: OLD }),
    ],
    { denominatorOnly: [[1, '[Tuổi] < 40', '[Giới tính] = "Nữ"']] },
  ],
  [
    'perhaps in the population',
    [
      post({ committeeMember: false, gender: 'Nữ', birthDate: YOUNG }),
      post({ committeeMember: null, gender: 'Nam', birthDate: OLD }),
    ],
    { undecided: [[1, 'committeeMember']] },
  ],
])('[I40] the entry speaks that is %s', (_, entries, expected) => {
  expect(explain(share('[Cấp ủy viên]', YOUNG_WOMEN), entries)).toEqual(expected);
});

test('[I40] who is excluded is so by the parts of the population that the nearest entry lacks', () => {
  const population = 'AND([Cấp ủy viên]; [Xếp loại] = "Tốt")';
  const entries = [
    post({ committeeMember: false, grade: 'Kém', gender: 'Nữ' }),
    post({ committeeMember: true, grade: 'Kém', gender: 'Nam' }),
  ];
  const excluded = [[1, '[Xếp loại] = "Tốt"']];
  expect(explain(share(population, '[Giới tính] = "Nữ"'), entries)).toEqual({ excluded });
});

const UNIT_SHARE: Measure = {
  kind: 'unitShare',
  level: 'commune',
  population: '',
  condition: '[Giới tính] = "Nữ"',
  alsoCondition: '[Cấp ủy viên]',
};

test('[I41] [I43] nearest lack one of both conditions and certainly meet the other', () => {
  const people = [
    { gender: 'Nữ', committeeMember: true },
    { gender: 'Nam', committeeMember: true },
    { gender: 'Nam', committeeMember: null },
    { gender: 'Nam', committeeMember: false },
    { gender: 'Nữ', committeeMember: false },
    { gender: 'Nữ', committeeMember: null },
  ];
  const [woman, member] = ['[Giới tính] = "Nữ"', '[Cấp ủy viên]'];
  expect(
    explain(
      UNIT_SHARE,
      people.map((cells) => ({ cells, path: ['A', '1'] })),
    ),
  ).toEqual({
    certain: [[0]],
    denominatorOnly: [
      [1, woman],
      [2, woman],
      [3, woman, member],
      [4, member],
    ],
    unknown: [[5, 'committeeMember']],
    nearest: [
      [member, [4]],
      [woman, [1]],
    ],
  });
});

test('[I43] somebody with posts in several units counts by the one where they come nearest', () => {
  const [both, none] = [
    { gender: 'Nữ', committeeMember: true },
    { gender: 'Nam', committeeMember: false },
  ];
  for (const [cells, row] of [
    [[none, both], 1],
    [[both, none], 0],
  ] as const) {
    const entries = cells.map((own, at) => post(own, ['A', String(at)]));
    expect(explain(UNIT_SHARE, entries)).toEqual({ certain: [[row]] });
  }
});

test('[I43] a second condition met by another post is not lacking', () => {
  const posts = [false, true].map((committeeMember) =>
    post({ gender: 'Nam', committeeMember }, ['A', '1']),
  );
  const woman = '[Giới tính] = "Nữ"';
  expect(explain(UNIT_SHARE, posts)).toEqual({
    denominatorOnly: [[0, woman]],
    nearest: [[woman, [0]]],
  });
});

test('[I43] posts in two communes of a district are in one unit of a share of districts', () => {
  const posts = (first: readonly string[], second: readonly string[]) => [
    post({ gender: 'Nữ', committeeMember: false }, first),
    post({ gender: 'Nam', committeeMember: true }, second),
  ];
  const ofDistricts = { ...UNIT_SHARE, level: 'district' };
  const isCertain = (measure: Measure, entries: readonly BuiltEntry[]) =>
    'certain' in explain(measure, entries);
  expect(isCertain(ofDistricts, posts(['A', '1'], ['A', '2']))).toBe(true);
  expect(isCertain(ofDistricts, posts(['A'], ['A', '2']))).toBe(true);
  expect(isCertain(ofDistricts, posts(['A', '1'], ['B', '2']))).toBe(false);
  expect(isCertain(ofDistricts, posts(['A', '1'], []))).toBe(false);
  expect(isCertain(UNIT_SHARE, posts(['A', '1'], ['A', '2']))).toBe(false);
  expect(isCertain(UNIT_SHARE, posts(['A', '1'], ['A']))).toBe(false);
});

test.each<[string, BuiltEntry['cells'], string[]]>([
  ['[Giới tính] = "Nữ"', { gender: null }, ['gender']],
  ['[Tuổi] < 40', { birthDate: '1983' }, ['birthDate']],
  ['[Ngạch] >= "Chuyên viên"', { rank: 'Kỹ sư' }, ['rank']],
  ['AND([Cấp ủy viên]; [Giới tính] = "Nữ")', { gender: 'Nữ' }, ['committeeMember']],
  ['AND([Cấp ủy viên]; [Giới tính] = "Nữ")', { committeeMember: true }, ['gender']],
  ['NOT(OR([Cấp ủy viên]; [Giới tính] = "Nữ"))', {}, ['committeeMember', 'gender']],
  ['OR(ISBLANK([Chức vụ]); [Giới tính] = "Nữ"; FALSE)', { position: 'x' }, ['gender']],
  ['[Chức vụ] = [Giới tính]', { gender: 'Nữ' }, ['position']],
  ['AND([Tuổi] < 40; [Tuổi] > 39)', { birthDate: '1983' }, ['birthDate']],
  [
    'AND(OR([Giới tính] = "Nữ"; [Cấp ủy viên]); [Tuổi] < 40)',
    { gender: 'Nữ', birthDate: '1983' },
    ['birthDate'],
  ],
  [
    'AND([Ngạch] >= "Chuyên viên"; [Giới tính] = "Nữ")',
    { rank: 'Chuyên viên', gender: null },
    ['gender'],
  ],
])('[I40] what leaves %s of %j open is named', (condition, cells, open) => {
  expect(explain(share('', condition), [{ cells }])).toEqual({ unknown: [[0, ...open]] });
});

test('[I40] the entry with the value on which all agree speaks for a mean', () => {
  const mean: Measure = { kind: 'mean', population: '', value: '[Tuổi]' };
  const born = ['1983', '1983-01-01', null].map((birthDate) => post({ birthDate }));
  expect(explain(mean, born)).toEqual({ certain: [[1]] });
  expect(explain(mean, [post({ birthDate: OLD }), post({ birthDate: '1983' })])).toEqual({
    unknown: [[0, 'birthDate']],
  });
  const sum: Measure = { ...mean, value: '[Tuổi] + [Hệ số]' };
  const posts = ['1983', '1983-01-01'].map((birthDate, at) => post({ birthDate, salary: at * 9 }));
  expect(explain(sum, posts)).toEqual({ unknown: [[0, 'birthDate']] });
  const population = '[Cấp ủy viên]';
  const people = [null, false].map((committeeMember) => ({ cells: { committeeMember } }));
  expect(explain({ ...mean, population }, people)).toEqual({
    undecided: [[0, 'committeeMember']],
    excluded: [[1, population]],
  });
});

test('[I8] a definition with an error explains nobody and says why', () => {
  const roster = buildRoster(FIELDS, [{ cells: {} }]);
  const measure = share('', '[xyz] = 1');
  const indicator: Indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const { explanation, issues } = explainIndicator(roster, indicator, { asOf });
  expect([explanation, issues.map(({ code }) => code)]).toEqual([
    null,
    ['condition-field-unknown'],
  ]);
});
