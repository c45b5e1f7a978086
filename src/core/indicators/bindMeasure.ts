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

/** What texts were bound to before, for one directory of fields. */
export class BoundTexts {
  readonly truths = new Map<string, ReadText<BoundTruth>>();
  readonly numbers = new Map<string, ReadText<BoundNumber>>();
}

type ReadText<T> = ReturnType<typeof readCondition<T>>;

/**
 * Parses and binds every text of an indicator; all problems of all texts are reported. Indicators
 * have populations in common: with the same `known`, a text is read once for all of them.
 */
export function bindMeasure(
  indicator: Indicator,
  fields: FieldDirectory,
  known = new BoundTexts(),
): { readonly measure: BoundMeasure | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const texts = conditionTexts(indicator.measure);
  const truths = allOrNull(
    Object.entries(texts).map(([name, text]) => {
      const node = bind(name, text, known.truths, (binder, expression) => binder.truth(expression));
      return node && ([name, node] as const);
    }),
  );
  const { measure } = indicator;
  const hasValue = measure.kind === 'mean' || measure.kind === 'median';
  const value = hasValue
    ? bind('value', measure.value, known.numbers, (binder, expression) => binder.number(expression))
    : undefined;
  if (!truths || value === null) return { measure: null, issues };
  return { measure: { truths: Object.fromEntries(truths), value }, issues };

  function bind<T>(
    name: string,
    text: string,
    before: Map<string, ReadText<T>>,
    read: (binder: Binder, expression: Expression) => T | null,
  ): T | null {
    const own = before.get(text) ?? readCondition(text, fields, read);
    before.set(text, own);
    issues.push(...own.problems.map((problem) => toIssue(problem, `${indicator.code}.${name}`)));
    return own.bound;
  }
}
