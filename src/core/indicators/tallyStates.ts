import { PERSON_STATES, PersonState } from '../engine/PersonState';
import type { Measure } from './Indicator';
import type { Tally } from './IndicatorResult';

/** The counts of one group from the number of people in each state. */
export function tallyStates(counts: Uint32Array, group: number, kind: Measure['kind']): Tally {
  const tally = { population: 0, certain: 0, possible: 0, undecided: 0 };
  let denominatorCertain = 0;
  let denominatorPossible = 0;
  for (let state = 1; state < PERSON_STATES; state++) {
    const people = counts[group * PERSON_STATES + state] ?? 0;
    if (people === 0) continue;
    const belongs = has(state, PersonState.populationCertain);
    if (belongs) tally.population += people;
    else if (has(state, PersonState.populationPossible)) tally.undecided += people;
    if (has(state, PersonState.hitCertain)) tally.certain += people;
    // Somebody who is perhaps not in the population is no possible part of a share of it.
    const isOpen = belongs || kind !== 'share';
    if (isOpen && has(state, PersonState.hitPossible)) tally.possible += people;
    if (has(state, PersonState.otherCertain)) denominatorCertain += people;
    if (has(state, PersonState.otherPossible)) denominatorPossible += people;
  }
  const { certain, possible, undecided, population } = tally;
  if (kind !== 'ratio') return { certain, possible, denominator: population, undecided };
  const denominator = denominatorCertain;
  return { certain, possible, denominator, denominatorPossible, undecided, population };
}

function has(state: number, bit: number): boolean {
  return (state & bit) !== 0;
}
