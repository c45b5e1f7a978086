import type { Issue } from '../Issue';
import type { Roster } from '../roster/Roster';
import { Evaluation } from './Evaluation';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { RosterIndex } from './RosterIndex';

/**
 * Computes every indicator valid at the as-of date (a day number) over a roster. An indicator whose
 * definition has an error has issues and no result. `index` can be kept to evaluate the same roster
 * again.
 */
export function evaluateIndicators(
  roster: Roster,
  indicators: readonly Indicator[],
  options: { readonly asOf: number; readonly index?: RosterIndex },
): { readonly results: readonly IndicatorResult[]; readonly issues: readonly Issue[] } {
  const index = options.index ?? new RosterIndex(roster);
  const steps = Evaluation.inSteps(index, indicators, options.asOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return { results: step.value.results(), issues: step.value.issues };
  }
}
