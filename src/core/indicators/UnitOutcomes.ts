import { Truth } from '../engine/Column';
import type { GroupCounts } from '../engine/GroupCounts';
import type { UnitNode } from '../roster/UnitTree';
import type { NamedGrouping } from './EvaluationGroups';
import type { CountingPlan } from './countingPlan';
import type { Measure } from './Indicator';
import type { Figure, Tally } from './IndicatorResult';
import { unitThreshold } from './unitThreshold';
import { valueRange } from './valueRange';

type UnitShare = Extract<Measure, { kind: 'unitShare' }>;

/**
 * How many units of a level meet the threshold of a share of units, under each node of the tree.
 * The counts are of people, cut at the level; grouped by a field too, the tree is repeated for each
 * of its values.
 */
export class UnitOutcomes {
  #outcomes = new Uint8Array(0);
  #certain = new Uint32Array(0);
  #possible = new Uint32Array(0);
  #units = new Uint32Array(0);

  constructor(
    readonly measure: UnitShare,
    readonly counting: CountingPlan,
    readonly people: GroupCounts<NamedGrouping>,
    readonly nodes: readonly UnitNode[],
  ) {}

  /** Name of the grouping that the people are counted in. */
  get grouping(): string {
    return this.people.grouping.name;
  }

  refreshAll(): void {
    this.#grow();
    for (let group = 0; group < this.#outcomes.length; group++) {
      if (this.#isUnit(group)) this.#refresh(group);
    }
  }

  /** Decides the units among some groups again. */
  refresh(groups: Iterable<number>): void {
    this.#grow();
    for (const group of groups) if (this.#isUnit(group)) this.#refresh(group);
  }

  figure(group: number): Figure {
    const tally: Tally = {
      certain: this.#certain[group] ?? 0,
      possible: this.#possible[group] ?? 0,
      denominator: this.#units[group] ?? 0,
      undecided: this.#isUnit(group) ? 0 : this.#count(group, this.counting.unplaced),
    };
    const { certain, possible, denominator, undecided } = tally;
    return { certain, possible, denominator, undecided, value: valueRange(tally, 'unitShare') };
  }

  #refresh(group: number): void {
    const before = this.#outcomes[group] ?? Truth.false;
    const after = this.#decide(group);
    if (before === after) return;
    this.#outcomes[group] = after;
    const change = (least: Truth) => Number(after >= least) - Number(before >= least);
    this.#addUp(group, this.#certain, change(Truth.true));
    this.#addUp(group, this.#possible, change(Truth.unknown));
  }

  #decide(group: number): Truth {
    const { counting, measure } = this;
    const population = this.#count(group, counting.population);
    const undecided = this.#count(group, counting.populationPossible) - population;
    return unitThreshold(measure, {
      population,
      certain: this.#count(group, counting.certain),
      possible: this.#count(group, counting.possible),
      mayJoinWithout: undecided - this.#count(group, counting.joinersCounting),
      mayJoinCounting: this.#count(group, counting.joiners),
    });
  }

  #count(group: number, predicate: number | undefined): number {
    return predicate === undefined ? 0 : this.people.at(group, predicate);
  }

  /** Makes room for the groups that people are counted in by now, and counts their units. */
  #grow(): void {
    const before = this.#outcomes.length;
    const { groupCount } = this.people;
    if (before === groupCount) return;
    this.#outcomes = extend(new Uint8Array(groupCount), this.#outcomes);
    this.#certain = extend(new Uint32Array(groupCount), this.#certain);
    this.#possible = extend(new Uint32Array(groupCount), this.#possible);
    this.#units = extend(new Uint32Array(groupCount), this.#units);
    for (let group = before; group < groupCount; group++) {
      if (this.#isUnit(group)) this.#addUp(group, this.#units, 1);
    }
  }

  #isUnit(group: number): boolean {
    return this.nodes[group % this.nodes.length]?.level === this.measure.level;
  }

  /** Adds to a group and to all nodes above it, within the same value of the field. */
  #addUp(group: number, counts: Uint32Array, step: number): void {
    if (step === 0) return;
    const first = group - (group % this.nodes.length);
    for (let node = group - first; ;) {
      counts[first + node] = (counts[first + node] ?? 0) + step;
      const parent = this.nodes[node]?.parent ?? node;
      if (parent === node) return;
      node = parent;
    }
  }
}

function extend<T extends Uint8Array | Uint32Array>(longer: T, values: T): T {
  longer.set(values);
  return longer;
}
