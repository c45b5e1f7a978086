import { certainly, opposite, perhaps, type LeafTree, type Plane } from '../engine/Plane';
import type { PredicateList } from '../engine/PredicateList';
import type { BoundMeasure } from './bindMeasure';
import type { Measure } from './Indicator';

/** The predicates that an indicator is counted by; each a number in the list. */
export interface CountingPlan {
  readonly population: number;
  readonly populationPossible: number;
  readonly certain: number;
  readonly possible: number;
  /** Of a ratio. */
  readonly denominator?: number;
  readonly denominatorPossible?: number;
  /** Of a share of units, for people who stand under no unit. */
  readonly unplaced?: number;
  /** Of a share of units by a share of its people: who may join the population and count. */
  readonly joiners?: number;
  /** The same: who may join it, but not without counting. */
  readonly joinersCounting?: number;
}

/** Trees of the condition texts by name; a population that is not there is everybody. */
export function planCounting(
  measure: Measure,
  trees: Readonly<Record<keyof BoundMeasure['truths'], LeafTree>>,
  list: PredicateList,
): CountingPlan {
  const population = trees['population'];
  const inside = population ? certainly(population) : EVERYBODY;
  const perhapsInside = population ? perhaps(population) : EVERYBODY;
  const whole = { population: list.add(inside), populationPossible: list.add(perhapsInside) };
  const condition = trees['condition'] ?? trees['numerator'];
  if (!condition)
    return { ...whole, certain: whole.population, possible: whole.populationPossible };
  const hit = both(inside, certainly(condition));
  const perhapsHit = both(perhapsInside, perhaps(condition));
  switch (measure.kind) {
    case 'share':
      // Somebody who is perhaps not in the population is no possible part of a share of it.
      return { ...whole, certain: list.add(hit), possible: list.addJoint([inside, perhapsHit]) };
    case 'ratio':
    case 'count':
    case 'mean':
    case 'median': {
      const counted = { certain: list.add(hit), possible: list.add(perhapsHit) };
      const below = trees['denominator'];
      if (!below) return { ...whole, ...counted };
      return {
        ...whole,
        ...counted,
        denominator: list.add(both(inside, certainly(below))),
        denominatorPossible: list.add(both(perhapsInside, perhaps(below))),
      };
    }
    case 'unitShare': {
      const also = trees['alsoCondition'];
      const second = also ? [certainly(also)] : [];
      const perhapsSecond = also ? [perhaps(also)] : [];
      const counted = {
        ...whole,
        certain: list.addJoint([hit, ...second]),
        possible: list.addJoint([perhapsHit, ...perhapsSecond]),
        unplaced: list.add(perhapsHit),
      };
      if (measure.atLeastShare === undefined) return counted;
      const perhapsMiss = both(perhapsInside, opposite(certainly(condition)));
      return {
        ...counted,
        joiners: list.addJoint([perhapsInside, perhapsHit, ...perhapsSecond], [inside]),
        joinersCounting: list.addJoint([perhapsInside, ...second], [inside, perhapsMiss]),
      };
    }
  }
}

const EVERYBODY: Plane = { kind: 'constant', value: true };

function both(left: Plane, right: Plane): Plane {
  return { kind: 'all', parts: [left, right] };
}
