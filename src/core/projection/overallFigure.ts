import type { PeopleIndex } from '../engine/PeopleIndex';
import { PERSON_STATES } from '../engine/PersonState';
import { averageValues } from '../indicators/averageValues';
import type { BoundMeasure } from '../indicators/bindMeasure';
import type { CompileContext } from '../indicators/compile/CompileContext';
import { compileNumber } from '../indicators/compile/compileNumber';
import type { Measure } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';
import { shareOfUnits } from '../indicators/shareOfUnits';
import { tallyStates } from '../indicators/tallyStates';
import { valueRange } from '../indicators/valueRange';
import type { Roster } from '../roster/Roster';

/** What an overall figure is made from besides the states of entries and people. */
interface FigureSource {
  readonly measure: Measure;
  readonly bound: BoundMeasure;
  readonly context: CompileContext;
  readonly roster: Roster;
  readonly people: PeopleIndex;
}

/** The figure of the whole from the state of every entry and the number of people in each state. */
export function overallFigure(
  { measure, bound, context, roster, people }: FigureSource,
  states: Uint8Array,
  counts: Uint32Array,
): Figure {
  if (bound.value) {
    const value = compileNumber(bound.value, context);
    const kind = measure.kind === 'median' ? 'median' : 'mean';
    const groupOf = new Uint32Array(roster.rowCount);
    const whole = { groupCount: 1, groupOf, parents: new Uint32Array(1) };
    return averageValues(kind, states, value, people, whole)[0] ?? EMPTY;
  }
  if (measure.kind === 'unitShare')
    return shareOfUnits(measure, states, people, roster)[0] ?? EMPTY;
  const tally = tallyStates(counts, 0, measure.kind);
  return { ...tally, value: valueRange(tally, measure.kind) };
}

/** The person's state: the OR of the states of their entries. */
export function mergeStates(
  { starts, rows }: PeopleIndex,
  states: Uint8Array,
  person: number,
): number {
  let merged = 0;
  for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
    merged |= states[rows[at] ?? 0] ?? 0;
  }
  return merged;
}

/** How many people are in each state. */
export function countPeople(people: PeopleIndex, states: Uint8Array): Uint32Array {
  const counts = new Uint32Array(PERSON_STATES);
  for (let person = 0; person + 1 < people.starts.length; person++) {
    const state = mergeStates(people, states, person);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

const EMPTY: Figure = { certain: 0, possible: 0, denominator: 0, undecided: 0, value: null };
