import { Truth } from '../engine/Column';
import { PERSON_STATES, PersonState } from '../engine/PersonState';
import type { Measure } from './Indicator';

type UnitShare = Extract<Measure, { kind: 'unitShare' }>;

/**
 * Whether one unit meets the threshold of a share of units, whatever the missing values are.
 *
 * Worked example for "at least 30 %": 3 of 9 certainly count and 1 person's membership of the
 * population is open. If that person belongs and does not count, 3 ÷ 10 = 30 %: still true.
 */
export function unitOutcome(counts: Uint32Array, group: number, measure: UnitShare): Truth {
  const hasSecond = (measure.alsoCondition ?? '').trim() !== '';
  let population = 0;
  let certain = 0;
  let possible = 0;
  let mayJoinCounting = 0;
  let mayJoinWithout = 0;
  for (let state = 1; state < PERSON_STATES; state++) {
    const people = counts[group * PERSON_STATES + state] ?? 0;
    if (people === 0 || (state & PersonState.populationPossible) === 0) continue;
    const isSecond = !hasSecond || (state & PersonState.otherCertain) !== 0;
    const isSecondPossible = !hasSecond || (state & PersonState.otherPossible) !== 0;
    const isHit = (state & PersonState.hitCertain) !== 0 && isSecond;
    const isHitPossible = (state & PersonState.hitPossible) !== 0 && isSecondPossible;
    const isMissPossible = !isHit && ((state & PersonState.missPossible) !== 0 || !isSecond);
    if (isHit) certain += people;
    if (isHitPossible) possible += people;
    if ((state & PersonState.populationCertain) !== 0) population += people;
    else {
      if (isHitPossible) mayJoinCounting += people;
      if (isMissPossible) mayJoinWithout += people;
    }
  }
  if (measure.atLeastShare === undefined) {
    const needed = measure.atLeast ?? 1;
    return toTruth(certain >= needed, possible >= needed);
  }
  const share = measure.atLeastShare;
  return toTruth(
    reaches(certain, population + mayJoinWithout, share),
    reaches(possible, population + mayJoinCounting, share),
  );
}

/** A unit with nobody in the population has no share that could reach anything. */
function reaches(count: number, whole: number, share: number): boolean {
  return whole > 0 && count >= share * whole - 1e-9;
}

function toTruth(worst: boolean, best: boolean): Truth {
  return worst ? Truth.true : best ? Truth.unknown : Truth.false;
}
