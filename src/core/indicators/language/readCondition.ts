import { foldText } from '../../roster/foldText';
import type { Binder } from './Binder';
import { bindCondition } from './bindCondition';
import type { FieldDirectory } from './ConditionField';
import type { ConditionProblem } from './ConditionProblem';
import type { Expression } from './Expression';
import { nearestName } from './nearestName';
import { parseCondition } from './parseCondition';

/** Parses a text and binds it as `read` asks, for a truth or for a number. */
export function readCondition<T>(
  text: string,
  fields: FieldDirectory,
  read: (binder: Binder, expression: Expression) => T | null,
): { readonly bound: T | null; readonly problems: readonly ConditionProblem[] } {
  const { expression, problems } = parseCondition(text);
  if (expression) return bindCondition(fields, (binder) => read(binder, expression));
  if (problems.length > 0) {
    return { bound: null, problems: problems.map((problem) => suggest(problem, fields)) };
  }
  const span = { start: 0, end: text.length };
  const empty = { code: 'condition-empty', severity: 'error' as const, span, parameters: {} };
  return { bound: null, problems: [empty] };
}

/** A name without brackets was probably meant as a field, when there is one like it. */
function suggest(problem: ConditionProblem, fields: FieldDirectory): ConditionProblem {
  const { text, nearest: known } = problem.parameters;
  if (problem.code !== 'condition-name-bare' || typeof text !== 'string') return problem;
  if (known !== undefined) return problem;
  const names = new Set([...fields.values()].map(({ name }) => name));
  const nearest = fields.get(foldText(text))?.name ?? nearestName(text, names);
  if (nearest === null) return problem;
  return { ...problem, parameters: { ...problem.parameters, nearest: `[${nearest}]` } };
}
