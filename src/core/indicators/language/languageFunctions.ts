import type { Bilingual } from '../../Bilingual';
import { isCivilDate, toDayNumber } from '../../engine/calendar';
import { foldText } from '../../roster/foldText';
import { allOrNull, type Binder } from './Binder';
import type { Bound } from './Bound';
import type { BoundNumber, TextTest } from './BoundCondition';
import type { Expression } from './Expression';

type Call = Extract<Expression, { kind: 'call' }>;

/** A function of the condition language; `functionTexts` says what it does. */
interface LanguageFunction {
  readonly name: string;
  /** How it is written, with the names of its arguments. */
  readonly forms: readonly Bilingual[];
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  bind(call: Call, binder: Binder): Bound | null;
}

export const languageFunctions: readonly LanguageFunction[] = [
  {
    name: 'AND',
    forms: [{ vi: 'AND(điều kiện; …)', en: 'AND(condition; …)' }],
    arity: [1, Infinity],
    bind: (call, binder) => bindJunction('all', call, binder),
  },
  {
    name: 'OR',
    forms: [{ vi: 'OR(điều kiện; …)', en: 'OR(condition; …)' }],
    arity: [1, Infinity],
    bind: (call, binder) => bindJunction('any', call, binder),
  },
  {
    name: 'NOT',
    forms: [{ vi: 'NOT(điều kiện)', en: 'NOT(condition)' }],
    arity: [1, 1],
    bind: (call, binder) => {
      const [part] = call.parts;
      const node = part && binder.truth(part);
      return node ? { type: 'truth', node: { kind: 'not', part: node, span: call.span } } : null;
    },
  },
  {
    name: 'ISBLANK',
    forms: [{ vi: 'ISBLANK([cột])', en: 'ISBLANK([field])' }],
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
    forms: [{ vi: 'CONTAINS([cột chữ]; "phần chữ"; …)', en: 'CONTAINS([text field]; "part"; …)' }],
    arity: [2, Infinity],
    bind: (call, binder) => bindTextTest('contains', call, binder),
  },
  {
    name: 'BEGINS',
    forms: [{ vi: 'BEGINS([cột chữ]; "phần đầu"; …)', en: 'BEGINS([text field]; "beginning"; …)' }],
    arity: [2, Infinity],
    bind: (call, binder) => bindTextTest('begins', call, binder),
  },
  {
    name: 'DATE',
    forms: [{ vi: 'DATE(năm; tháng; ngày)', en: 'DATE(year; month; day)' }],
    arity: [3, 3],
    bind: bindDate,
  },
  {
    name: 'ASOF',
    forms: [{ vi: 'ASOF()', en: 'ASOF()' }],
    arity: [0, 0],
    bind: () => ({ type: 'date', node: { kind: 'asOf' } }),
  },
  {
    name: 'AGE',
    forms: [
      { vi: 'AGE(ngày sinh)', en: 'AGE(birth date)' },
      { vi: 'AGE(ngày sinh; ngày)', en: 'AGE(birth date; day)' },
    ],
    arity: [1, 2],
    bind: (call, binder) => bindSpan('age', call, binder),
  },
  {
    name: 'YEARS',
    forms: [{ vi: 'YEARS(từ ngày; đến ngày)', en: 'YEARS(from; to)' }],
    arity: [2, 2],
    bind: (call, binder) => bindSpan('years', call, binder),
  },
  {
    name: 'MONTHS',
    forms: [{ vi: 'MONTHS(từ ngày; đến ngày)', en: 'MONTHS(from; to)' }],
    arity: [2, 2],
    bind: (call, binder) => bindSpan('months', call, binder),
  },
  {
    name: 'YEAR',
    forms: [{ vi: 'YEAR(ngày)', en: 'YEAR(day)' }],
    arity: [1, 1],
    bind: (call, binder) => bindPart('year', call, binder),
  },
  {
    name: 'MONTH',
    forms: [{ vi: 'MONTH(ngày)', en: 'MONTH(day)' }],
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
