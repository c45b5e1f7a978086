import type { Issue } from '../../Issue';
import type { Span } from './Expression';

/** Something wrong with a condition's text, not yet told whose text it is. */
export interface ConditionProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly parameters: Issue['parameters'];
}

/** The problem as an issue of the formula `source`, such as `young_commune.condition`. */
export function toIssue(problem: ConditionProblem, source: string): Issue {
  const { code, severity, span, parameters } = problem;
  return {
    code,
    severity,
    at: { in: 'formula', source, start: span.start, end: span.end },
    parameters,
  };
}
