import type { Bound, TypeName } from './Bound';
import type { BoundNumber, BoundTruth } from './BoundCondition';
import type { ConditionField } from './ConditionField';
import type { ConditionProblem } from './ConditionProblem';
import type { Expression, Span } from './Expression';

/** What a function of the language may ask while its call is bound; `null` after a problem. */
export interface Binder {
  bind(expression: Expression): Bound | null;
  truth(expression: Expression): BoundTruth | null;
  number(expression: Expression): BoundNumber | null;
  date(expression: Expression): BoundNumber | null;
  /** A field named directly, of whatever kind. */
  field(expression: Expression): ConditionField | null;
  textField(expression: Expression): ConditionField | null;
  literal(expression: Expression): string | null;
  wrongType(expression: Expression, expected: TypeName | 'field' | 'literal'): null;
  problem(code: string, span: Span, parameters?: ConditionProblem['parameters']): null;
  /** What leaves the condition as it is. */
  warning(code: string, span: Span, parameters: ConditionProblem['parameters']): void;
}

/** The parts, or `null` when one of them is missing. */
export function allOrNull<T>(parts: readonly (T | null)[]): readonly T[] | null {
  return parts.every((part): part is T & {} => part !== null) ? parts : null;
}
