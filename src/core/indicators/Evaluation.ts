import type { Issue } from '../Issue';
import { countBoxes } from '../engine/countBoxes';
import { EntryMasks } from '../engine/EntryMasks';
import { GroupCounts, sumByGroup } from '../engine/GroupCounts';
import type { Roster } from '../roster/Roster';
import { composeResult } from './composeResult';
import { EditedEntries } from './EditedEntries';
import type { EntryChange } from './EntryChange';
import { EntryGroups } from './EntryGroups';
import {
  countedKey,
  groupingsOf,
  listGroupings,
  planCells,
  type NamedGrouping,
} from './EvaluationGroups';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { planEvaluation, type EvaluationPlan, type PlannedIndicator } from './planEvaluation';
import type { SeveralEntries } from './findSeveral';
import type { RosterIndex } from './RosterIndex';
import { UnitOutcomes } from './UnitOutcomes';
import { ValueCounts } from './ValueCounts';

/**
 * The figures of all indicators over a roster, which can follow edits: a changed entry is taken out
 * of every count and put back, without counting anybody else again.
 */
export class Evaluation {
  readonly issues: readonly Issue[];
  readonly #roster: Roster;
  readonly #plan: EvaluationPlan;
  readonly #index: RosterIndex;
  readonly #counts: ReadonlyMap<string, GroupCounts<NamedGrouping>>;
  readonly #groupings: readonly NamedGrouping[];
  readonly #masks: EntryMasks;
  readonly #edited: EditedEntries;
  readonly #entries: EntryGroups;
  readonly #several: SeveralEntries;
  readonly #outcomes: ReadonlyMap<string, UnitOutcomes>;
  readonly #values: ReadonlyMap<string, ValueCounts>;

  /** Evaluates in steps of a few milliseconds, so that a caller can stay responsive. */
  static *inSteps(
    index: RosterIndex,
    indicators: readonly Indicator[],
    asOf: number,
  ): Generator<void, Evaluation> {
    const plan = yield* planEvaluation(index, indicators, asOf);
    yield;
    const groupings = yield* listGroupings(index, plan.indicators);
    const { tables, boxesOf } = plan.masks;
    const counts = new Map(
      groupings.map((one) => [one.name, new GroupCounts(one, boxesOf, tables.wordCount)]),
    );
    for (const { order, served } of yield* planCells(index, groupings)) {
      const cells = yield* countBoxes(tables, order);
      const sums = new Map<Uint32Array, Uint32Array>();
      for (const { grouping, groups } of served) {
        const { groupCount } = grouping;
        const own =
          sums.get(groups) ?? sumByGroup(cells, tables.wordCount * 32, groups, groupCount);
        sums.set(groups, own);
        counts.get(grouping.name)?.setCounted(own);
        yield;
      }
    }
    const several = yield* index.several();
    const evaluation = new Evaluation(index, plan, groupings, counts, several);
    yield* evaluation.#finish();
    return evaluation;
  }

  private constructor(
    index: RosterIndex,
    plan: EvaluationPlan,
    groupings: readonly NamedGrouping[],
    counts: ReadonlyMap<string, GroupCounts<NamedGrouping>>,
    several: SeveralEntries,
  ) {
    this.#several = several;
    this.#roster = index.roster;
    this.#index = index;
    this.#plan = plan;
    this.#counts = counts;
    this.#groupings = groupings;
    this.issues = plan.issues;
    this.#masks = new EntryMasks(plan.masks, plan.list.planes, plan.list.joints);
    this.#edited = new EditedEntries(index, plan, this.#masks);
    this.#entries = new EntryGroups(this.#edited);
    const { nodes } = index.roster.units;
    this.#outcomes = byGrouping(plan, ({ indicator, counting }, name) => {
      const { measure } = indicator;
      if (measure.kind !== 'unitShare') return null;
      return new UnitOutcomes(measure, counting, this.#countsOf(name), nodes);
    });
    this.#values = byGrouping(plan, (planned, name) => {
      const grouping = groupings.find((one) => one.name === name);
      if (!planned.bound.value || !grouping) return null;
      return new ValueCounts(planned, planned.bound.value, this.#entries, grouping);
    });
  }

  /** The figures as they stand, composed anew. */
  results(): readonly IndicatorResult[] {
    const steps = this.resultsInSteps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same, an indicator a step. */
  *resultsInSteps(): Generator<void, readonly IndicatorResult[]> {
    const source = {
      index: this.#index,
      countsOf: (name: string) => this.#countsOf(name),
      outcomesOf: (key: string) => this.#outcomes.get(key),
      valuesOf: (key: string) => this.#values.get(key),
      sizeOf: (grouping: NamedGrouping, group: number) => this.#entries.sizeOf(grouping, group),
    };
    const results: IndicatorResult[] = [];
    for (const planned of this.#plan.indicators) {
      results.push(composeResult(planned, source));
      yield;
    }
    return results;
  }

  /**
   * Readies what edits need before the first one comes, and rehearses some: the conditions of one
   * row are compiled here, and an edit that is the first in its process is nearly as quick as later
   * ones.
   */
  prepareEdits(): void {
    for (let row = 0; row < Math.min(REHEARSALS, this.#roster.rowCount); row++) {
      this.updateEntry(row, { cells: this.#edited.judgedValues(row) });
      this.#edited.revert(row);
    }
  }

  /** Changes one entry; every figure follows. */
  updateEntry(row: number, change: EntryChange): void {
    if (row < 0 || row >= this.#roster.rowCount) {
      throw new Error(`entry ${row} of ${this.#roster.rowCount}`);
    }
    const person = this.#roster.person[row] ?? 0;
    const rows = this.#several.rowsOf.get(person) ?? [row];
    const before = this.#unitsOf(rows);
    this.#addPerson(rows, -1);
    this.#edited.change(row, change);
    this.#addPerson(rows, 1);
    const after = this.#unitsOf(rows);
    for (const outcomes of this.#outcomes.values()) {
      outcomes.refresh(before.get(outcomes.grouping) ?? []);
      outcomes.refresh(after.get(outcomes.grouping) ?? []);
    }
  }

  *#finish(): Generator<void, void> {
    let handled = 0;
    for (const rows of this.#several.rowsOf.values()) {
      this.#countPerson(rows, 1);
      if (++handled % 2000 === 0) yield;
    }
    for (const values of this.#values.values()) yield* values.addEverybody(this.#index);
    for (const outcomes of this.#outcomes.values()) outcomes.refreshAll();
  }

  #addPerson(rows: readonly number[], step: 1 | -1): void {
    this.#countPerson(rows, step);
    for (const values of this.#values.values()) values.addPerson(rows, step);
  }

  #countPerson(rows: readonly number[], step: 1 | -1): void {
    const [first = 0] = rows;
    for (const grouping of this.#groupings) {
      const counts = this.#countsOf(grouping.name);
      if (rows.length === 1) {
        const mask = this.#edited.mask(first);
        for (const group of this.#entries.around(grouping, first))
          counts.addMask(group, mask, step);
        continue;
      }
      for (const [group, own] of this.#entries.gather(grouping, rows)) {
        counts.addMask(group, this.#merge(own), step);
      }
    }
  }

  /** The mask of a person with some entries in a group. */
  #merge(rows: readonly number[]): Int32Array {
    const merged = new Int32Array(this.#masks.wordCount);
    for (const row of rows) {
      const mask = this.#edited.mask(row);
      for (let word = 0; word < merged.length; word++) {
        merged[word] = (merged[word] ?? 0) | (mask[word] ?? 0);
      }
    }
    if (rows.length > 1) this.#masks.settle(merged);
    return merged;
  }

  /** The groups of the unit tree that the entries stand in, by grouping. */
  #unitsOf(rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
    const units = new Map<string, readonly number[]>();
    for (const grouping of this.#groupings) {
      if (grouping.cutLevel === undefined) continue;
      units.set(
        grouping.name,
        rows.flatMap((row) => this.#entries.around(grouping, row)),
      );
    }
    return units;
  }

  #countsOf(name: string): GroupCounts<NamedGrouping> {
    const counts = this.#counts.get(name);
    if (!counts) throw new Error(`no grouping ${name}`);
    return counts;
  }
}

/** Edits of entries to what they are, before the first edit. */
const REHEARSALS = 16;

/** Makes something for each indicator and each grouping that it is counted in. */
function byGrouping<T>(
  plan: EvaluationPlan,
  make: (planned: PlannedIndicator, grouping: string) => T | null,
): ReadonlyMap<string, T> {
  const made = new Map<string, T>();
  for (const planned of plan.indicators) {
    for (const name of groupingsOf(planned)) {
      const one = make(planned, name);
      if (one) made.set(countedKey(planned, name), one);
    }
  }
  return made;
}
