import type { BuiltEntry } from '../buildRoster';
import { evaluateNaively, type Maybe, type NaiveSettings } from './evaluateNaively';
import type { NaiveCondition } from './NaiveCondition';

/** A definition in the tests' own terms; `null` population is everybody. */
export type NaiveMeasure =
  | {
      readonly kind: 'share' | 'count';
      readonly population: NaiveCondition | null;
      readonly condition: NaiveCondition;
    }
  | {
      readonly kind: 'ratio';
      readonly population: NaiveCondition | null;
      readonly numerator: NaiveCondition;
      readonly denominator: NaiveCondition;
    }
  | {
      readonly kind: 'unitShare';
      readonly population: NaiveCondition | null;
      readonly condition: NaiveCondition;
      readonly also: NaiveCondition | null;
      readonly atLeast?: number;
      readonly atLeastShare?: number;
    };

interface NaiveCounts {
  readonly certain: number;
  readonly possible: number;
  readonly denominator: number;
  readonly undecided: number;
}

/** Counts people – or communes, for a share of units – among the entries given, one by one. */
export function countNaively(
  measure: NaiveMeasure,
  entries: readonly BuiltEntry[],
  settings: NaiveSettings,
  communes: readonly string[] = [],
): NaiveCounts {
  if (measure.kind === 'unitShare') return countUnits(measure, entries, settings, communes);
  const counts = { certain: 0, possible: 0, denominator: 0, undecided: 0 };
  for (const own of peopleOf(entries)) {
    const truth = (condition: NaiveCondition | null) =>
      own.map((entry) => valueOf(condition, entry));
    const belongs = truth(measure.population);
    const member = anyOf(belongs);
    const hitCondition = measure.kind === 'ratio' ? measure.numerator : measure.condition;
    const hit = anyOf(truth(hitCondition).map((value, at) => both(belongs[at] ?? null, value)));
    if (member === null) counts.undecided++;
    if (hit === true) counts.certain++;
    if (hit !== false && (measure.kind !== 'share' || member === true)) counts.possible++;
    const below =
      measure.kind === 'ratio'
        ? anyOf(truth(measure.denominator).map((value, at) => both(belongs[at] ?? null, value)))
        : member;
    if (below === true) counts.denominator++;
  }
  return counts;

  function valueOf(condition: NaiveCondition | null, entry: BuiltEntry): Maybe {
    return condition === null ? true : evaluateNaively(condition, entry.cells, settings);
  }
}

type UnitShare = Extract<NaiveMeasure, { kind: 'unitShare' }>;

function countUnits(
  measure: UnitShare,
  entries: readonly BuiltEntry[],
  settings: NaiveSettings,
  communes: readonly string[],
): NaiveCounts {
  let certain = 0;
  let possible = 0;
  for (const commune of communes) {
    const own = entries.filter(({ path }) => path?.slice(0, 2).join('/') === commune);
    const met = outcomes(measure, own, settings);
    if (!met.has(false)) certain++;
    if (met.has(true)) possible++;
  }
  const unplaced = entries.filter(({ path }) => (path?.length ?? 0) < 2);
  const homeless = countNaively({ ...measure, kind: 'count' }, unplaced, settings).possible;
  return { certain, possible, denominator: communes.length, undecided: homeless };
}

/**
 * Every outcome that a unit can have: each person is out, in without counting, or counting, as far
 * as what is missing allows, and every combination is tried.
 */
function outcomes(
  measure: UnitShare,
  entries: readonly BuiltEntry[],
  settings: NaiveSettings,
): ReadonlySet<boolean> {
  let reached = new Set(['0/0']);
  for (const own of peopleOf(entries)) {
    const next = new Set<string>();
    for (const before of reached) {
      const [hits = 0, whole = 0] = before.split('/').map(Number);
      for (const [counts, belongs] of statesOf(measure, own, settings)) {
        next.add(`${hits + (counts ? 1 : 0)}/${whole + (belongs ? 1 : 0)}`);
      }
    }
    reached = next;
  }
  const met = [...reached].map((state) => {
    const [hits = 0, whole = 0] = state.split('/').map(Number);
    if (measure.atLeastShare === undefined) return hits >= (measure.atLeast ?? 1);
    return whole > 0 && hits * 1000 >= Math.round(measure.atLeastShare * 1000) * whole;
  });
  return new Set(met);
}

/** Whether a person may count and belong, for every way of deciding what is open. */
function statesOf(
  measure: UnitShare,
  own: readonly BuiltEntry[],
  settings: NaiveSettings,
): readonly (readonly [boolean, boolean])[] {
  const options = own.map((entry) => {
    const value = (condition: NaiveCondition | null) =>
      condition === null ? true : evaluateNaively(condition, entry.cells, settings);
    const open = (maybe: Maybe) => (maybe === null ? [true, false] : [maybe]);
    const also = measure.also === null ? [false] : open(value(measure.also));
    return open(value(measure.population)).flatMap((belongs) =>
      open(value(measure.condition)).flatMap((meets) =>
        also.map((second) => ({ belongs, meets, second })),
      ),
    );
  });
  let combined: { belongs: boolean; meets: boolean; second: boolean }[] = [
    { belongs: false, meets: false, second: measure.also === null },
  ];
  for (const choices of options) {
    combined = combined.flatMap((so) =>
      choices.map((choice) => ({
        belongs: so.belongs || choice.belongs,
        meets: so.meets || (choice.belongs && choice.meets),
        second: so.second || choice.second,
      })),
    );
    const distinct = new Map(combined.map((state) => [JSON.stringify(state), state]));
    combined = [...distinct.values()];
  }
  return combined.map(({ belongs, meets, second }) => [meets && second, belongs]);
}

/** The entries of each person; one that names nobody is a person of its own. */
export function peopleOf(entries: readonly BuiltEntry[]): readonly (readonly BuiltEntry[])[] {
  const people = new Map<string, BuiltEntry[]>();
  entries.forEach((entry, at) => {
    const key = entry.person ?? `#${at}`;
    people.set(key, [...(people.get(key) ?? []), entry]);
  });
  return [...people.values()];
}

function anyOf(values: readonly Maybe[]): Maybe {
  return values.includes(true) ? true : values.includes(null) ? null : false;
}

function both(left: Maybe, right: Maybe): Maybe {
  if (left === false || right === false) return false;
  return left === null || right === null ? null : true;
}
