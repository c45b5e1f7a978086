import { Truth } from '../engine/Column';
import type { Measure } from './Indicator';

/** The people of one unit, as far as its threshold asks. */
interface UnitPeople {
  readonly population: number;
  readonly certain: number;
  readonly possible: number;
  /** People whose membership of the population is open, who may join it without counting. */
  readonly mayJoinWithout: number;
  /** The same who may join it and count. */
  readonly mayJoinCounting: number;
}

/**
 * Whether one unit meets the threshold of a share of units, whatever the missing values are.
 *
 * Worked example for "at least 30 %": 3 of 9 certainly count and 1 person's membership of the
 * population is open. If that person belongs and does not count, 3 ÷ 10 = 30 %: still true.
 */
export function unitThreshold(
  measure: Extract<Measure, { kind: 'unitShare' }>,
  people: UnitPeople,
): Truth {
  const { certain, possible, population } = people;
  if (measure.atLeastShare === undefined) {
    const needed = measure.atLeast ?? 1;
    return toTruth(certain >= needed, possible >= needed);
  }
  const share = measure.atLeastShare;
  return toTruth(
    reaches(certain, population + people.mayJoinWithout, share),
    reaches(possible, population + people.mayJoinCounting, share),
  );
}

/** A unit with nobody in the population has no share that could reach anything. */
function reaches(count: number, whole: number, share: number): boolean {
  return whole > 0 && count >= share * whole - 1e-9;
}

function toTruth(worst: boolean, best: boolean): Truth {
  return worst ? Truth.true : best ? Truth.unknown : Truth.false;
}
