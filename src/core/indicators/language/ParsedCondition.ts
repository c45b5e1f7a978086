import type { ConditionProblem } from './ConditionProblem';
import type { Expression } from './Expression';

export interface ParsedCondition {
  /** `null` when there are problems, or when the text is empty. */
  readonly expression: Expression | null;
  readonly problems: readonly ConditionProblem[];
}
