import type { Issue } from '../Issue';
import type { RosterField } from '../roster/Roster';
import { listConditionFields } from './language/ConditionField';
import { toIssue } from './language/ConditionProblem';
import { readCondition } from './language/readCondition';

/**
 * Checks a condition – or the value of a mean or median – while it is edited. `source` names the
 * text in the issues, such as `young_commune.condition`.
 */
export function checkCondition(
  text: string,
  fields: readonly RosterField[],
  source: string,
  type: 'truth' | 'number' = 'truth',
): readonly Issue[] {
  const { problems } = readCondition<unknown>(
    text,
    listConditionFields(fields),
    (binder, expression) =>
      type === 'truth' ? binder.truth(expression) : binder.number(expression),
  );
  return problems.map((problem) => toIssue(problem, source));
}
