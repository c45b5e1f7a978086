import type { PeopleIndex } from '../engine/PeopleIndex';
import { indexPeople } from '../engine/PeopleIndex';
import { PERSON_STATES } from '../engine/PersonState';
import { bindMeasure } from '../indicators/bindMeasure';
import type { BoundMeasure } from '../indicators/bindMeasure';
import { entryStates } from '../indicators/entryStates';
import type { Indicator } from '../indicators/Indicator';
import type { Figure, Tally } from '../indicators/IndicatorResult';
import { listConditionFields } from '../indicators/language/ConditionField';
import { rosterFields } from '../indicators/rosterFields';
import { selectVersions } from '../indicators/selectVersions';
import { tallyStates } from '../indicators/tallyStates';
import type { Roster } from '../roster/Roster';
import type {
  BridgeCause,
  BridgeStep,
  Contribution,
  IndicatorBridge,
  PersonContribution,
} from './IndicatorBridge';
import type { PeopleMatch } from './matchPeople';
import { countPeople, mergeStates, overallFigure } from './overallFigure';

/** A roster on a day. */
interface BridgeEnd {
  readonly roster: Roster;
  readonly day: number;
}

/**
 * Explains the change of every indicator that is in force on both days. For one roster on two
 * days, or two days of a timeline, people are matched by `samePeople`.
 */
export function bridgeIndicators(
  first: BridgeEnd,
  second: BridgeEnd,
  indicators: readonly Indicator[],
  match: PeopleMatch,
): readonly IndicatorBridge[] {
  const ends = [indexEnd(first), indexEnd(second)] as const;
  const earlier = selectVersions(indicators, first.day).selected;
  return selectVersions(indicators, second.day).selected.flatMap((indicator) => {
    const version = earlier.find(({ code }) => code === indicator.code);
    const bridge = version && bridgeIndicator(ends, version, indicator, match);
    return bridge ? [bridge] : [];
  });
}

/** The match of a roster with itself, or of two days of one timeline. */
export function samePeople(first: Roster, second: Roster): PeopleMatch {
  const [ours, theirs] = [first, second].map(({ person, personCount }) => {
    const present = new Int32Array(personCount).fill(-1);
    for (const number of person) present[number] = number;
    return present;
  });
  const both = (own = new Int32Array(0), other = new Int32Array(0)) =>
    own.map((number, person) => (number === -1 ? -1 : (other[person] ?? -1)));
  return { after: both(ours, theirs), before: both(theirs, ours), issues: [] };
}

interface IndexedEnd extends BridgeEnd {
  readonly people: PeopleIndex;
}

function indexEnd(end: BridgeEnd): IndexedEnd {
  return { ...end, people: indexPeople(end.roster.person, end.roster.personCount) };
}

function bridgeIndicator(
  [first, second]: readonly [IndexedEnd, IndexedEnd],
  version: Indicator,
  indicator: Indicator,
  match: PeopleMatch,
): IndicatorBridge | null {
  const stages = [
    stage(first, version, first.day),
    stage(first, indicator, first.day),
    stage(first, indicator, second.day),
    stage(first, indicator, second.day, match.after),
    stage(second, indicator, second.day, match.before),
    stage(second, indicator, second.day),
  ];
  const known = stages.filter((one) => one !== null);
  const [before, after] = [known[0], known[known.length - 1]];
  if (known.length < stages.length || !before || !after) return null;
  const { kind } = indicator.measure;
  const isCounted = kind === 'share' || kind === 'count' || kind === 'ratio';
  const hasValue = kind !== 'mean' && kind !== 'median';
  const weigh = readWeights(before.figure, after.figure, hasValue ? kind : null);
  const steps = CAUSES.map((cause, index): BridgeStep => {
    const [from, to] = [known[index] ?? before, known[index + 1] ?? after];
    return { cause, figure: to.figure, ...weigh.weight(countChange(from.figure, to.figure)) };
  });
  const people = isCounted ? listPeople(known, match, kind, weigh.weight) : [];
  return {
    indicator,
    before: before.figure,
    after: after.figure,
    steps,
    people,
    scale: weigh.scale,
  };
}

const CAUSES: readonly BridgeCause[] = ['redefined', 'aged', 'left', 'changed', 'joined'];

/** Figure and people of a roster under a definition on a day. */
interface Stage {
  readonly figure: Figure;
  /** Per person of its roster, the state; 0 for those whom the stage leaves out. */
  readonly states: Uint8Array;
}

/** With `kept`, only the people whom it does not mark with −1. */
function stage(
  { roster, people }: IndexedEnd,
  indicator: Indicator,
  asOf: number,
  kept?: Int32Array,
): Stage | null {
  const { fields, columns } = rosterFields(roster);
  const bound: BoundMeasure | null = bindMeasure(indicator, listConditionFields(fields)).measure;
  if (!bound) return null;
  const { age = 'date', leapDay = 'march1' } = indicator.settings ?? {};
  const context = { columns, asOf, age, leapDay };
  const entries = entryStates(bound, context, roster.rowCount);
  if (kept) {
    roster.person.forEach((person, row) => {
      if (kept[person] === -1) entries[row] = 0;
    });
  }
  const { measure } = indicator;
  const source = { measure, bound, context, roster, people };
  const figure = overallFigure(source, entries, countPeople(people, entries));
  const states = Uint8Array.from({ length: roster.personCount }, (_, person) =>
    mergeStates(people, entries, person),
  );
  return { figure, states };
}

type Counts = Omit<Contribution, 'weight'>;

function countChange(from: Tally, to: Tally): Counts {
  return {
    certain: to.certain - from.certain,
    possible: to.possible - from.possible,
    denominator: to.denominator - from.denominator,
    denominatorPossible: mostBelow(to) - mostBelow(from),
  };
}

/** The lowest value of a ratio stands over everybody who is perhaps below its line. */
function mostBelow({ denominator, denominatorPossible }: Tally): number {
  return denominatorPossible ?? denominator;
}

/**
 * n₂ ÷ N₂ − n₁ ÷ N₁ = Σ (N₁ · Δn − n₁ · ΔN) ÷ (N₁ · N₂) over any split of Δn and ΔN: the parts
 * add up exactly, whatever their order. N is the denominator of the lowest value.
 *
 * Worked example: 2 of 4 becomes 3 of 5. Whoever joins and counts weighs 4·1 − 2·1 = 2, and
 * 2 ÷ (4 · 5) is the whole change of 10 points.
 */
function readWeights(
  before: Figure,
  after: Figure,
  kind: Indicator['measure']['kind'] | null,
): { readonly scale: number | null; readonly weight: (counts: Counts) => Contribution } {
  if (kind === 'count') {
    return { scale: 1, weight: (counts) => ({ ...counts, weight: counts.certain }) };
  }
  const scale = mostBelow(before) * mostBelow(after);
  if (kind === null || !before.value || !after.value) {
    return { scale: null, weight: (counts) => ({ ...counts, weight: 0 }) };
  }
  const weight = (counts: Counts) => ({
    ...counts,
    weight: mostBelow(before) * counts.certain - before.certain * counts.denominatorPossible,
  });
  return { scale, weight };
}

function listPeople(
  stages: readonly Stage[],
  { after: partners, before: origins }: PeopleMatch,
  kind: Indicator['measure']['kind'],
  weight: (counts: Counts) => Contribution,
): PersonContribution[] {
  const tallies = Array.from({ length: PERSON_STATES }, (_, state) => {
    const counts = new Uint32Array(PERSON_STATES);
    counts[state] = 1;
    return tallyStates(counts, 0, kind);
  });
  const contributions: PersonContribution[] = [];
  const add = (cause: BridgeCause, before: number, after: number, from: number, to: number) => {
    const [earlier, later] = [tallies[from], tallies[to]];
    if (from === to || !earlier || !later) return;
    const counts = countChange(earlier, later);
    if (Object.values(counts).some((count) => count !== 0))
      contributions.push({ cause, before, after, ...weight(counts) });
  };
  const stateOf = (index: number, person: number) => stages[index]?.states[person] ?? 0;
  partners.forEach((partner, person) => {
    add('redefined', person, partner, stateOf(0, person), stateOf(1, person));
    add('aged', person, partner, stateOf(1, person), stateOf(2, person));
    if (partner === -1) add('left', person, -1, stateOf(2, person), 0);
    else add('changed', person, partner, stateOf(2, person), stateOf(4, partner));
  });
  origins.forEach((origin, person) => {
    if (origin === -1) add('joined', -1, person, 0, stateOf(5, person));
  });
  return contributions;
}
