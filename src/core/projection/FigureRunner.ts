import type { PeopleIndex } from '../engine/PeopleIndex';
import { indexPeople } from '../engine/PeopleIndex';
import { PERSON_STATES } from '../engine/PersonState';
import type { BoundMeasure } from '../indicators/bindMeasure';
import type { CompileContext } from '../indicators/compile/CompileContext';
import { compileEntryState } from '../indicators/entryStates';
import type { Indicator } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';
import { rosterFields } from '../indicators/rosterFields';
import { mergeStates, overallFigure } from './overallFigure';
import type { Timeline } from './Timeline';
import { isPresent } from './Timeline';

/**
 * Carries one indicator's overall figure from day to day: each step looks only at the entries
 * that may have changed, so that a run over years costs little more than one count.
 */
export class FigureRunner {
  private readonly states: Uint8Array;
  private readonly people: PeopleIndex;
  private readonly personStates: Uint8Array;
  private readonly counts = new Uint32Array(PERSON_STATES);
  private readonly context: CompileContext & { asOf: number };
  private readonly stateOf: (row: number) => number;

  constructor(
    private readonly timeline: Timeline,
    private readonly indicator: Indicator,
    private readonly bound: BoundMeasure,
    day: number,
  ) {
    const { roster } = timeline;
    const { age = 'date', leapDay = 'march1' } = indicator.settings ?? {};
    const { columns } = rosterFields(roster);
    this.context = { columns, asOf: day, isMovingOn: true, age, leapDay };
    this.stateOf = compileEntryState(bound, this.context);
    this.people = indexPeople(roster.person, roster.personCount);
    this.states = new Uint8Array(roster.rowCount);
    this.personStates = new Uint8Array(roster.personCount);
    this.counts[0] = roster.personCount;
    this.look(Array.from({ length: roster.rowCount }, (_, row) => row));
  }

  /** Moves on to a later day on which nothing but the given entries may have changed. */
  advance(day: number, rows: readonly number[]): readonly PersonStep[] {
    this.context.asOf = day;
    return this.look(rows);
  }

  figure(): Figure {
    const { people, bound, indicator, context } = this;
    const { roster } = this.timeline;
    const source = { measure: indicator.measure, bound, context, roster, people };
    return overallFigure(source, this.states, this.counts);
  }

  private look(rows: readonly number[]): PersonStep[] {
    const touched = new Map<number, PersonStep>();
    for (const row of rows) {
      const before = this.states[row] ?? 0;
      const after = isPresent(this.timeline, row, this.context.asOf) ? this.stateOf(row) : 0;
      if (after === before) continue;
      this.states[row] = after;
      const person = this.timeline.roster.person[row] ?? 0;
      if (!touched.has(person)) touched.set(person, { person, row, before, after });
    }
    return [...touched.values()].flatMap((step) => this.mergeEntries(step));
  }

  /** What the change of one entry makes of the person, who may have others. */
  private mergeEntries(step: PersonStep): PersonStep[] {
    const { person } = step;
    const after = mergeStates(this.people, this.states, person);
    const before = this.personStates[person] ?? 0;
    this.personStates[person] = after;
    this.counts[before] = (this.counts[before] ?? 0) - 1;
    this.counts[after] = (this.counts[after] ?? 0) + 1;
    // In a share of units each unit sees the person's entries there alone.
    if (this.indicator.measure.kind === 'unitShare') return [step];
    return before === after ? [] : [{ ...step, before, after }];
  }
}

/** A person whose part in the figure changes; states are bits of `PersonState`. */
export interface PersonStep {
  readonly person: number;
  /** The entry that changed it. */
  readonly row: number;
  readonly before: number;
  readonly after: number;
}
