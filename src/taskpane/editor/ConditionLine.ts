import type { BuilderNode } from '../../core/indicators/language/ConditionBuilder';
import type { CompareOperator } from '../../core/indicators/language/Expression';
import { formatBuilder } from '../../core/indicators/language/formatBuilder';
import { parseBuilder } from '../../core/indicators/language/parseBuilder';

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
  const node = parseBuilder(text);
  if (!node) return null;
  const isList = node.kind === 'group' && node.joins === 'all' && !node.isNegated;
  const lines = (isList ? node.parts : [node]).map(readLine);
  return lines.every((line) => line !== null) ? lines : null;
}

/** The condition that holds when all lines hold; the same lines are read back from it. */
export function writeLines(lines: readonly ConditionLine[]): string {
  const [first, ...others] = lines.map(toNode);
  if (!first) return '';
  const parts = [first, ...others];
  const all: BuilderNode = { kind: 'group', joins: 'all', isNegated: false, parts };
  return formatBuilder(others.length === 0 ? first : all);
}

function readLine(node: BuilderNode): ConditionLine | null {
  if (node.kind === 'mark' && !node.isNegated) {
    return { field: node.field, operator: 'marked', value: '', isNumber: false };
  }
  if (node.kind !== 'compare' || node.value.kind === 'date') return null;
  const { field, operator, value } = node;
  return { field, operator, value: String(value.value), isNumber: value.kind === 'number' };
}

function toNode({ field, operator, value, isNumber }: ConditionLine): BuilderNode {
  if (operator === 'marked') return { kind: 'mark', field, isNegated: false };
  const number = Number(value);
  const isWritten = isNumber && value.trim() !== '' && Number.isFinite(number);
  return {
    kind: 'compare',
    field,
    operator,
    value: isWritten ? { kind: 'number', value: number } : { kind: 'text', value },
  };
}
