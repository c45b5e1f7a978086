import type { Issue } from '../Issue';
import { conditionTexts } from './conditionTexts';
import type { Indicator } from './Indicator';
import { allOrNull } from './language/Binder';
import type { BoundNumber, BoundTruth } from './language/BoundCondition';
import type { FieldDirectory } from './language/ConditionField';
import { toIssue } from './language/ConditionProblem';
import { bindCondition } from './language/bindCondition';
import { parseCondition } from './language/parseCondition';

/** The texts of a measure, bound: by the name of the text in the definition. */
export interface BoundMeasure {
  readonly truths: Readonly<Record<string, BoundTruth>>;
  readonly value?: BoundNumber;
}

/** Parses and binds every text of an indicator; all problems of all texts are reported. */
export function bindMeasure(
  indicator: Indicator,
  fields: FieldDirectory,
): { readonly measure: BoundMeasure | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const texts = conditionTexts(indicator.measure);
  const truths = allOrNull(
    Object.entries(texts).map(([name, text]) => {
      const node = bind(name, text, (binder, expression) => binder.truth(expression));
      return node && ([name, node] as const);
    }),
  );
  const { measure } = indicator;
  const hasValue = measure.kind === 'mean' || measure.kind === 'median';
  const value = hasValue
    ? bind('value', measure.value, (binder, expression) => binder.number(expression))
    : undefined;
  if (!truths || value === null) return { measure: null, issues };
  return { measure: { truths: Object.fromEntries(truths), value }, issues };

  function bind<T>(name: string, text: string, read: Reader<T>): T | null {
    const source = `${indicator.code}.${name}`;
    const parsed = parseCondition(text);
    issues.push(...parsed.problems.map((problem) => toIssue(problem, source)));
    const { expression } = parsed;
    if (!expression) {
      if (parsed.problems.length === 0) {
        const span = { start: 0, end: text.length };
        const empty = { code: 'condition-empty', severity: 'error' as const, span, parameters: {} };
        issues.push(toIssue(empty, source));
      }
      return null;
    }
    const bound = bindCondition(fields, (binder) => read(binder, expression));
    issues.push(...bound.problems.map((problem) => toIssue(problem, source)));
    return bound.bound;
  }
}

type Reader<T> = (
  binder: Parameters<Parameters<typeof bindCondition>[1]>[0],
  expression: NonNullable<ReturnType<typeof parseCondition>['expression']>,
) => T | null;
