import { PersonState } from '../engine/PersonState';
import type { Measure } from '../indicators/Indicator';

/**
 * The part that a person has in a figure. `notCounted` stands below the line only: in the
 * population of a share, or rated "good" where "excellent" is counted against "good".
 */
export type PersonRole = 'counted' | 'notCounted' | 'unknown' | 'undecided' | 'outside';

export function readRole(state: number, measure: Measure): PersonRole {
  const has = (bit: number) => (state & bit) !== 0;
  if (measure.kind === 'ratio') {
    if (has(PersonState.hitCertain)) return 'counted';
    if (has(PersonState.otherCertain)) return 'notCounted';
    return has(PersonState.hitPossible) || has(PersonState.otherPossible) ? 'unknown' : 'outside';
  }
  if (!has(PersonState.populationCertain)) {
    return has(PersonState.populationPossible) ? 'undecided' : 'outside';
  }
  const hasSecond = measure.kind === 'unitShare' && (measure.alsoCondition ?? '').trim() !== '';
  const meets = (hit: number, other: number) => has(hit) && (!hasSecond || has(other));
  if (meets(PersonState.hitCertain, PersonState.otherCertain)) return 'counted';
  return meets(PersonState.hitPossible, PersonState.otherPossible) ? 'unknown' : 'notCounted';
}
