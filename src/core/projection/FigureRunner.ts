import type { PeopleIndex } from '../engine/PeopleIndex';
import { indexPeople } from '../engine/PeopleIndex';
import { PERSON_STATES } from '../engine/PersonState';
import type { BoundMeasure } from '../indicators/bindMeasure';
import type { CompileContext } from '../indicators/compile/CompileContext';
import { compileEntryState } from '../indicators/entryStates';
import type { Indicator } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';
import { rosterFields } from '../indicators/rosterFields';
import { overallFigure } from './overallFigure';
import type { Timeline } from './Timeline';
import { isPresent } from './Timeline';

/**
 * Carries one indicator's overall figure from day to day: each step looks only at the entries
 * that may have changed, so that a run over years costs little more than one count.
 */
export class FigureRunner {
  private readonly states: Uint8Array;
  private readonly people: PeopleIndex;
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
    const former = new Map<number, number>();
    for (const row of rows) {
      const before = this.states[row] ?? 0;
      const after = isPresent(this.timeline, row, this.context.asOf) ? this.stateOf(row) : 0;
      if (after === before) continue;
      this.states[row] = after;
      former.set(row, before);
    }
    const seen = new Set<string>();
    return [...former.keys()].flatMap((row) => {
      const key = `${this.timeline.roster.person[row] ?? 0} ${this.placeOf(row)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return this.mergeEntries(row, former);
    });
  }

  /** What the change of one entry makes of the person, who may have others in the same place. */
  private mergeEntries(row: number, former: ReadonlyMap<number, number>): PersonStep[] {
    const person = this.timeline.roster.person[row] ?? 0;
    const place = this.placeOf(row);
    let [before, after] = [0, 0];
    for (const own of this.people.rows.subarray(
      ...this.people.starts.subarray(person, person + 2),
    )) {
      if (this.placeOf(own) !== place) continue;
      const now = this.states[own] ?? 0;
      before |= former.get(own) ?? now;
      after |= now;
    }
    this.counts[before] = (this.counts[before] ?? 0) - 1;
    this.counts[after] = (this.counts[after] ?? 0) + 1;
    return before === after ? [] : [{ person, row, before, after }];
  }

  /** In a share of units each unit sees the person's entries there alone. */
  private placeOf(row: number): number {
    const { measure } = this.indicator;
    const { nodes } = this.timeline.roster.units;
    if (measure.kind !== 'unitShare') return 0;
    for (let at = this.timeline.roster.unit[row] ?? 0; at > 0; at = nodes[at]?.parent ?? 0) {
      if (nodes[at]?.level === measure.level) return at;
    }
    return 0;
  }
}

/**
 * A person whose part in the figure, or in one unit of a share of units, changes; states are bits
 * of `PersonState`.
 */
export interface PersonStep {
  readonly person: number;
  /** The entry that changed it. */
  readonly row: number;
  readonly before: number;
  readonly after: number;
}
