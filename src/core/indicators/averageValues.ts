import { PersonState } from '../engine/PersonState';
import type { Grouping } from '../engine/Grouping';
import type { PeopleIndex } from '../engine/PeopleIndex';
import type { NumberRange } from './compile/compileNumber';
import type { Figure } from './IndicatorResult';

/**
 * Per group, the mean or median over the people certainly in the population of whom something is
 * known. Its lowest and highest value come from everybody's lowest and highest.
 *
 * Worked example: ages 30, 40 and 50…51 → mean 40 … 40⅓, median 40 … 40.
 */
export function averageValues(
  kind: 'mean' | 'median',
  states: Uint8Array,
  value: NumberRange,
  people: PeopleIndex,
  grouping: Grouping,
): readonly Figure[] {
  const groups = Array.from({ length: grouping.groupCount }, () => new GroupValues());
  const { starts, rows } = people;
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const state = states[row] ?? 0;
      if (state === 0) continue;
      for (let group = grouping.groupOf[row] ?? 0; ;) {
        groups[group]?.add(person, state, value.low(row), value.high(row));
        const parent = grouping.parents[group] ?? group;
        if (parent === group) break;
        group = parent;
      }
    }
  }
  return groups.map((group) => group.figure(kind));
}

/** What is known of one person in one group: the entries agree on, or else their whole span. */
interface PersonValue {
  state: number;
  low: number;
  high: number;
}

class GroupValues {
  readonly #people = new Map<number, PersonValue>();

  add(person: number, state: number, low: number, high: number): void {
    const belongs = (state & PersonState.populationCertain) !== 0;
    const [from, to] = belongs ? [low, high] : [NaN, NaN];
    const known = this.#people.get(person);
    if (!known) {
      this.#people.set(person, { state, low: from, high: to });
      return;
    }
    known.state |= state;
    if (Number.isNaN(from)) return;
    const isFirst = Number.isNaN(known.low);
    const agrees = Math.max(known.low, from) <= Math.min(known.high, to);
    known.low = isFirst ? from : agrees ? Math.max(known.low, from) : Math.min(known.low, from);
    known.high = isFirst ? to : agrees ? Math.min(known.high, to) : Math.max(known.high, to);
  }

  figure(kind: 'mean' | 'median'): Figure {
    const everybody = [...this.#people.values()];
    const belonging = everybody.filter(({ state }) => state & PersonState.populationCertain);
    const known = belonging.filter(({ low }) => !Number.isNaN(low));
    const lows = known.map(({ low }) => low);
    const highs = known.map(({ high }) => high);
    const average = kind === 'mean' ? mean : median;
    return {
      certain: known.filter(({ low, high }) => low === high).length,
      possible: known.length,
      denominator: belonging.length,
      undecided: everybody.length - belonging.length,
      value: known.length === 0 ? null : { low: average(lows), high: average(highs) },
    };
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two middle ones. */
function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
