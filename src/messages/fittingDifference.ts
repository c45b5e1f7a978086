import type { Measure } from '../core/indicators/Indicator';
import { isPercentage } from './isPercentage';

/**
 * A value minus another (`from`: a target, an earlier value) such that, with two decimals, it is the
 * difference of the two as they are shown: what is printed must add up on a pocket calculator. It
 * is the difference itself unless rounding it would say otherwise. Shares are fractions.
 *
 * Worked example: 36.285 % − 40 % is −3.715 points, and would read −3.72 beside "36.29 %": −3.71.
 */
export function fittingDifference(measure: Measure, difference: number, from: number): number {
  const scale = isPercentage(measure) ? 10_000 : 100;
  const rounded = (value: number) => Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-7);
  const shown = rounded(from + difference) - rounded(from);
  return shown === 0 || shown === rounded(difference) ? difference : shown / scale;
}

/** Of a figure: which end of its target the difference is measured from. */
export function differenceToTarget(
  measure: Measure,
  difference: number,
  target: { readonly value: number; readonly upper?: number } | undefined,
): number {
  if (!target) return difference;
  const from = difference > 0 ? (target.upper ?? target.value) : target.value;
  return fittingDifference(measure, difference, from);
}
