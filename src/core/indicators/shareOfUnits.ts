import { Truth } from '../engine/Column';
import { countStates } from '../engine/countStates';
import type { PeopleIndex } from '../engine/PeopleIndex';
import { PERSON_STATES, PersonState } from '../engine/PersonState';
import type { Roster } from '../roster/Roster';
import type { Measure } from './Indicator';
import type { Figure } from './IndicatorResult';
import { unitOutcome } from './unitOutcome';
import { valueRange } from './valueRange';

type UnitShare = Extract<Measure, { kind: 'unitShare' }>;

/**
 * Per node of the unit tree, how many units of the level there are beneath it (or at it) and how
 * many of them meet the threshold. People who count but stand under no unit of the level are
 * `undecided`: nobody knows which unit they would help.
 */
export function shareOfUnits(
  measure: UnitShare,
  states: Uint8Array,
  people: PeopleIndex,
  roster: Roster,
): readonly Figure[] {
  const { nodes } = roster.units;
  const isLevel = nodes.map(({ level }) => level === measure.level);
  // Cut above the units of the level: they keep their people, the nodes above have the others.
  const parents = Uint32Array.from(nodes, ({ parent }, node) => (isLevel[node] ? node : parent));
  const grouping = { groupCount: nodes.length, groupOf: roster.unit, parents };
  const counts = countStates(states, people, grouping);
  const tallies = nodes.map(() => ({ certain: 0, possible: 0, denominator: 0, undecided: 0 }));
  for (let node = nodes.length - 1; node >= 0; node--) {
    const tally = tallies[node];
    if (!tally) continue;
    if (isLevel[node]) {
      const outcome = unitOutcome(counts, node, measure);
      tally.certain += outcome === Truth.true ? 1 : 0;
      tally.possible += outcome === Truth.false ? 0 : 1;
      tally.denominator += 1;
    } else {
      tally.undecided = countUnplaced(counts, node);
    }
    const parent = nodes[node]?.parent ?? 0;
    const above = tallies[parent];
    if (!above || parent === node) continue;
    above.certain += tally.certain;
    above.possible += tally.possible;
    above.denominator += tally.denominator;
  }
  return tallies.map((tally) => ({ ...tally, value: valueRange(tally, 'unitShare') }));
}

function countUnplaced(counts: Uint32Array, node: number): number {
  let unplaced = 0;
  for (let state = 1; state < PERSON_STATES; state++) {
    if (state & PersonState.hitPossible) unplaced += counts[node * PERSON_STATES + state] ?? 0;
  }
  return unplaced;
}
