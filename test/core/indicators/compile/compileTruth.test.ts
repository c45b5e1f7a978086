import { Truth } from '../../../../src/core/engine/Column';
import { parseIsoDate } from '../../../../src/core/engine/calendar';
import { compileTruth } from '../../../../src/core/indicators/compile/compileTruth';
import { evaluateIndicators } from '../../../../src/core/indicators/evaluateIndicators';
import type { BoundTruth } from '../../../../src/core/indicators/language/BoundCondition';
import { listConditionFields } from '../../../../src/core/indicators/language/ConditionField';
import { readCondition } from '../../../../src/core/indicators/language/readCondition';
import { buildRoster, type BuiltField, type Cell } from '../../../support/buildRoster';

const FIELDS: readonly BuiltField[] = [
  { key: 'birthDate', kind: 'date', vi: 'Ngày sinh' },
  { key: 'appointmentDate', kind: 'date', vi: 'Ngày bổ nhiệm' },
  { key: 'gender', kind: 'text', vi: 'Giới tính' },
  { key: 'position', kind: 'text', vi: 'Chức vụ' },
  { key: 'formerPosition', kind: 'text', vi: 'Chức vụ cũ' },
  { key: 'committeeMember', kind: 'flag', vi: 'Cấp ủy viên' },
  { key: 'standingMember', kind: 'flag', vi: 'Thường vụ' },
  { key: 'salary', kind: 'number', vi: 'Hệ số' },
  ...['rank', 'formerRank'].map((key, at): BuiltField => ({
    key,
    kind: 'text',
    vi: ['Ngạch', 'Ngạch cũ'][at],
    vocabulary: ['Nhân viên', 'Cán sự', 'Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'],
  })),
];

type Cells = Readonly<Record<string, Cell>>;

/** What a condition says of one entry, compiled by itself. */
function compileOne(condition: string, cells: Cells, asOf: string): Truth {
  const roster = buildRoster(FIELDS, [{ cells }]);
  const bound = bind(condition);
  const settings = { age: 'date', leapDay: 'march1' } as const;
  return compileTruth(bound, { columns: roster.columns, asOf: dayOf(asOf), ...settings })(0);
}

function bind(condition: string): BoundTruth {
  const fields = listConditionFields(buildRoster(FIELDS, []).fields);
  const { bound, problems } = readCondition(condition, fields, (binder, expression) =>
    binder.truth(expression),
  );
  expect(problems).toEqual([]);
  if (!bound) throw new Error(`${condition} is not bound`);
  return bound;
}

/** The same in words; counted among all it must say the same. */
function judge(condition: string, cells: Cells, asOf = '2023-11-30'): string {
  const alone = compileOne(condition, cells, asOf);
  const measure = { kind: 'count', population: '', condition } as const;
  const indicator = { code: 'x', title: { vi: 'x', en: 'x' }, measure };
  const roster = buildRoster(FIELDS, [{ cells }]);
  const [result] = evaluateIndicators(roster, [indicator], { asOf: dayOf(asOf) }).results;
  expect((result?.overall.certain ?? NaN) + (result?.overall.possible ?? NaN)).toBe(alone);
  return alone === Truth.true ? 'true' : alone === Truth.false ? 'false' : 'unknown';
}

function dayOf(iso: string): number {
  return parseIsoDate(iso) ?? NaN;
}

test.each<[string, Cells, string]>([
  ['NOT([Cấp ủy viên])', { committeeMember: null }, 'unknown'],
  ['NOT(NOT(NOT([Cấp ủy viên])))', { committeeMember: false }, 'true'],
  ['NOT(AND([Cấp ủy viên]; [Hệ số] > 3))', { committeeMember: null, salary: 2 }, 'true'],
  ['NOT(OR([Cấp ủy viên]; [Hệ số] > 3))', { committeeMember: null, salary: 2 }, 'unknown'],
  ['NOT(OR([Cấp ủy viên]; [Hệ số] > 3))', { committeeMember: null, salary: 4 }, 'false'],
  ['AND([Cấp ủy viên]; FALSE)', { committeeMember: null }, 'false'],
  ['OR([Cấp ủy viên]; TRUE)', { committeeMember: null }, 'true'],
  ['OR([Cấp ủy viên]; NOT([Cấp ủy viên]))', { committeeMember: null }, 'unknown'],
  ['AND(ISBLANK([Hệ số]); [Hệ số] > 3)', { salary: null }, 'unknown'],
  ['OR(ISBLANK([Hệ số]); [Hệ số] > 3)', { salary: null }, 'true'],
  ['[Cấp ủy viên] <> TRUE', { committeeMember: null }, 'unknown'],
  ['FALSE = [Cấp ủy viên]', { committeeMember: false }, 'true'],
])('[I1] %s of %j is %s', (condition, cells, expected) => {
  expect(judge(condition, cells)).toBe(expected);
});

test.each<[Cell, Cell, string, string]>([
  [true, true, 'true', 'false'],
  [false, false, 'true', 'false'],
  [true, false, 'false', 'true'],
  [false, null, 'unknown', 'unknown'],
  [null, true, 'unknown', 'unknown'],
  [null, null, 'unknown', 'unknown'],
])('[I1] marks %j and %j: the same %s, different %s', (first, second, same, different) => {
  const cells = { committeeMember: first, standingMember: second };
  expect(judge('[Cấp ủy viên] = [Thường vụ]', cells)).toBe(same);
  expect(judge('[Cấp ủy viên] <> [Thường vụ]', cells)).toBe(different);
});

test.each<[string, string | null, string]>([
  ['CONTAINS([Chức vụ]; "chủ tịch")', 'Phó Chủ tịch HĐND', 'true'],
  ['CONTAINS([Chức vụ]; "chu tich")', 'Phó Chủ tịch HĐND', 'false'],
  ['CONTAINS([Chức vụ]; "Chủ  TỊCH")', 'Chủ tịch', 'true'],
  ['CONTAINS([Chức vụ]; "uỷ ban")', 'Chủ tịch Ủy ban nhân dân', 'true'],
  ['CONTAINS([Chức vụ]; "Hòa")', 'Trưởng ban Hoà giải'.normalize('NFD'), 'true'],
  ['CONTAINS([Chức vụ]; "đảng")', 'Bí thư Đảng ủy', 'true'],
  ['CONTAINS([Chức vụ]; "Kế toán"; "Bí thư")', 'Bí thư Đảng ủy', 'true'],
  ['BEGINS([Chức vụ]; "Bí thư")', 'Phó Bí thư', 'false'],
  ['BEGINS([Chức vụ]; "bí thư")', 'Bí thư Đảng ủy', 'true'],
  ['BEGINS([Chức vụ]; "Kế toán"; "Bí thư")', 'Bí thư Đảng ủy', 'true'],
  ['NOT(CONTAINS([Chức vụ]; "Bí thư"))', null, 'unknown'],
  ['[Chức vụ] NOT IN {"Bí thư"; "Chủ tịch"}', null, 'unknown'],
  ['[Chức vụ] NOT IN {"Bí thư"; "Chủ tịch"}', 'Kế toán', 'true'],
  ['[Chức vụ] IN ("Bí thư", "Chủ tịch")', 'CHỦ TỊCH', 'true'],
  ['[Chức vụ] <> "Bí thư"', 'Kế toán', 'true'],
  ['CONTAINS([Chức vụ]; ";")', 'Bí thư; Chủ tịch', 'true'],
  ['CONTAINS([Chức vụ], ",")', 'Bí thư; Chủ tịch', 'false'],
  ['[Chức vụ] = "Chủ ""quản"""', 'Chủ "quản"', 'true'],
])('[I7] %s of the post %j is %s', (condition, position, expected) => {
  expect(judge(condition, { position })).toBe(expected);
});

test.each<[string, Cell, Cell, string]>([
  ['[Chức vụ] = [Chức vụ cũ]', 'Bí thư', 'BÍ THƯ', 'true'],
  ['[Chức vụ] = [Chức vụ cũ]', 'Bí thư', 'Chủ tịch', 'false'],
  ['[Chức vụ] <> [Chức vụ cũ]', 'Bí thư', 'Chủ tịch', 'true'],
  ['[Chức vụ] <> [Chức vụ cũ]', 'Bí thư', 'Bí thư', 'false'],
  ['[Chức vụ] <> [Chức vụ cũ]', null, 'Bí thư', 'unknown'],
  ['[Chức vụ] = [Chức vụ cũ]', 'Bí thư', null, 'unknown'],
])('[I7] %s of %j and %j is %s', (condition, position, formerPosition, expected) => {
  expect(judge(condition, { position, formerPosition })).toBe(expected);
});

test.each<[string, string | null, string]>([
  ['[Ngạch] >= "Chuyên viên"', 'Kỹ sư', 'unknown'],
  ['NOT([Ngạch] >= "Chuyên viên")', 'Kỹ sư', 'unknown'],
  ['[Ngạch] = "Chuyên viên"', 'Kỹ sư', 'false'],
  ['[Ngạch] = "Kỹ sư"', 'Kỹ sư', 'true'],
  ['[Ngạch] IN {"CVC"; "Kỹ sư"}', 'Kỹ sư', 'true'],
  ['[Ngạch] < "Cán sự"', 'Nhân viên', 'true'],
  ['"Cán sự" > [Ngạch]', 'Cán sự', 'false'],
  ['"Cán sự" < [Ngạch]', 'Chuyên viên', 'true'],
  ['"Cán sự" >= [Ngạch]', 'Cán sự', 'true'],
  ['"Cán sự" <= [Ngạch]', 'Nhân viên', 'false'],
  ['"Cán sự" <> [Ngạch]', 'Nhân viên', 'true'],
  ['"Cán sự" = [Ngạch]', 'Cán sự', 'true'],
  ['[Ngạch] > [Ngạch cũ]', 'Chuyên viên chính', 'true'],
  ['[Ngạch] > [Ngạch cũ]', 'Cán sự', 'false'],
  ['[Ngạch] > [Ngạch cũ]', 'Kỹ sư', 'unknown'],
])('[I3] %s of the rank %j, once Chuyên viên, is %s', (condition, rank, expected) => {
  expect(judge(condition, { rank, formerRank: 'Chuyên viên' })).toBe(expected);
});

test.each<[string, string | null, string]>([
  ['[Tuổi] < 40', '1983', 'unknown'],
  ['[Tuổi] >= 40', '1983', 'unknown'],
  ['[Tuổi] > 39', '1983', 'unknown'],
  ['[Tuổi] <= 39', '1983', 'unknown'],
  ['[Tuổi] < 40', '1983-11', 'false'],
  ['[Tuổi] <= 40', '1983-11', 'true'],
  ['[Tuổi] < 40', '1983-12', 'true'],
  ['[Tuổi] < 40', '1983-10', 'false'],
  ['[Tuổi] = 39', '1983-12', 'true'],
  ['[Tuổi] <> 40', '1982', 'unknown'],
  ['[Tuổi] IN {39; 40}', '1983', 'unknown'],
  ['[Tuổi] < 30 + 10', '1983-12-01', 'true'],
  ['40 <= [Tuổi]', '1983-11-30', 'true'],
  ['[Tuổi] < 39,5', '1983-12-01', 'true'],
  ['[Tuổi] < 39,5', '1983-11-30', 'false'],
  ['[Ngày sinh] = DATE(1983;11;30)', '1983-11-30', 'true'],
  ['[Ngày sinh] = DATE(1983;11;30)', '1983-11', 'unknown'],
  ['[Ngày sinh] = DATE(1983;11;30)', '1983-12', 'false'],
  ['[Ngày sinh] = DATE(1983;11;30)', '1983-10', 'false'],
  ['[Ngày sinh] <> DATE(1983;11;30)', '1983-11-30', 'false'],
  ['[Ngày sinh] >= "1/11/1983"', '1983-11', 'true'],
  ['[Ngày sinh] > "1.11.1983"', '1983-11', 'unknown'],
  ['[Ngày sinh] <= "1983-11-30"', '1983-11', 'true'],
  ['[Ngày sinh] < "30-11-1983"', '1983-11', 'unknown'],
  ['[Ngày bổ nhiệm] = [Ngày sinh]', '2000', 'unknown'],
  ['[Ngày bổ nhiệm] = [Ngày sinh]', '2000-01-31', 'true'],
  ['[Ngày sinh] < [Ngày bổ nhiệm]', '1999', 'true'],
  ['[Ngày sinh] < [Ngày bổ nhiệm]', '2000', 'unknown'],
  ['[Ngày bổ nhiệm] - [Ngày sinh] >= 32', '1999', 'unknown'],
  ['[Ngày bổ nhiệm] - [Ngày sinh] > 0', '1999', 'true'],
  ['[Ngày sinh] + 31 > DATE(2000;1;1)', '1999-12-01', 'false'],
  ['[Ngày sinh] - 1 < DATE(1999;12;1)', '1999-12-01', 'true'],
  ['MONTHS([Ngày sinh]; "30/11/2023") = 480', '1983-11-30', 'true'],
  ['AGE([Ngày sinh]; "29/11/2023") = 39', '1983-11-30', 'true'],
  ['YEARS("1/12/1983"; ASOF()) = 39', null, 'true'],
  ['YEAR([Ngày sinh]) = 1983', '1983', 'true'],
  ['YEAR([Ngày sinh]) = 1983', null, 'unknown'],
  ['MONTH([Ngày sinh]) = 11', '1983-11', 'true'],
  ['MONTH([Ngày sinh]) = 11', '1983', 'unknown'],
  ['MONTH([Ngày sinh]) <= 12', '1983', 'true'],
  ['MONTH([Ngày sinh]) > 6', null, 'unknown'],
  ['MONTH([Ngày sinh] + 40) <= 12', '1983', 'true'],
  ['MONTH([Ngày sinh] + 40) = 2', '1983', 'unknown'],
  ['ISBLANK([Tuổi])', '1983', 'false'],
  ['ISBLANK([Tuổi])', null, 'true'],
  ['NOT(ISBLANK([Ngày sinh]))', null, 'false'],
])('[I1] %s of somebody born %j is %s on 30 November 2023', (condition, birthDate, expected) => {
  expect(judge(condition, { birthDate, appointmentDate: '2000-01-31' })).toBe(expected);
});

/** The whole numbers that a span may be. */
function span(term: string, cells: Cells, asOf = '2023-11-30'): readonly number[] {
  return Array.from({ length: 31 }, (_, at) => at - 5).filter(
    (number) => compileOne(`${term} = ${number}`, cells, asOf) !== Truth.false,
  );
}

test.each<[string, string, readonly number[]]>([
  ['2023-01-31', '2023-02-28', [0]],
  ['2023-01-31', '2023-03-01', [1]],
  ['2023-01-31', '2023-03-30', [1]],
  ['2023-01-31', '2023-03-31', [2]],
  ['2023-02-28', '2023-03-28', [1]],
  ['2024-02-29', '2023-11-30', [-2]],
  ['2023-11-30', '2023-11-30', [0]],
  ['2023', '2023-11-30', [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
])('[I23] months from %j to %s', (appointmentDate, asOf, months) => {
  expect(span('MONTHS([Ngày bổ nhiệm]; ASOF())', { appointmentDate }, asOf)).toEqual(months);
});

test.each<[string, string, readonly number[]]>([
  ['2004-02-29', '2023-02-28', [18]],
  ['2004-02-29', '2023-03-01', [19]],
  ['2004-02-29', '2024-02-28', [19]],
  ['2004-02-29', '2024-02-29', [20]],
  ['2004-02', '2023-02-28', [18, 19]],
  ['2023-11-30', '2022-11-30', [-1]],
  ['2023-11-30', '2022-12-01', [0]],
  ['2003', '2023-12-31', [20]],
  ['2003', '2023-12-30', [19, 20]],
])('[I20] [I22] years from %j to %s', (birthDate, asOf, years) => {
  expect(span('YEARS([Ngày sinh]; ASOF())', { birthDate }, asOf)).toEqual(years);
  expect(span('AGE([Ngày sinh])', { birthDate }, asOf)).toEqual(years);
  expect(span('AGE([Ngày sinh]; [Ngày bổ nhiệm])', { birthDate, appointmentDate: asOf })).toEqual(
    years,
  );
});

test.each<[string, number | null, string]>([
  ['-[Hệ số] < -2', 3, 'true'],
  ['+[Hệ số] * 2 = 6', 3, 'true'],
  ['[Hệ số] / 2 = 1.5', 3, 'true'],
  ['[Hệ số] = 300%', 3, 'true'],
  ['[Hệ số]% = 0,03', 3, 'true'],
  ['1 / [Hệ số] > 0', 0, 'unknown'],
  ['[Hệ số] / 0 > 0', 3, 'unknown'],
  ['0 * [Hệ số] = 0', null, 'unknown'],
  ['[Hệ số] - [Hệ số] = 0', 3, 'true'],
  ['[Hệ số] IN {-3; 3}', 3, 'true'],
  ['[Hệ số] IN {1,2,3}', 3, 'true'],
  ['[Hệ số] IN {1,5; 2}', 1.5, 'true'],
  ['[Hệ số] IN {-1,5; 2}', -1.5, 'true'],
  ['[Hệ số] IN {-1,5; 2}', 5, 'false'],
  ['[Hệ số] IN (2; -1,5)', -1.5, 'true'],
  ['[Hệ số] IN (2; -1,5)', -1, 'false'],
  ['[Hệ số] <> 3', null, 'unknown'],
  ['(1 + 2) * 2 = 6', 1, 'true'],
  ['2 + 2 * 2 = 6', 1, 'true'],
])('[I4] %s of %j is %s', (condition, salary, expected) => {
  expect(judge(condition, { salary })).toBe(expected);
});

test('[I4] products and quotients of inexact ages lie between their ends', () => {
  // Born in 1983 she is 39 or 40 on 30 November 2023, born in 1990 in office 32 or 33 years.
  const cells = { birthDate: '1983', appointmentDate: '1990' };
  const years = 'YEARS([Ngày bổ nhiệm]; ASOF())';
  expect(judge(`[Tuổi] * ${years} >= 1248`, cells)).toBe('true');
  expect(judge(`[Tuổi] * ${years} > 1248`, cells)).toBe('unknown');
  expect(judge(`[Tuổi] * ${years} <= 1320`, cells)).toBe('true');
  expect(judge(`(30 - [Tuổi]) * (30 - ${years}) >= 18`, cells)).toBe('true');
  expect(judge(`(30 - [Tuổi]) * (30 - ${years}) > 18`, cells)).toBe('unknown');
  expect(judge(`(30 - [Tuổi]) * (30 - ${years}) <= 30`, cells)).toBe('true');
  expect(judge(`(30 - [Tuổi]) * (30 - ${years}) < 30`, cells)).toBe('unknown');
  expect(judge(`[Tuổi] / (${years} - 32) > 0`, cells)).toBe('unknown');
  expect(judge(`[Tuổi] / (${years} - 33) > 0`, cells)).toBe('unknown');
  expect(judge(`66 / ${years} >= 2`, cells)).toBe('true');
  expect(judge(`66 / ${years} <= 2`, cells)).toBe('unknown');
});

test('a condition for a day that moves on is judged at the day that it is by then', () => {
  const columns = buildRoster(FIELDS, [{ cells: { birthDate: '1983-11-30' } }]).columns;
  const settings = { isMovingOn: true, age: 'date', leapDay: 'march1' } as const;
  const context = { ...settings, columns, asOf: dayOf('2023-11-29') };
  const truthOf = compileTruth(bind('[Tuổi] >= 40'), context);
  expect(truthOf(0)).toBe(Truth.false);
  context.asOf += 1;
  expect(truthOf(0)).toBe(Truth.true);
});

test.each<[string, Partial<BuiltField>, string]>([
  ['[Hệ số] > 3', { kind: 'flag' }, 'column salary is flag, expected number or date or text'],
  ['[Hệ số] > 3', { key: 'x' }, 'column salary is absent, expected number or date or text'],
  ['[Cấp ủy viên]', { kind: 'text' }, 'column committeeMember is text, expected flag'],
])(
  'columns that %s was not bound to are a mistake of the program',
  (condition, change, message) => {
    const fields = FIELDS.map((field) => ({ ...field, ...change }));
    const { columns } = buildRoster(fields, [{ cells: {} }]);
    const settings = { asOf: 0, age: 'date', leapDay: 'march1' } as const;
    expect(() => compileTruth(bind(condition), { columns, ...settings })).toThrow(message);
  },
);
