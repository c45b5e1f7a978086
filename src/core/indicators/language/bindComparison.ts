import { foldText } from '../../roster/foldText';
import { allOrNull, type Binder } from './Binder';
import { typeNameOf, type Bound } from './Bound';
import type { BoundNumber, BoundTruth } from './BoundCondition';
import type { ConditionField } from './ConditionField';
import type { CompareOperator, Expression, Span } from './Expression';
import { nearestName } from './nearestName';
import { readDay } from './readDay';
import { vocabularyNames, vocabularyValue } from './vocabularyValue';

type Compare = Extract<Expression, { kind: 'compare' }>;

/** left op right: numbers, dates, texts, ordered vocabularies, or a mark with TRUE or FALSE. */
export function bindComparison(expression: Compare, binder: Binder): Bound | null {
  const left = binder.bind(expression.left);
  const right = binder.bind(expression.right);
  if (!left || !right) return null;
  const { operator, span } = expression;
  if (left.type === 'text' && right.type !== 'text') {
    const swapped = { ...expression, operator: MIRRORED[operator] };
    return compare({ ...swapped, left: expression.right, right: expression.left }, right, left);
  }
  return compare(expression, left, right);

  function compare(one: Compare, first: Bound, second: Bound): Bound | null {
    if (first.type === 'textField') return compareText(one, first.field, second, binder);
    if (first.type === 'truth' && second.type === 'truth') {
      return compareTruth(one, first.node, second.node, binder);
    }
    if (first.type === 'number' && second.type === 'number') {
      return numbers(one.operator, first.node, second.node, span);
    }
    if (first.type === 'date') {
      const date = readDay(second);
      if (date) return numbers(one.operator, first.node, date, span);
    }
    if (first.type === 'text') return binder.wrongType(one.left, 'field');
    const expected = typeNameOf(first);
    return binder.problem('condition-type', one.right.span, {
      expected,
      given: typeNameOf(second),
    });
  }
}

/** left IN {a; b}: the same as OR(left = a; left = b). */
export function bindMembership(
  expression: Extract<Expression, { kind: 'in' }>,
  binder: Binder,
): Bound | null {
  const { left, choices, isNegated, span } = expression;
  const subject = binder.bind(left);
  if (!subject) return null;
  if (subject.type === 'text') return binder.wrongType(left, 'field');
  const parts = allOrNull(
    choices.map((right) => {
      const bound = bindComparison({ kind: 'compare', operator: '=', left, right, span }, binder);
      return bound?.type === 'truth' ? bound.node : null;
    }),
  );
  if (!parts) return null;
  const node: BoundTruth = mergeEquals(parts, span) ?? { kind: 'any', parts, span };
  return { type: 'truth', node: isNegated ? { kind: 'not', part: node, span } : node };
}

/** Equalities of one text field are one test of that field. */
function mergeEquals(parts: readonly BoundTruth[], span: Span): BoundTruth | null {
  const any: string[] = [];
  let field: string | null = null;
  for (const part of parts) {
    if (part.kind !== 'text' || part.test.kind !== 'equals') return null;
    field = part.field;
    any.push(...part.test.any);
  }
  return field === null
    ? null
    : { kind: 'text', field, test: { kind: 'equals', any, isNegated: false }, span };
}

function compareText(
  expression: Compare,
  field: ConditionField,
  right: Bound,
  binder: Binder,
): Bound | null {
  const { operator, span } = expression;
  if (right.type === 'textField') return compareTextFields(expression, field, right.field, binder);
  if (right.type !== 'text') {
    const given = typeNameOf(right);
    return binder.problem('condition-type', expression.right.span, { expected: 'text', given });
  }
  if (operator === '=' || operator === '<>') {
    doubtValue(field, right.literal, expression.right.span, binder);
    const any = foldedForms(field, right.literal);
    const test = { kind: 'equals' as const, any, isNegated: operator === '<>' };
    return { type: 'truth', node: { kind: 'text', field: field.column, test, span } };
  }
  if (!field.vocabulary) {
    return binder.problem('condition-order-missing', expression.span, { name: field.name });
  }
  const rank = rankOf(field, right.literal);
  if (rank < 0) {
    const nearest = nearestName(right.literal, field.vocabulary);
    return binder.problem('condition-value-unknown', expression.right.span, {
      name: field.name,
      value: right.literal,
      ...(nearest === null ? {} : { nearest }),
    });
  }
  const bound: BoundNumber = { kind: 'constant', value: rank };
  return numbers(operator, { kind: 'field', field: field.column }, bound, span);
}

/** A roster may hold values of its own; one that is nearly a known one was probably mistyped. */
function doubtValue({ column, name }: ConditionField, value: string, span: Span, binder: Binder) {
  if (vocabularyValue(column, value) !== null) return;
  const nearest = nearestName(value, vocabularyNames(column));
  if (nearest !== null) binder.warning('condition-value-unknown', span, { name, value, nearest });
}

function compareTextFields(
  { operator, span }: Compare,
  left: ConditionField,
  right: ConditionField,
  binder: Binder,
): Bound | null {
  if (operator === '=' || operator === '<>') {
    const isNegated = operator === '<>';
    const [first, second] = [left.column, right.column];
    return {
      type: 'truth',
      node: { kind: 'sameText', left: first, right: second, isNegated, span },
    };
  }
  if (!left.vocabulary || left.vocabulary.join('\n') !== right.vocabulary?.join('\n')) {
    return binder.problem('condition-order-missing', span, { name: left.name });
  }
  const [first, second] = [left.column, right.column];
  return numbers(operator, { kind: 'field', field: first }, { kind: 'field', field: second }, span);
}

function compareTruth(
  { operator, span }: Compare,
  left: BoundTruth,
  right: BoundTruth,
  binder: Binder,
): Bound | null {
  if (operator !== '=' && operator !== '<>') {
    return binder.problem('condition-type', span, { expected: 'number', given: 'truth' });
  }
  const same = sameTruth(left, right, span);
  return { type: 'truth', node: operator === '=' ? same : { kind: 'not', part: same, span } };
}

/** Both hold, or neither does. */
function sameTruth(left: BoundTruth, right: BoundTruth, span: Span): BoundTruth {
  const neither = [left, right].map((part): BoundTruth => ({ kind: 'not', part, span }));
  const parts: BoundTruth[] = [
    { kind: 'all', parts: [left, right], span },
    { kind: 'all', parts: neither, span },
  ];
  return { kind: 'any', parts, span };
}

function numbers(operator: CompareOperator, left: BoundNumber, right: BoundNumber, span: Span) {
  return {
    type: 'truth' as const,
    node: { kind: 'numbers' as const, operator, left, right, span },
  };
}

function rankOf(field: ConditionField, literal: string): number {
  const forms = foldedForms(field, literal);
  return (field.vocabulary ?? []).findIndex((value) => forms.includes(foldText(value)));
}

/** The forms that a cell may have when a condition says `literal`. */
function foldedForms(field: ConditionField, literal: string): readonly string[] {
  const canonical = vocabularyValue(field.column, literal);
  return [...new Set([literal, canonical ?? literal].map(foldText))];
}

/** What a comparison is when its sides change places. */
export const MIRRORED: Readonly<Record<CompareOperator, CompareOperator>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};
