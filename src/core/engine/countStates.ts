import type { Grouping } from './Grouping';
import type { PeopleIndex } from './PeopleIndex';
import { PERSON_STATES } from './PersonState';

/**
 * Per group, how many people are in each state: `counts[group * PERSON_STATES + state]`. A person
 * counts once in each group, with the OR of the states of their entries there.
 */
export function countStates(
  states: Uint8Array,
  people: PeopleIndex,
  grouping: Grouping,
): Uint32Array {
  const { groupCount, groupOf, parents } = grouping;
  const counts = new Uint32Array(groupCount * PERSON_STATES);
  const merged = new Uint8Array(groupCount);
  const touched: number[] = [];
  const { starts, rows } = people;
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const state = states[row] ?? 0;
      if (state !== 0) mergeUpwards(groupOf[row] ?? 0, state);
    }
    for (const group of touched) {
      const place = group * PERSON_STATES + (merged[group] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
      merged[group] = 0;
    }
    touched.length = 0;
  }
  return counts;

  function mergeUpwards(innermost: number, state: number): void {
    for (let group = innermost; ;) {
      if (merged[group] === 0) touched.push(group);
      merged[group] = (merged[group] ?? 0) | state;
      const parent = parents[group] ?? group;
      if (parent === group) return;
      group = parent;
    }
  }
}
