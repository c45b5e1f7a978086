import type { Issue } from '../Issue';
import type { Roster } from '../roster/Roster';
import type { entryChanges } from './entryChanges';
import { Evaluation } from './Evaluation';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { RosterIndex } from './RosterIndex';

/** The figures of all indicators over a roster that somebody is editing. */
export class RosterFigures {
  /** `null` while they change, and for good where that was broken off. */
  #roster: Roster | null;

  /** Counts everybody. */
  static *count(
    roster: Roster,
    indicators: readonly Indicator[],
    asOf: number,
  ): Generator<void, RosterFigures> {
    const evaluation = yield* Evaluation.inSteps(new RosterIndex(roster), indicators, asOf);
    return new RosterFigures(roster, evaluation);
  }

  private constructor(
    roster: Roster,
    private readonly evaluation: Evaluation,
  ) {
    this.#roster = roster;
  }

  get issues(): readonly Issue[] {
    return this.evaluation.issues;
  }

  results(): Generator<void, readonly IndicatorResult[]> {
    return this.evaluation.resultsInSteps();
  }

  /** Readies what the first edit would wait for; at leisure, for nobody waits for it. */
  prepareEdits(): void {
    this.evaluation.prepareEdits();
  }

  /**
   * Lets the figures of one roster become those of the same roster after edits, without counting
   * anybody else again. False where they are to be counted anew: they are those of another roster,
   * or more changed than values of a few entries. What finds the changes is handed in, so that it is
   * loaded with the first edit.
   */
  *follow(
    before: Roster,
    after: Roster,
    findChanges: typeof entryChanges,
  ): Generator<void, boolean> {
    if (before !== this.#roster) return false;
    const { fields, brokenDown } = this.evaluation;
    const changes = findChanges(before, after, fields, brokenDown);
    if (!changes) return false;
    this.#roster = null;
    for (const [row, change] of changes) {
      yield;
      this.evaluation.updateEntry(row, change);
    }
    this.#roster = after;
    return true;
  }
}
