import type { Truth } from '../engine/Column';
import { PERSON_STATES, PersonState } from '../engine/PersonState';
import type { Measure } from './Indicator';
import { unitThreshold } from './unitThreshold';

type UnitShare = Extract<Measure, { kind: 'unitShare' }>;

/** Whether one unit meets the threshold, from the number of its people in each state. */
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
  return unitThreshold(measure, {
    population,
    certain,
    possible,
    mayJoinWithout,
    mayJoinCounting,
  });
}
