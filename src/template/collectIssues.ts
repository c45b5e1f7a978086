import type { Issue } from '../core/Issue';
import type { ExpansionFault } from './expandLines';
import { toTemplateIssue } from './TemplateProblem';

/** Each fault of a cell once, however many turns show it. */
export function collectIssues(
  sheet: string,
  problems: readonly ExpansionFault[],
): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { row, column, problem } of problems) {
    const { code, span, parameters = {} } = problem;
    const key = [row, column, code, span.start, span.end, parameters.text ?? ''].join(' ');
    if (!issues.has(key)) issues.set(key, toTemplateIssue(problem, { sheet, row, column }));
  }
  const place = ({ at }: Issue): number => (at.in === 'cell' ? at.row * 16_384 + at.column : 0);
  return [...issues.values()].sort((one, other) => place(one) - place(other));
}
