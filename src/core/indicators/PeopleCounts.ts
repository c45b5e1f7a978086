import { countBoxes } from '../engine/countBoxes';
import { EntryMasks } from '../engine/EntryMasks';
import { GroupCounts, sumByGroup } from '../engine/GroupCounts';
import { EditedEntries } from './EditedEntries';
import { EntryGroups } from './EntryGroups';
import { listGroupings, planCells, type NamedGrouping } from './EvaluationGroups';
import type { EvaluationPlan } from './planEvaluation';
import type { RosterIndex } from './RosterIndex';

/**
 * How many people each predicate holds for, in every group of every grouping. Entries of people who
 * have no other are counted by box; people with several are added one by one, since they count once
 * in a group however many entries they have there.
 */
export class PeopleCounts {
  readonly edited: EditedEntries;
  readonly entries: EntryGroups;
  readonly #masks: EntryMasks;
  readonly #counts: ReadonlyMap<string, GroupCounts<NamedGrouping>>;

  /** Counts everybody. Yields now and then. */
  static *inSteps(index: RosterIndex, plan: EvaluationPlan): Generator<void, PeopleCounts> {
    const groupings = yield* listGroupings(index, plan.indicators);
    const people = new PeopleCounts(index, plan, groupings);
    const { tables } = plan.masks;
    for (const { order, served } of yield* planCells(index, groupings)) {
      const cells = yield* countBoxes(tables, order);
      const sums = new Map<Uint32Array, Uint32Array>();
      for (const { grouping, groups } of served) {
        const { groupCount } = grouping;
        const width = tables.wordCount * 32;
        const own = sums.get(groups) ?? sumByGroup(cells, width, groups, groupCount);
        sums.set(groups, own);
        people.of(grouping.name).setCounted(own);
        yield;
      }
    }
    let handled = 0;
    for (const rows of (yield* index.several()).rowsOf.values()) {
      people.add(rows, 1);
      if (++handled % PEOPLE_PER_STEP === 0) yield;
    }
    return people;
  }

  private constructor(
    index: RosterIndex,
    plan: EvaluationPlan,
    readonly groupings: readonly NamedGrouping[],
  ) {
    const { boxesOf, tables } = plan.masks;
    this.#counts = new Map(
      groupings.map((one) => [one.name, new GroupCounts(one, boxesOf, tables.wordCount)]),
    );
    this.#masks = new EntryMasks(plan.masks, plan.list.planes, plan.list.joints);
    this.edited = new EditedEntries(index, plan, this.#masks);
    this.entries = new EntryGroups(this.edited);
  }

  /** The counts in a grouping. */
  of(name: string): GroupCounts<NamedGrouping> {
    const counts = this.#counts.get(name);
    if (!counts) throw new Error(`no grouping ${name}`);
    return counts;
  }

  /** Adds `step` for a person, given by all their entries, where they now stand. */
  add(rows: readonly number[], step: 1 | -1): void {
    const [first = 0] = rows;
    for (const grouping of this.groupings) {
      const counts = this.of(grouping.name);
      if (rows.length === 1) {
        const mask = this.edited.mask(first);
        for (const group of this.entries.around(grouping, first)) counts.addMask(group, mask, step);
        continue;
      }
      for (const [group, own] of this.entries.gather(grouping, rows)) {
        counts.addMask(group, this.#merge(own), step);
      }
    }
  }

  /** The mask of a person with some entries in a group. */
  #merge(rows: readonly number[]): Int32Array {
    const merged = new Int32Array(this.#masks.wordCount);
    for (const row of rows) {
      const mask = this.edited.mask(row);
      for (let word = 0; word < merged.length; word++) {
        merged[word] = (merged[word] ?? 0) | (mask[word] ?? 0);
      }
    }
    if (rows.length > 1) this.#masks.settle(merged);
    return merged;
  }
}

/** People counted one by one before the caller may take a breath. */
const PEOPLE_PER_STEP = 500;
