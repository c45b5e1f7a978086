import type { Issue } from '../Issue';
import { conditionTexts } from './conditionTexts';
import type { Indicator } from './Indicator';
import { allOrNull, type Binder } from './language/Binder';
import type { BoundNumber, BoundTruth } from './language/BoundCondition';
import type { FieldDirectory } from './language/ConditionField';
import { toIssue } from './language/ConditionProblem';
import type { Expression } from './language/Expression';
import { readCondition } from './language/readCondition';

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

  function bind<T>(
    name: string,
    text: string,
    read: (binder: Binder, expression: Expression) => T | null,
  ): T | null {
    const { bound, problems } = readCondition(text, fields, read);
    issues.push(...problems.map((problem) => toIssue(problem, `${indicator.code}.${name}`)));
    return bound;
  }
}
