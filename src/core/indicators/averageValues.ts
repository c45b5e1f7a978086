import { PersonState } from '../engine/PersonState';
import type { Grouping } from '../engine/Grouping';
import type { PeopleIndex } from '../engine/PeopleIndex';
import type { NumberRange } from './compile/CompileContext';
import { meanOf, medianOf } from './averages';
import type { Figure } from './IndicatorResult';
import { mergeRanges } from './mergeRanges';

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

class GroupValues {
  readonly #people = new Map<number, { state: number; readonly ranges: [number, number][] }>();

  add(person: number, state: number, low: number, high: number): void {
    const known = this.#people.get(person) ?? { state: 0, ranges: [] };
    this.#people.set(person, known);
    known.state |= state;
    const belongs = (state & PersonState.populationCertain) !== 0;
    if (belongs && !Number.isNaN(low)) known.ranges.push([low, high]);
  }

  figure(kind: 'mean' | 'median'): Figure {
    const everybody = [...this.#people.values()];
    const belonging = everybody.filter(({ state }) => state & PersonState.populationCertain);
    const known = belonging.flatMap(({ ranges }) =>
      ranges.length > 0 ? [mergeRanges(ranges)] : [],
    );
    const average = (end: 0 | 1) =>
      (kind === 'mean' ? meanOf : medianOf)(frequencies(known.map((range) => range[end])));
    return {
      certain: known.filter(([low, high]) => low === high).length,
      possible: known.length,
      denominator: belonging.length,
      undecided: everybody.length - belonging.length,
      value: known.length === 0 ? null : { low: average(0), high: average(1) },
    };
  }
}

function frequencies(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
