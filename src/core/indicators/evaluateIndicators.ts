import type { Issue } from '../Issue';
import type { Roster } from '../roster/Roster';
import { Evaluation } from './Evaluation';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { RosterIndex } from './RosterIndex';

interface Evaluated {
  readonly results: readonly IndicatorResult[];
  readonly issues: readonly Issue[];
}

interface EvaluationOptions {
  /** Day number. */
  readonly asOf: number;
  /** Kept to evaluate the same roster again. */
  readonly index?: RosterIndex;
}

/**
 * Computes every indicator valid at the as-of date over a roster. An indicator whose definition has
 * an error has issues and no result.
 */
export function evaluateIndicators(
  roster: Roster,
  indicators: readonly Indicator[],
  options: EvaluationOptions,
): Evaluated {
  const steps = evaluateInSteps(roster, indicators, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, for a caller that must not block for long. */
function* evaluateInSteps(
  roster: Roster,
  indicators: readonly Indicator[],
  { asOf, index = new RosterIndex(roster) }: EvaluationOptions,
): Generator<void, Evaluated> {
  const evaluation = yield* Evaluation.inSteps(index, indicators, asOf);
  return { results: yield* evaluation.resultsInSteps(), issues: evaluation.issues };
}
