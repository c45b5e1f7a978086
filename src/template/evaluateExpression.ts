import { compareValues } from './compareValues';
import { formatFormValue } from './formatFormValue';
import type { FormContext } from './FormContext';
import type { Scope } from './FormItem';
import { numberValue } from './FormValue';
import type { FormValue, NumberUnit } from './FormValue';
import { callFunction } from './callFunction';
import { resolvePath } from './resolvePath';
import type { BinaryOperator, TemplateExpression } from './TemplateExpression';
import { DirectiveError } from './TokenCursor';

/** The value of an expression where a cell stands; raises `DirectiveError` for an author's slip. */
export function evaluateExpression(
  expression: TemplateExpression,
  context: FormContext,
  scope: Scope,
): FormValue {
  const evaluate = (part: TemplateExpression, inner: Scope = scope): FormValue =>
    evaluateExpression(part, context, inner);
  switch (expression.kind) {
    case 'number':
      return numberValue(expression.value, 'plain');
    case 'text':
      return { kind: 'text', text: expression.value };
    case 'truth':
      return { kind: 'truth', value: expression.value };
    case 'path':
      return resolvePath(expression.names, context, scope);
    case 'call':
      return callFunction(expression, evaluate, context, scope);
    case 'percent':
      return combine(
        '/',
        evaluate(expression.part),
        numberValue(100, 'plain'),
        expression,
        'share',
      );
    case 'negative':
      return combine('-', numberValue(0, 'plain'), evaluate(expression.part), expression);
    case 'in': {
      const left = evaluate(expression.left);
      if (left.kind === 'blank') return { kind: 'truth', value: false };
      const isListed = expression.choices.some(
        (choice) => compareValues(left, evaluate(choice), context.data.language) === 0,
      );
      return { kind: 'truth', value: isListed !== expression.isNegated };
    }
    case 'binary':
      return evaluateBinary(
        expression,
        evaluate(expression.left),
        evaluate(expression.right),
        context,
      );
  }
}

type Binary = Extract<TemplateExpression, { kind: 'binary' }>;
type Sign = '+' | '-' | '*' | '/';

function evaluateBinary(
  expression: Binary,
  left: FormValue,
  right: FormValue,
  context: FormContext,
): FormValue {
  const { language } = context.data;
  const { operator } = expression;
  if (operator === '&') {
    const text = formatFormValue(left, language) + formatFormValue(right, language);
    return { kind: 'text', text };
  }
  return isSign(operator)
    ? combine(operator, left, right, expression)
    : compare(expression, left, right, context);
}

function isSign(operator: BinaryOperator): operator is Sign {
  return ['+', '-', '*', '/'].includes(operator);
}

function compare(
  { operator, span }: Binary,
  left: FormValue,
  right: FormValue,
  context: FormContext,
): FormValue {
  const isEmpty = (value: FormValue): boolean =>
    value.kind === 'blank' || (value.kind === 'text' && value.text === '');
  if (isEmpty(left) || isEmpty(right)) {
    const isSame = isEmpty(left) && isEmpty(right);
    // `= ""` asks whether something is missing; every other comparison with it is not true.
    const value = operator === '=' ? isSame : operator === '<>' && !isSame;
    return { kind: 'truth', value };
  }
  const order = compareValues(left, right, context.data.language);
  if (order === null) throw new DirectiveError({ code: 'template-not-comparable', span });
  return { kind: 'truth', value: holds(operator, order) };
}

function holds(operator: BinaryOperator, order: number): boolean {
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

/** Arithmetic; a missing part or a division by zero leaves nothing. Days can be counted on dates. */
function combine(
  operator: Sign,
  left: FormValue,
  right: FormValue,
  { span }: TemplateExpression,
  unit?: NumberUnit,
): FormValue {
  if (left.kind === 'blank' || right.kind === 'blank') return { kind: 'blank' };
  if (left.kind === 'date' && right.kind === 'date' && operator === '-') {
    return numberValue(left.day - right.day, 'count');
  }
  if (left.kind === 'date' && right.kind === 'number' && (operator === '+' || operator === '-')) {
    const days = Math.trunc(right.value);
    return { kind: 'date', day: operator === '+' ? left.day + days : left.day - days };
  }
  if (left.kind !== 'number' || right.kind !== 'number') {
    throw new DirectiveError({ code: 'template-not-number', span });
  }
  const [value, high] = calculateEnds(operator, left, right);
  if (!Number.isFinite(value) || !Number.isFinite(high)) return { kind: 'blank' };
  return numberValue(value, unit ?? resultUnit(operator, left.unit, right.unit), high);
}

type NumberFormValue = Extract<FormValue, { kind: 'number' }>;

/** Lowest and highest result: the ends of both sides, each with each. */
function calculateEnds(
  operator: Sign,
  left: NumberFormValue,
  right: NumberFormValue,
): readonly [number, number] {
  const ends = [left.value, left.high ?? left.value].flatMap((one) =>
    [right.value, right.high ?? right.value].map((other) => calculate(operator, one, other)),
  );
  return [Math.min(...ends), Math.max(...ends)];
}

function calculate(operator: Sign, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}

/** Count ÷ count is a share; share − share are points. */
function resultUnit(operator: Sign, left: NumberUnit, right: NumberUnit): NumberUnit {
  if (operator === '/') return left === 'count' && right === 'count' ? 'share' : 'plain';
  if (operator === '-' && left === 'share' && right === 'share') return 'points';
  if (left === 'plain') return operator === '*' ? 'plain' : right;
  if (right === 'plain') return operator === '*' ? 'plain' : left;
  return left === right ? left : 'plain';
}
