import { parseCondition } from '../../core/indicators/language/parseCondition';
import type { CompareOperator, Expression } from '../../core/indicators/language/Expression';

/** One line of the visual builder: a field against a value, or a mark that is set. */
export interface ConditionLine {
  readonly field: string;
  readonly operator: CompareOperator | 'marked';
  /** As it stands in the formula's literal: a number, or a text without its quotation marks. */
  readonly value: string;
  readonly isNumber: boolean;
}

/** The lines that a condition is, all of which must hold; `null` for one that is no such list. */
export function readLines(text: string): readonly ConditionLine[] | null {
  if (text.trim() === '') return [];
  const { expression } = parseCondition(text);
  if (!expression) return null;
  const parts =
    expression.kind === 'call' && expression.name.toUpperCase() === 'AND'
      ? expression.parts
      : [expression];
  const lines = parts.map(readLine);
  return lines.every((line) => line !== null) ? lines : null;
}

/** The condition that holds when all lines hold; the same lines are read back from it. */
export function writeLines(lines: readonly ConditionLine[]): string {
  const [first = ''] = lines.map(writeLine);
  return lines.length <= 1 ? first : `AND(${lines.map(writeLine).join(', ')})`;
}

function readLine(expression: Expression): ConditionLine | null {
  if (expression.kind === 'field') {
    return { field: expression.name, operator: 'marked', value: '', isNumber: false };
  }
  if (expression.kind !== 'compare' || expression.left.kind !== 'field') return null;
  const { operator, left, right } = expression;
  if (right.kind === 'number') {
    return { field: left.name, operator, value: String(right.value), isNumber: true };
  }
  if (right.kind !== 'text') return null;
  return { field: left.name, operator, value: right.value, isNumber: false };
}

function writeLine({ field, operator, value, isNumber }: ConditionLine): string {
  if (operator === 'marked') return `[${field}]`;
  const literal = isNumber && value !== '' ? value : `"${value.replaceAll('"', '""')}"`;
  return `[${field}] ${operator} ${literal}`;
}
