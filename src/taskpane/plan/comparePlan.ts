import type { Evaluation } from '../../actions/Evaluation';
import { evaluateIndicators } from '../../core/indicators/evaluateIndicators';
import type { Issue } from '../../core/Issue';
import { buildTimeline } from '../../core/projection/buildTimeline';
import { rosterAt } from '../../core/projection/rosterAt';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { compareIndicator } from '../../core/targets/compareIndicator';
import { readPlan, type PlannedLine } from './PlannedLine';

export interface PlanEffect {
  readonly day: number;
  readonly indicators: readonly {
    readonly before: ComparedIndicator;
    readonly after: ComparedIndicator;
  }[];
  /** Lines that could not be understood. */
  readonly issues: readonly Issue[];
}

/**
 * Every indicator on the day of the last planned change, without and with the plan; people age, and
 * retire when asked, in both.
 */
export function comparePlan(
  { roster, pack, asOf, changes: listed = [] }: Evaluation,
  lines: readonly PlannedLine[],
  hasRetirement: boolean,
): PlanEffect {
  // Those of the workbook's own sheet, then those of the pane.
  const changes = [...listed, ...readPlan(lines)];
  const day = Math.max(asOf, ...changes.map((change) => change.day));
  const options = { asOf, ...(hasRetirement && { retirement: {} }) };
  const at = (planned: typeof changes) => {
    const timeline = buildTimeline(roster, { ...options, changes: planned });
    const future = rosterAt(timeline, day);
    const { results } = evaluateIndicators(future, pack.indicators, { asOf: day });
    const compared = results.map((result) => compareIndicator(result, future.units, day));
    return { compared, issues: timeline.issues };
  };
  const before = at([]);
  const after = at(changes);
  const indicators = before.compared.flatMap((one) => {
    const other = after.compared.find(
      ({ result }) => result.indicator.code === one.result.indicator.code,
    );
    return other ? [{ before: one, after: other }] : [];
  });
  return { day, indicators, issues: after.issues };
}
