import type { Comparator } from '../../core/indicators/Indicator';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { differenceToTarget } from '../fittingDifference';

/** Where a figure stands to its target, as a sentence must tell it apart. */
type Standing =
  | { readonly kind: 'open' | 'undecidable' | 'within' }
  /** A floor reached, by how much. */
  | { readonly kind: 'above'; readonly by: number }
  /** A target met to the point: floor, ceiling or exact value. */
  | { readonly kind: 'equal'; readonly isCeiling: boolean }
  /** A floor, an exact value or a range's lower end not reached. */
  | { readonly kind: 'below'; readonly by: number; readonly missing: number | null }
  /** An exact value or a range's upper end passed. */
  | { readonly kind: 'tooHigh'; readonly by: number; readonly missing: number | null }
  /** At the value of a strict target, which asks for more (or less) than the value. */
  | { readonly kind: 'onlyEqual'; readonly missing: number | null; readonly isCeiling: boolean }
  | { readonly kind: 'underCeiling'; readonly by: number }
  | { readonly kind: 'overCeiling'; readonly by: number; readonly missing: number | null };

/** The standing of the whole; distances are positive, in the target's own unit. */
export function standingOf({ result, overall }: ComparedIndicator): Standing {
  const { verdict, difference, missing } = overall.comparison;
  const comparator = result.indicator.target?.comparator;
  if (verdict === 'open' || comparator === undefined) return { kind: 'open' };
  if (verdict === 'undecidable' || difference === null) return { kind: 'undecidable' };
  const { measure } = result.indicator;
  const by = Math.abs(differenceToTarget(measure, difference, overall.target));
  if (overall.target?.upper !== undefined) {
    return verdict === 'reached' ? { kind: 'within' } : side(difference, by, missing);
  }
  if (verdict === 'reached') return reached(comparator, by);
  if (difference === 0) return { kind: 'onlyEqual', missing, isCeiling: isCeiling(comparator) };
  if (isCeiling(comparator)) return { kind: 'overCeiling', by, missing };
  return side(difference, by, missing);
}

function reached(comparator: Comparator, by: number): Standing {
  if (by === 0) return { kind: 'equal', isCeiling: isCeiling(comparator) };
  return isCeiling(comparator) ? { kind: 'underCeiling', by } : { kind: 'above', by };
}

function side(difference: number, by: number, missing: number | null): Standing {
  return difference < 0 ? { kind: 'below', by, missing } : { kind: 'tooHigh', by, missing };
}

/** A target that is kept by staying low. */
export function isCeiling(comparator: Comparator): boolean {
  return comparator === '<=' || comparator === '<';
}
