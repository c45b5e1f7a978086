import { isCivilDate, toDayNumber } from '../../engine/calendar';
import { foldText } from '../../roster/foldText';
import { allOrNull, type Binder } from './Binder';
import type { Bound } from './Bound';
import type { BoundNumber, TextTest } from './BoundCondition';
import type { Expression } from './Expression';

type Call = Extract<Expression, { kind: 'call' }>;

/** A function of the condition language; the reference page is made from these entries. */
interface LanguageFunction {
  readonly name: string;
  readonly signature: string;
  readonly meaning: string;
  /** What missing values do. */
  readonly missing: string;
  readonly example: { readonly text: string; readonly result: string };
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  bind(call: Call, binder: Binder): Bound | null;
}

export const languageFunctions: readonly LanguageFunction[] = [
  {
    name: 'AND',
    signature: 'AND(condition; …)',
    meaning: 'True when every condition is true.',
    missing: 'False as soon as one condition is false; else unknown when one is unknown.',
    example: { text: 'AND([Tuổi] < 40; [Cấp ủy viên])', result: 'a committee member under 40' },
    arity: [1, Infinity],
    bind: (call, binder) => bindJunction('all', call, binder),
  },
  {
    name: 'OR',
    signature: 'OR(condition; …)',
    meaning: 'True when at least one condition is true.',
    missing: 'True as soon as one condition is true; else unknown when one is unknown.',
    example: {
      text: 'OR([Giới tính] = "Nữ"; [Tuổi] < 40)',
      result: 'women of any age and everybody under 40',
    },
    arity: [1, Infinity],
    bind: (call, binder) => bindJunction('any', call, binder),
  },
  {
    name: 'NOT',
    signature: 'NOT(condition)',
    meaning: 'True when the condition is false.',
    missing: 'Unknown stays unknown.',
    example: { text: 'NOT([Cấp ủy viên])', result: 'those marked as no committee member' },
    arity: [1, 1],
    bind: (call, binder) => {
      const [part] = call.parts;
      const node = part && binder.truth(part);
      return node ? { type: 'truth', node: { kind: 'not', part: node, span: call.span } } : null;
    },
  },
  {
    name: 'ISBLANK',
    signature: 'ISBLANK([field])',
    meaning: 'True when the cell is empty or could not be read. Never unknown.',
    missing: 'This is how to ask for them. A birth year without day and month is not blank.',
    example: { text: 'NOT(ISBLANK([Xếp loại]))', result: 'everybody who was assessed' },
    arity: [1, 1],
    bind: (call, binder) => {
      const [part] = call.parts;
      const field = part && binder.field(part);
      if (!field) return null;
      return { type: 'truth', node: { kind: 'blank', field: field.column, span: call.span } };
    },
  },
  {
    name: 'CONTAINS',
    signature: 'CONTAINS([text field]; "part"; …)',
    meaning: 'True when the text holds one of the parts; letter case and spacing do not matter.',
    missing: 'Unknown.',
    example: { text: 'CONTAINS([Chức vụ]; "Chủ tịch")', result: 'Chủ tịch, Phó Chủ tịch' },
    arity: [2, Infinity],
    bind: (call, binder) => bindTextTest('contains', call, binder),
  },
  {
    name: 'BEGINS',
    signature: 'BEGINS([text field]; "beginning"; …)',
    meaning: 'True when the text begins with one of the parts; case and spacing do not matter.',
    missing: 'Unknown.',
    example: { text: 'BEGINS([Chức vụ]; "Bí thư")', result: 'Bí thư Đảng ủy, not Phó Bí thư' },
    arity: [2, Infinity],
    bind: (call, binder) => bindTextTest('begins', call, binder),
  },
  {
    name: 'DATE',
    signature: 'DATE(year; month; day)',
    meaning: 'A day of the calendar, from whole numbers.',
    missing: 'Cannot be missing.',
    example: { text: '[Ngày sinh] > DATE(1983;11;30)', result: 'born after 30 November 1983' },
    arity: [3, 3],
    bind: bindDate,
  },
  {
    name: 'ASOF',
    signature: 'ASOF()',
    meaning: 'The as-of date of the report.',
    missing: 'Cannot be missing.',
    example: {
      text: 'MONTHS([Ngày bổ nhiệm]; ASOF()) >= 12',
      result: 'appointed at least twelve months before the as-of date',
    },
    arity: [0, 0],
    bind: () => ({ type: 'date', node: { kind: 'asOf' } }),
  },
  {
    name: 'AGE',
    signature: 'AGE(birth date) or AGE(birth date; day)',
    meaning:
      'Completed years of life at the as-of date or at the day given, counted as the indicator ' +
      'says: by full date (the default), at the month, or by year.',
    missing:
      'Unknown without a birth date. A birth year gives the youngest and the oldest age possible: ' +
      'a comparison that holds for both is decided.',
    example: { text: 'AGE([Ngày sinh]) < 40', result: 'the same as [Tuổi] < 40' },
    arity: [1, 2],
    bind: (call, binder) => bindSpan('age', call, binder),
  },
  {
    name: 'YEARS',
    signature: 'YEARS(from; to)',
    meaning: 'Completed years between two days, by full date; negative when `to` comes first.',
    missing: 'Unknown when either day is; a year alone gives an interval, as for AGE.',
    example: { text: 'YEARS([Ngày vào Đảng]; ASOF()) >= 30', result: '30 years in the Party' },
    arity: [2, 2],
    bind: (call, binder) => bindSpan('years', call, binder),
  },
  {
    name: 'MONTHS',
    signature: 'MONTHS(from; to)',
    meaning: 'Completed months between two days; negative when `to` comes first.',
    missing: 'Unknown when either day is; a year alone gives an interval, as for AGE.',
    example: {
      text: 'MONTHS([Ngày bổ nhiệm]; DATE(2025;12;31)) >= 48',
      result: 'four years in office by the end of 2025',
    },
    arity: [2, 2],
    bind: (call, binder) => bindSpan('months', call, binder),
  },
  {
    name: 'YEAR',
    signature: 'YEAR(day)',
    meaning: 'The year of a day.',
    missing: 'Unknown without a date; a year alone is enough.',
    example: { text: 'YEAR([Ngày sinh]) >= 1983', result: 'born in 1983 or later' },
    arity: [1, 1],
    bind: (call, binder) => bindPart('year', call, binder),
  },
  {
    name: 'MONTH',
    signature: 'MONTH(day)',
    meaning: 'The month of a day, 1 to 12.',
    missing: 'Unknown without a date, and for a year alone unless every month would do.',
    example: { text: 'MONTH([Ngày sinh]) = 11', result: 'born in a November' },
    arity: [1, 1],
    bind: (call, binder) => bindPart('month', call, binder),
  },
];

function bindJunction(kind: 'all' | 'any', call: Call, binder: Binder): Bound | null {
  const parts = allOrNull(call.parts.map((part) => binder.truth(part)));
  return parts && { type: 'truth', node: { kind, parts, span: call.span } };
}

function bindTextTest(
  kind: TextTest['kind'] & ('contains' | 'begins'),
  call: Call,
  binder: Binder,
) {
  const [subject, ...patterns] = call.parts;
  const field = subject && binder.textField(subject);
  const literals = allOrNull(
    patterns.map((pattern) => {
      const literal = binder.literal(pattern);
      if (literal === null || foldText(literal) !== '') return literal;
      return binder.problem('condition-pattern-empty', pattern.span);
    }),
  );
  if (!field || !literals) return null;
  const test: TextTest = { kind, any: literals.map(foldText) };
  const node = { kind: 'text' as const, field: field.column, test, span: call.span };
  return { type: 'truth' as const, node };
}

function bindDate(call: Call, binder: Binder): Bound | null {
  const numbers = allOrNull(
    call.parts.map((part) =>
      part.kind === 'number' ? part.value : binder.wrongType(part, 'literal'),
    ),
  );
  if (!numbers) return null;
  const [year = 0, month = 0, day = 0] = numbers;
  const isPlausible = numbers.every(Number.isInteger) && year >= 1 && year <= 9999;
  if (!isPlausible || !isCivilDate(year, month, day)) {
    return binder.problem('condition-date-impossible', call.span, { year, month, day });
  }
  return { type: 'date', node: { kind: 'constant', value: toDayNumber(year, month, day) } };
}

function bindSpan(unit: 'age' | 'years' | 'months', call: Call, binder: Binder): Bound | null {
  const ends = allOrNull(call.parts.map((part) => binder.date(part)));
  const from = ends?.[0];
  if (!from) return null;
  const to: BoundNumber = ends[1] ?? { kind: 'asOf' };
  return { type: 'number', node: { kind: 'span', unit, from, to } };
}

function bindPart(part: 'year' | 'month', call: Call, binder: Binder): Bound | null {
  const [subject] = call.parts;
  const of = subject && binder.date(subject);
  return of ? { type: 'number', node: { kind: 'part', part, of } } : null;
}
