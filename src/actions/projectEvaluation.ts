import { buildTimeline } from '../core/projection/buildTimeline';
import type { IndicatorProjection } from '../core/projection/IndicatorProjection';
import { projectIndicators } from '../core/projection/projectIndicators';
import type { Evaluation } from './Evaluation';

/**
 * What becomes of every indicator, in reports and forms alike: by ageing, and by the planned changes
 * and the retirement that the figures were computed with.
 */
export function projectEvaluation({
  roster,
  pack,
  asOf,
  timeline = buildTimeline(roster, { asOf }),
}: Evaluation): readonly IndicatorProjection[] {
  return projectIndicators(timeline, pack.indicators, { asOf }).projections;
}
