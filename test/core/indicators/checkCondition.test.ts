import { checkCondition } from '../../../src/core/indicators/checkCondition';
import { listConditionFields } from '../../../src/core/indicators/language/ConditionField';
import type { RosterField } from '../../../src/core/roster/Roster';

const field = (key: string, vi: string, kind: RosterField['kind'], more = {}): RosterField => ({
  key,
  labels: { vi, en: key },
  headers: [],
  kind,
  ...more,
});
const FIELDS = [
  field('birthDate', 'Ngày sinh', 'date'),
  field('gender', 'Giới tính', 'text'),
  field('rank', 'Ngạch', 'text', {
    vocabulary: ['Nhân viên', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'],
  }),
  field('committeeMember', 'Cấp ủy viên', 'flag'),
  field('salary', 'Hệ số', 'number', { headers: ['HSL'] }),
  field('politicalTheory', 'Lý luận chính trị', 'text'),
  field('group', 'Nhóm', 'text', { vocabulary: ['A', 'B'] }),
  field('odd', 'a]b "c"', 'number'),
];

/** Each problem as its code, the text it stands at, and what is suggested. */
function problems(text: string): readonly string[] {
  return checkCondition(text, FIELDS, 'x.condition').map(({ code, at, parameters }) => {
    const place = at.in === 'formula' ? text.slice(at.start, at.end) : '';
    const { nearest } = parameters;
    return [code, place, ...(typeof nearest === 'string' ? [nearest] : [])].join(' | ');
  });
}

test.each([
  '[Tuổi] < 40',
  '[age] < 40',
  '[TUỔI]<40',
  '=[Tuổi] < 40',
  '[HSL] > 3',
  '[LLCT] = "Cao cấp"',
  '[a]]b "c"] = 1',
  '[Ngạch] >= "CVC"',
  '[Ngạch] >= "01.002"',
  '"Chuyên viên" <= [Ngạch]',
  '[Giới tính] = “Nữ”',
  '[Giới tính] NOT IN ("Nam"; "Nữ")',
  '[Ngày sinh] ≥ "30/11/1983"',
  '[Ngày sinh] + 30 < ASOF()',
  '[Ngày sinh] < " 30/11/1983 "',
  'ASOF() - [Ngày sinh] > 365 * 40',
  'NOT ([Cấp ủy viên])',
  '[Cấp ủy viên] = TRUE',
  '[Hệ số] IN {-1; 2}',
  '[Hệ số] >= 15%',
  'and([Cấp ủy viên], or([Tuổi] < 40, isblank([Ngạch])))',
  '[Giới tính] IN("Nam"; "Nữ")',
  '[Giới tính] not in("Nam")',
  '[Hệ số] IN (1; -2)',
  '[Hệ số] IN {-1, -2}',
  'AGE([Ngày sinh]) IN (39; 40)',
  'AND([Giới tính] IN ("Nam"; "Nữ"); [Cấp ủy viên])',
  '[Giới tính] IN ("("; ")"; ","; "{"; "}"; "x")',
  '[Giới tính] IN (")"; "x")',
  '[Ngày sinh] < DATE(9999; 12; 31)',
  '[Ngày sinh] > DATE(1; 1; 1)',
  '[Giới tính] IN {"in"; "not"; "and"}',
  '[Giới tính] = "in"',
  '[Giới tính] = "&"',
  '[Hệ số]=1e1',
  '[Hệ số] -1e1 > 2',
])('[I5] [I7] %s is a condition', (text) => {
  expect(problems(text)).toEqual([]);
});

test.each([
  ['[Hệ số] > 3,5'],
  ['AND([Hệ số] > 3,5; [Cấp ủy viên])'],
  ['AND([Hệ số] > 3.5, [Cấp ủy viên])'],
  ['AND([Ngày sinh] > DATE(1983,11,30); [Cấp ủy viên])'],
  ['AND([Ngày sinh] > DATE(1983, 11,30); [Cấp ủy viên])'],
  ['AND(([Hệ số] > 3,5), [Cấp ủy viên])'],
  ['AND(([Hệ số] > 3,5 + [Tuổi]), [Cấp ủy viên])'],
  ['AND([Hệ số] > 3+5 * [Tuổi])'],
  ['AND([Hệ số] IN {1,2,3}; [Cấp ủy viên])'],
  ['[Hệ số] IN (1,2)'],
  ['[Hệ số] IN {1,2}'],
  ['AND([Giới tính] IN {"1","2"}; [Cấp ủy viên])'],
  ['[Hệ số] IN {1, 2}'],
  ['NOT([Hệ số] > 3,5)'],
  ['not([Hệ số] - 0,5 > 3)'],
  ['NOT([Hệ số] > 3,5 + [Tuổi])'],
  ['AND(NOT([Hệ số] > 3,5); [Cấp ủy viên])'],
  ['AND([Tuổi] < 39,5, [Cấp ủy viên])'],
  ['AND([Tuổi] < 39,5,[Cấp ủy viên])'],
  ['AND([Hệ số] >= 4,4)'],
  ['OR([Cấp ủy viên], [Hệ số] > 2 * -3,5)'],
  ['AND(3,5 <= [Hệ số], [Cấp ủy viên])'],
  ['AND([Hệ số] > 3,5, [Tuổi] < 39,5)'],
  ['MONTHS([Ngày sinh], ASOF() - 0,5 * 7) > 3'],
])('[I6] %s has one reading', (text) => {
  expect(problems(text)).toEqual([]);
});

test.each([
  ['AND([Hệ số] IN {1,2}; [Cấp ủy viên])', 'condition-comma-ambiguous | 1,2'],
  ['AND([Hệ số] > 3,5 < [Tuổi])', 'condition-comma-ambiguous | 3,5'],
  ['AND([Hệ số] > 3,5 + [Tuổi])', 'condition-comma-ambiguous | 3,5'],
  ['AND([Phụ cấp (cũ)] - 3,5 > [Tuổi])', 'condition-comma-ambiguous | 3,5'],
  ['AND([%] - 3,5 > [Tuổi])', 'condition-comma-ambiguous | 3,5'],
  ['[Tuổi] IN(39,5, 40)', 'condition-comma-ambiguous | 39,5'],
  ['[Tuổi] IN {39,5, 40}', 'condition-comma-ambiguous | 39,5'],
  ['[Tuổi] IN (40, 39,5)', 'condition-comma-ambiguous | 39,5'],
  ['[Hệ số] > 3 ,5', 'condition-separator-misplaced | ,'],
  ['[Hệ số] > 1.234,5', 'condition-separator-misplaced | ,'],
  ['[Hệ số] > 3,5.5', 'condition-separator-misplaced | ,'],
  ['[Hệ số] > 3, 5', 'condition-separator-misplaced | ,'],
])('[I6] %s is not guessed', (text, problem) => {
  expect(problems(text)).toEqual([problem]);
  expect(checkCondition(text, FIELDS, 'x.condition')[0]?.severity).toBe('error');
});

test.each([
  ['', ['condition-empty | ']],
  ['[Cấp ủy viên] [Cấp ủy viên]', ['condition-operator-missing | [Cấp ủy viên]']],
  ['AND([Tuổi] < 40 "x")', ['condition-operator-missing | "x"']],
  ['AND([Cấp ủy viên];)', ['condition-argument-empty | )']],
  ['AND(;[Cấp ủy viên])', ['condition-argument-empty | ;']],
  ['AND([Cấp ủy viên];;[Cấp ủy viên])', ['condition-argument-empty | ;']],
  ['AND([Cấp ủy viên]', ['condition-bracket-unclosed | (']],
  ['AND([Hệ số] > 3,5', ['condition-bracket-unclosed | (']],
  ['AND([Hệ số] > 3,5,', ['condition-bracket-unclosed | (']],
  ['[Hệ số] > 3,5,', ['condition-separator-misplaced | ,']],
  [',3,5', ['condition-separator-misplaced | ,']],
  ['[Cấp ủy viên])', ['condition-bracket-unopened | )']],
  ['[Giới tính] = "Nữ', ['condition-text-unclosed | "Nữ']],
  ['[Giới tính', ['condition-field-unclosed | [Giới tính']],
  ['[Giới tính] & "x" = "Nữx"', ['condition-operator-unknown | &']],
  ['[Hệ số] ^ 2 > 3', ['condition-operator-unknown | ^']],
  ['[Hệ số] =< 3', ['condition-syntax | <']],
  ['[Hệ số] < ', ['condition-syntax | <']],
  ['< 3', ['condition-syntax | <']],
  ['AND([Hệ số] >; [Cấp ủy viên])', ['condition-syntax | >']],
  ['[Hệ số] > 3 -', ['condition-syntax | -']],
  ['B2 < 3', ['condition-name-bare | B2']],
  ['[Tuổi] < 40 AND [Cấp ủy viên]', ['condition-connective-between | AND']],
  ['[Tuổi] < 40 hoặc [Cấp ủy viên]', ['condition-connective-between | hoặc']],
  ['Giới tính = "Nữ"', ['condition-name-bare | Giới tính | [Giới tính]']],
  ['[Giới tính] = Nữ', ['condition-name-bare | Nữ']],
  ['[Giới tíh] = "Nữ"', ['condition-field-unknown | [Giới tíh] | Giới tính']],
  ['[xyz] = 1', ['condition-field-unknown | [xyz]']],
  ['CONTAIN([Ngạch]; "x")', ['condition-function-unknown | CONTAIN | CONTAINS']],
  ['[Ngày sinh] < TODAY()', ['condition-function-unknown | TODAY | ASOF']],
  [
    'NOT([Cấp ủy viên]; [Cấp ủy viên])',
    ['condition-argument-count | NOT([Cấp ủy viên]; [Cấp ủy viên])'],
  ],
  ['AND()', ['condition-argument-count | AND()']],
  ['[Ngày sinh] < 40', ['condition-type | 40']],
  ['[Ngày sinh] < "31/4/1983"', ['condition-type | "31/4/1983"']],
  ['[Ngày sinh] < "ngày 1/1/2020"', ['condition-type | "ngày 1/1/2020"']],
  ['[Ngày sinh] < "1/1/2020 (dự kiến)"', ['condition-type | "1/1/2020 (dự kiến)"']],
  ['[Ngày sinh] < "4/1983"', ['condition-type | "4/1983"']],
  ['AGE([Ngày sinh]; 2023) < 40', ['condition-type | 2023']],
  ['YEARS("năm 1983"; ASOF()) < 40', ['condition-type | "năm 1983"']],
  ['[Cấp ủy viên] = 1', ['condition-type | 1']],
  ['[Hệ số] < "1/1/2020"', ['condition-type | "1/1/2020"']],
  ['[Hệ số] = [Giới tính]', ['condition-type | [Giới tính]']],
  ['[Tuổi] = [Ngày sinh]', ['condition-type | [Ngày sinh]']],
  ['[Ngạch] > [Giới tính]', ['condition-order-missing | [Ngạch] > [Giới tính]']],
  ['[Giới tính] > [Ngạch]', ['condition-order-missing | [Giới tính] > [Ngạch]']],
  ['[Ngạch] > [Nhóm]', ['condition-order-missing | [Ngạch] > [Nhóm]']],
  ['[Ngạch] >= "Thuyền trưởng"', ['condition-value-unknown | "Thuyền trưởng"']],
  ['-[Ngày sinh] < 40', ['condition-type | [Ngày sinh]']],
  ['[Giới tính] < "x"', ['condition-order-missing | [Giới tính] < "x"']],
  [
    '[Ngạch] >= "Chuyên viên trính"',
    ['condition-value-unknown | "Chuyên viên trính" | Chuyên viên chính'],
  ],
  ['[Ngày sinh] < DATE(2023; 2; 29)', ['condition-date-impossible | DATE(2023; 2; 29)']],
  ['CONTAINS([Ngạch]; " ")', ['condition-pattern-empty | " "']],
  ['[Giới tính]', ['condition-type | [Giới tính]']],
  ['[Hệ số] + [Cấp ủy viên] > 1', ['condition-type | [Cấp ủy viên]']],
  ['[Giới tính] IN {1; "Nữ"; 2}', ['condition-type | 1', 'condition-type | 2']],
  ['"a" = "b"', ['condition-type | "a"']],
  ['"a" IN {"a"; "b"}', ['condition-type | "a"']],
  ['[Cấp ủy viên] > TRUE', ['condition-type | [Cấp ủy viên] > TRUE']],
  ['NOT [Cấp ủy viên]', ['condition-name-bare | NOT | NOT(…)']],
  ['[Giới tính] IN "Nữ"', ['condition-list-missing | "Nữ"']],
  ['[Giới tính] IN {}', ['condition-syntax | }']],
  ['LET(x; 1; x)', ['condition-name-bare | x', 'condition-name-bare | x']],
  ['#REF! = 1', ['condition-not-supported | #REF!']],
  ['[Hệ số] = {1; 2}', ['condition-not-supported | {1; 2}']],
  ['[Hệ số] > -{1; 2}', ['condition-not-supported | {1; 2}']],
  ['[Hệ số] + {1; 2} > {3}', ['condition-not-supported | {1; 2}', 'condition-not-supported | {3}']],
  ['{1; 2} IN {1; 2}', ['condition-not-supported | {1; 2}']],
  ['AND([Cấp ủy viên]; {1})', ['condition-not-supported | {1}']],
  ['IN {1; 2}', ['condition-syntax | IN']],
  ['NOT IN {1; 2}', ['condition-syntax | IN']],
  ['[Hệ số] IN {1; [Hệ số]}', ['condition-syntax | [Hệ số]']],
  ['[Hệ số] IN {3-2}', ['condition-syntax | -']],
  ['[Hệ số] IN ((1); 2)', ['condition-syntax | (']],
  ['[Nữ] = TRUE', ['condition-field-unknown | [Nữ]']],
  ['[Hệ số] = TRUE', ['condition-type | TRUE']],
  ['[Ngày sinh] = TRUE', ['condition-type | TRUE']],
  ['[Giới tính] IN {-"x"}', ['condition-syntax | -']],
  ['[Hệ số] IN {+1}', ['condition-syntax | +']],
  ['AND([Giới tính] IN {}; [Cấp ủy viên])', ['condition-syntax | }']],
  ['AND([Hệ số] > -; [Cấp ủy viên])', ['condition-syntax | -']],
  ['Giới tính IN {"Nữ"}', ['condition-name-bare | Giới tính | [Giới tính]']],
  ['Giới tính NOT IN {"Nữ"}', ['condition-name-bare | Giới tính | [Giới tính]']],
  [
    'Giới tính hoặc Hệ số',
    [
      'condition-name-bare | Giới tính | [Giới tính]',
      'condition-connective-between | hoặc',
      'condition-name-bare | Hệ số | [Hệ số]',
    ],
  ],
  ['[Hệ số] IN {1; 2)', ['condition-bracket-unopened | )']],
  ['AND([Cấp ủy viên]}', ['condition-bracket-unopened | }']],
  ['[Hệ số] IN {1; 2} [Cấp ủy viên]', ['condition-operator-missing | [Cấp ủy viên]']],
  ['[Hệ số] > 3; [Cấp ủy viên]', ['condition-separator-misplaced | ;']],
  ["'x' = [Giới tính]", ["condition-syntax | 'x'"]],
  ['AND([xyz]; FOO(1))', ['condition-field-unknown | [xyz]', 'condition-function-unknown | FOO']],
])('[I8] %s is an error at its place', (text, expected) => {
  expect(problems(text)).toEqual(expected);
  const severities = checkCondition(text, FIELDS, 'x.condition').map(({ severity }) => severity);
  expect(new Set(severities)).toEqual(new Set(['error']));
});

test.each<[string, object]>([
  ['AND([Hệ số] > 39,5 < [Tuổi])', { text: '39,5', decimal: '39.5' }],
  ['[Giới tính] = 1', { expected: 'text', given: 'number' }],
  ['[Hệ số] = "x"', { expected: 'number', given: 'text' }],
  ['[Ngày sinh] = [Hệ số]', { expected: 'date', given: 'number' }],
  ['[Cấp ủy viên] > TRUE', { expected: 'number', given: 'truth' }],
  ['AND([Hệ số]; TRUE)', { expected: 'truth', given: 'number' }],
  ['CONTAINS([Hệ số]; "x")', { expected: 'text', given: 'number' }],
  ['CONTAINS([Giới tính]; 1)', { expected: 'literal' }],
  ['DATE([Hệ số]; 1; 1) = [Ngày sinh]', { expected: 'literal' }],
  ['ISBLANK(1)', { expected: 'field' }],
  ['"a" = "b"', { expected: 'field' }],
  ['"a" IN {"a"}', { expected: 'field' }],
  ['-[Giới tính] > 1', { expected: 'number', given: 'text' }],
  ['AGE([Giới tính]) > 1', { expected: 'date', given: 'text' }],
  ['1 + [Ngày sinh] * 2 > 1', { expected: 'number', given: 'date' }],
  ['2 * [Ngày sinh] > 1', { expected: 'number', given: 'date' }],
  ['[Giới tính] < "x"', { name: 'Giới tính' }],
  ['[Giới tính] < [Ngạch]', { name: 'Giới tính' }],
  ['[Ngạch] < "Thuyền trưởng"', { name: 'Ngạch', value: 'Thuyền trưởng' }],
  ['[Ngạch] = "cán xự"', { name: 'Ngạch', value: 'cán xự', nearest: 'Cán sự' }],
  ['[Ngày sinh] < DATE(2023; 2; 29)', { year: 2023, month: 2, day: 29 }],
  ['[Ngày sinh] < DATE(10000; 2; 1)', { year: 10000, month: 2, day: 1 }],
  ['[Ngày sinh] < DATE(0; 2; 1)', { year: 0, month: 2, day: 1 }],
  ['[Ngày sinh] < DATE(2023; 1.5; 1)', { year: 2023, month: 1.5, day: 1 }],
  [
    'NOT(TRUE; TRUE)',
    { name: 'NOT', forms: [{ vi: 'NOT(điều kiện)', en: 'NOT(condition)' }], given: 2 },
  ],
  ['yearfrac(1) > 1', { name: 'yearfrac', nearest: 'YEARS' }],
  ['QWERTY(1) > 1', { name: 'QWERTY' }],
  ['[Xếp loại] = "Tốt"', { name: 'Xếp loại' }],
  ['[Giới tính] = Nữ', { text: 'Nữ' }],
  ['TRUE or TRUE', { text: 'or', name: 'OR' }],
  ['[Giới tính] & "x" = "Nữx"', { text: '&' }],
  ['[Giới tính', { text: '[Giới tính' }],
  ['[Giới tính] = "Nữ', { text: '"Nữ' }],
  ['AND([Giới tính] IN {}; TRUE)', { text: '}' }],
  ['AND(TRUE;)', { text: ')' }],
  ['', {}],
])('[I8] of %s the message is told %j', (text, parameters) => {
  const issues = checkCondition(text, FIELDS, 'x.condition');
  expect(issues.map((issue) => issue.parameters)).toEqual([parameters]);
});

test.each([
  ['brackets', `${'NOT('.repeat(3000)}[Cấp ủy viên]${')'.repeat(3000)}`],
  ['signs', `${'-'.repeat(20_000)}[Hệ số] < 3`],
  ['sums', `[Hệ số]${' + 1'.repeat(8000)} < 3`],
  ['open brackets', '('.repeat(20_000)],
  ['sums within brackets', `${'(1 + 1 + '.repeat(120)}1${')'.repeat(120)} < 3`],
  ['251 brackets', `${'NOT('.repeat(251)}[Cấp ủy viên]${')'.repeat(251)}`],
  ['251 operations', `[Hệ số]${' + 1'.repeat(250)} < 3`],
  ['brackets behind others', `AND(NOT(TRUE); ${'NOT('.repeat(250)}TRUE${')'.repeat(250)})`],
])('[I8] %s without end are refused where they go too deep', (_, text) => {
  expect(problems(text)).toHaveLength(1);
  expect(problems(text)[0]).toMatch(/^condition-too-deep/);
});

test.each([
  ['as deep as it gets', `${'('.repeat(249)}[Hệ số] < 3${')'.repeat(249)}`],
  ['as long a sum as it gets', `[Hệ số]${' + 1'.repeat(249)} < 3`],
  ['of many brackets side by side', `AND(${'NOT(NOT(TRUE)), '.repeat(400)}TRUE)`],
  ['of many sums side by side', `AND(${'([Hệ số] + 1) * 2 > 2; '.repeat(400)}TRUE)`],
  ['long', `OR(${Array.from({ length: 2000 }, (_, age) => `[Hệ số] = ${age} + 1`).join('; ')})`],
  ['with a long list', `[Giới tính] IN {${'"x"; '.repeat(4000)}"y"}`],
])('[I8] a condition that is %s is read', (_, text) => expect(problems(text)).toEqual([]));

test('[I9] a field that the roster lacks but Rollcall knows is a warning', () => {
  const issues = checkCondition('[Xếp loại] = "Tốt"', FIELDS, 'x.condition');
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['condition-field-absent', 'warning'],
  ]);
});

test.each([
  ['[Ngạch] = "Chuyên viên trính"', ['"Chuyên viên trính" | Chuyên viên chính']],
  ['[Ngạch] <> "cán xự"', ['"cán xự" | Cán sự']],
  ['[Giới tính] IN {"Nứ"; "Nam"}', ['"Nứ" | Nữ']],
  ['[Ngạch] IN {"Kỹ sư"; "CVC"; "01.003"}', []],
  ['[Lý luận chính trị] = "Cao cấp"', []],
  ['CONTAINS([Ngạch]; "viên trính")', []],
])('[I7] %s is nearly a known value, and a warning', (text, expected) => {
  const found = checkCondition(text, FIELDS, 'x.condition');
  expect(found.map(({ code, severity }) => [code, severity])).toEqual(
    expected.map(() => ['condition-value-unknown', 'warning']),
  );
  expect(
    problems(text).map((problem) => problem.replace('condition-value-unknown | ', '')),
  ).toEqual(expected);
});

test('[I5] without birth dates a column of ages is the age, in whichever language it is headed', () => {
  const headed = (label: string): RosterField => ({
    key: 'own',
    labels: { vi: label, en: label },
    headers: [label],
    kind: 'number',
  });
  for (const label of ['Age', 'TUỔI']) {
    const directory = listConditionFields([headed(label)]);
    expect(['age', 'tuổi'].map((name) => directory.get(name)?.column)).toEqual(['own', 'own']);
  }
  expect(listConditionFields([headed('Số con')]).has('tuổi')).toBe(false);
});

test('[I5] a name is a key or a label before it is a header, and the age needs birth dates', () => {
  const codesOf = (text: string, fields: readonly RosterField[]) =>
    checkCondition(text, fields, 'x.condition').map(({ code }) => code);
  const misleading = field('note', 'Ghi chú', 'number', { headers: ['Ngạch', 'rank', ''] });
  expect(codesOf('AND([Ngạch] >= "CVC"; [rank] >= "CVC")', [misleading, ...FIELDS])).toEqual([]);
  expect(codesOf('[] = 1', [misleading])).toEqual(['condition-field-unknown']);
  const own = [field('startDate', 'Ngày vào làm', 'date'), field('age', 'Tuổi', 'number')];
  expect(codesOf('[Tuổi] < 40', own)).toEqual([]);
  expect(codesOf('[Tuổi] < 40', own.slice(0, 1))).toEqual(['condition-field-absent']);
  expect(codesOf('[Tuổi] < 40', [field('birthDate', 'Ngày sinh', 'text')])).toEqual([
    'condition-field-absent',
  ]);
});

test('[I5] accents may be left out, but not where two fields differ in nothing else', () => {
  const parametersOf = (fields: readonly RosterField[]) =>
    checkCondition('[Gioi tính] = "Nữ"', fields, 'x.condition').map(({ code, parameters }) => [
      code,
      parameters,
    ]);
  expect(parametersOf(FIELDS)).toEqual([]);
  const other = field('giỏi tính', 'Giỏi tính', 'flag');
  expect(parametersOf([...FIELDS, other])).toEqual([
    ['condition-field-unknown', { name: 'Gioi tính', nearest: 'Giới tính' }],
  ]);
});

test('[I16] the value of a mean must be a number', () => {
  expect(checkCondition('[Tuổi] * 2', FIELDS, 'x.value', 'number')).toEqual([]);
  const [issue] = checkCondition('[Giới tính]', FIELDS, 'x.value', 'number');
  expect(issue?.parameters).toEqual({ expected: 'number', given: 'text' });
});
