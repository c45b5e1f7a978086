import type { Measure } from '../core/indicators/Indicator';

/** Whether people read the measure's value as a percentage. */
export function isPercentage(measure: Measure): boolean {
  return measure.kind === 'share' || measure.kind === 'ratio' || measure.kind === 'unitShare';
}
