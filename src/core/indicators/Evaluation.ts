import type { Issue } from '../Issue';
import type { Roster } from '../roster/Roster';
import { composeResult } from './composeResult';
import type { EntryChange } from './EntryChange';
import { countedKey, groupingsOf, type NamedGrouping } from './EvaluationGroups';
import { numberFields } from './explainParts';
import type { SeveralEntries } from './findSeveral';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { PeopleCounts } from './PeopleCounts';
import { planEvaluation, type EvaluationPlan, type PlannedIndicator } from './planEvaluation';
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
  readonly #people: PeopleCounts;
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
    const people = yield* PeopleCounts.inSteps(index, plan);
    const evaluation = new Evaluation(index, plan, people, yield* index.several());
    yield* evaluation.#finish();
    return evaluation;
  }

  private constructor(
    index: RosterIndex,
    plan: EvaluationPlan,
    people: PeopleCounts,
    several: SeveralEntries,
  ) {
    this.#several = several;
    this.#roster = index.roster;
    this.#index = index;
    this.#plan = plan;
    this.#people = people;
    this.issues = plan.issues;
    const { nodes } = index.roster.units;
    this.#outcomes = byGrouping(plan, ({ indicator, counting }, name) => {
      const { measure } = indicator;
      if (measure.kind !== 'unitShare') return null;
      return new UnitOutcomes(measure, counting, people.of(name), nodes);
    });
    this.#values = byGrouping(plan, (planned, name) => {
      if (!planned.bound.value) return null;
      const { grouping } = people.of(name);
      return new ValueCounts(planned, planned.bound.value, people.entries, grouping);
    });
  }

  /** The fields whose values figures hang on. */
  get fields(): ReadonlySet<string> {
    const { indicators, sources } = this.#plan;
    const values = indicators.flatMap(({ bound }) =>
      bound.value ? numberFields(bound.value) : [],
    );
    return new Set([...sources.flatMap(({ fields }) => fields), ...values, ...this.brokenDown]);
  }

  /** The fields by whose values figures are broken down. */
  get brokenDown(): ReadonlySet<string> {
    const { indicators } = this.#plan;
    return new Set(indicators.flatMap(({ breakdowns }) => breakdowns.map(({ column }) => column)));
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
      countsOf: (name: string) => this.#people.of(name),
      outcomesOf: (key: string) => this.#outcomes.get(key),
      valuesOf: (key: string) => this.#values.get(key),
      isInhabited: (unit: number) => this.#people.edited.isInhabited(unit),
      sizeOf: (grouping: NamedGrouping, group: number) =>
        this.#people.entries.sizeOf(grouping, group),
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
   * ones. After a first edit there is nothing to ready.
   */
  prepareEdits(): void {
    if (this.#people.edited.isEdited) return;
    for (let row = 0; row < Math.min(REHEARSALS, this.#roster.rowCount); row++) {
      this.updateEntry(row, { cells: this.#people.edited.judgedValues(row) });
      this.#people.edited.forget(row);
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
    this.#people.edited.change(row, change);
    this.#addPerson(rows, 1);
    const after = this.#unitsOf(rows);
    for (const outcomes of this.#outcomes.values()) {
      outcomes.refresh(before.get(outcomes.grouping) ?? []);
      outcomes.refresh(after.get(outcomes.grouping) ?? []);
    }
  }

  *#finish(): Generator<void, void> {
    for (const values of this.#values.values()) yield* values.addEverybody(this.#index);
    for (const outcomes of this.#outcomes.values()) outcomes.refreshAll();
  }

  #addPerson(rows: readonly number[], step: 1 | -1): void {
    this.#people.add(rows, step);
    for (const values of this.#values.values()) values.addPerson(rows, step);
  }

  /** The groups of the unit tree that the entries stand in, by grouping. */
  #unitsOf(rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
    const units = new Map<string, readonly number[]>();
    for (const grouping of this.#people.groupings) {
      if (grouping.cutLevel === undefined) continue;
      units.set(
        grouping.name,
        rows.flatMap((row) => this.#people.entries.around(grouping, row)),
      );
    }
    return units;
  }
}

/** Edits of entries to what they are, before the first edit. */
const REHEARSALS = 40;

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
