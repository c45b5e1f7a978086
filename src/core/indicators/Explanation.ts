import type { Span } from './language/Expression';

/** Who stands behind a figure, and why. Everybody of the roster is in exactly one of the lists. */
export interface Explanation {
  /** Certainly count. */
  readonly certain: readonly ExplainedPerson[];
  /** Certainly in the population and certainly not counting; `parts` they do not meet. */
  readonly denominatorOnly: readonly ExplainedPerson[];
  /** In the population, and perhaps counting; `cells` make it so. */
  readonly unknown: readonly ExplainedPerson[];
  /** Perhaps in the population; `cells` make it so. */
  readonly undecided: readonly ExplainedPerson[];
  /** Certainly outside of the population; `parts` of it that they do not meet. */
  readonly excluded: readonly ExplainedPerson[];
  /**
   * Those of `denominatorOnly` who meet all of the condition but exactly one part, grouped by that
   * part: the people who are nearest to counting. Parts that can still change stand first.
   */
  readonly nearest: readonly NearestGroup[];
}

export interface ExplainedPerson {
  readonly person: number;
  /** The entry that speaks for the person: of several the one nearest to counting. */
  readonly row: number;
  readonly parts: readonly ConditionPart[];
  /** Field keys whose cell in `row` is missing or not exact enough. */
  readonly cells: readonly string[];
}

export interface NearestGroup {
  readonly part: ConditionPart;
  readonly people: readonly ExplainedPerson[];
}

/** One of the conditions that must all hold. */
export interface ConditionPart {
  /** The text of the definition that it is a part of. */
  readonly source: string;
  readonly text: string;
  readonly span: Span;
  readonly fields: readonly string[];
  /** Who does not meet it never will. */
  readonly isFixed: boolean;
}
