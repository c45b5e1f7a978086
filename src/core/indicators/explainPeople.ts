import type { PeopleIndex } from '../engine/PeopleIndex';
import { PersonState } from '../engine/PersonState';
import type { Roster } from '../roster/Roster';
import type { ConditionScale } from './conditionScale';
import type { ConditionPart, ExplainedPerson, Explanation, NearestGroup } from './Explanation';

/** Whose membership is explained. */
export interface ExplainedSubject {
  readonly roster: Roster;
  readonly people: PeopleIndex;
  readonly states: Uint8Array;
  readonly isWithin: (row: number) => boolean;
  /** Entries of one person are seen together when they stand in the same place. */
  readonly placeOf: (row: number) => number;
}

interface Scales {
  readonly population: ConditionScale;
  readonly condition: ConditionScale;
  /** The denominator of a ratio, or the second condition of a share of units. */
  readonly other: ConditionScale;
}

type OtherRole = 'none' | 'denominator' | 'second';

export function explainPeople(
  { roster, people, states, isWithin, placeOf }: ExplainedSubject,
  scales: Scales,
  role: OtherRole,
): Explanation {
  const lists = {
    certain: [] as ExplainedPerson[],
    denominatorOnly: [] as ExplainedPerson[],
    unknown: [] as ExplainedPerson[],
    undecided: [] as ExplainedPerson[],
    excluded: [] as ExplainedPerson[],
  };
  const nearest = new Map<string, { part: ConditionPart; people: ExplainedPerson[] }>();
  for (let person = 0; person < roster.personCount; person++) {
    const all = people.rows.subarray(people.starts[person], people.starts[person + 1]);
    const rows = [...all].filter(isWithin);
    if (rows.length > 0) explain(person, rows);
  }
  const groups: readonly NearestGroup[] = [...nearest.values()].sort(
    (one, other) => Number(one.part.isFixed) - Number(other.part.isFixed),
  );
  return { ...lists, nearest: groups };

  function explain(person: number, everywhere: readonly number[]): void {
    const { kind, rows, state } = bestPlace(everywhere);
    const row = chooseRow(kind, rows);
    const parts = lackingParts(kind, row, state);
    const cells = kind === 'unknown' || kind === 'undecided' ? openCells(row, rows) : [];
    const explained = { person, row, parts, cells };
    lists[kind].push(explained);
    const [only] = parts;
    if (kind !== 'denominatorOnly' || parts.length !== 1 || !only) return;
    if (!scales.condition.meetsRest(row) || isOpenSecond(state)) return;
    const key = `${only.source} ${only.span.start}`;
    const group = nearest.get(key) ?? { part: only, people: [] };
    group.people.push(explained);
    nearest.set(key, group);
  }

  /** Somebody with entries in several places counts by the one where they come nearest. */
  function bestPlace(everywhere: readonly number[]) {
    const places = new Map<number, number[]>();
    for (const row of everywhere) {
      const rows = places.get(placeOf(row));
      if (rows) rows.push(row);
      else places.set(placeOf(row), [row]);
    }
    const [first, ...others] = [...places.values()].map((rows) => {
      const state = rows.reduce((merged, row) => merged | (states[row] ?? 0), 0);
      return { rows, state, kind: classify(state, role) };
    });
    if (!first) throw new Error('a person has at least one entry');
    return others.reduce(
      (best, one) => (ORDER.indexOf(one.kind) < ORDER.indexOf(best.kind) ? one : best),
      first,
    );
  }

  function isOpenSecond(state: number): boolean {
    const certain = (state & PersonState.otherCertain) !== 0;
    return role === 'second' && !certain && (state & PersonState.otherPossible) !== 0;
  }

  /** Of several entries the one that comes nearest to counting, the first of equals. */
  function chooseRow(kind: keyof typeof lists, rows: readonly number[]): number {
    const wanted = WANTED[kind];
    const able = rows.filter((row) => ((states[row] ?? 0) & wanted) === wanted);
    const candidates = able.length > 0 ? able : rows;
    const scale = kind === 'excluded' ? scales.population : scales.condition;
    let best = candidates[0] ?? 0;
    if (candidates.length === 1 || kind === 'certain') return best;
    for (const row of candidates) {
      if (scale.lacks(row).length < scale.lacks(best).length) best = row;
    }
    return best;
  }

  function lackingParts(
    kind: keyof typeof lists,
    row: number,
    state: number,
  ): readonly ConditionPart[] {
    if (kind === 'excluded') {
      const outside = scales.population.lacks(row);
      return outside.length > 0 ? outside : scales.condition.lacks(row);
    }
    if (kind !== 'denominatorOnly') return [];
    const lacksSecond = role === 'second' && (state & PersonState.otherPossible) === 0;
    return [...scales.condition.lacks(row), ...(lacksSecond ? scales.other.lacks(row) : [])];
  }

  function openCells(row: number, rows: readonly number[]): readonly string[] {
    const second = role === 'none' ? [] : rows.flatMap((each) => scales.other.openCells(each));
    const first = [...scales.population.openCells(row), ...scales.condition.openCells(row)];
    return [...new Set([...first, ...second])];
  }
}

/** Bits that the entry speaking for a person should have. */
const WANTED = {
  certain: PersonState.hitCertain,
  unknown: PersonState.hitPossible,
  denominatorOnly: PersonState.populationCertain,
  undecided: PersonState.populationPossible,
  excluded: 0,
};

const ORDER: readonly (keyof typeof WANTED)[] = [
  'certain',
  'unknown',
  'denominatorOnly',
  'undecided',
  'excluded',
];

function classify(state: number, role: OtherRole): keyof typeof WANTED {
  const has = (bit: number) => (state & bit) !== 0;
  const isSecond = role !== 'second' || has(PersonState.otherCertain);
  const isSecondPossible = role !== 'second' || has(PersonState.otherPossible);
  if (has(PersonState.hitCertain) && isSecond) return 'certain';
  if (!has(PersonState.populationCertain)) {
    return has(PersonState.populationPossible) ? 'undecided' : 'excluded';
  }
  if (has(PersonState.hitPossible) && isSecondPossible) return 'unknown';
  if (role !== 'denominator') return 'denominatorOnly';
  if (has(PersonState.otherCertain)) return 'denominatorOnly';
  return has(PersonState.otherPossible) ? 'unknown' : 'excluded';
}
