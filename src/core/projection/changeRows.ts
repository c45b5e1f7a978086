import type { Figure } from '../indicators/IndicatorResult';
import type { BridgeCause, IndicatorBridge } from './IndicatorBridge';

/** The way from one figure to the other: the earlier one, what changed it, the later one. */
export type ChangeRow =
  | CauseRow
  | { readonly kind: 'before' | 'after'; readonly figure: Figure; readonly part: number | null };

export interface CauseRow extends CountChange {
  readonly kind: 'cause';
  readonly cause: BridgeCause;
  /** Whose result it changed; `null` where a figure is not made of people one by one. */
  readonly people: number | null;
  /** Of the change of the lowest value; `null` where there is no value. */
  readonly part: number | null;
}

/** People, or units of a share of units, gained or lost. */
interface CountChange {
  readonly certain: number;
  readonly unknown: number;
  readonly denominator: number;
}

/** Parts add up to the part of the last row. A cause that changed nothing is no row. */
export function changeRows(bridge: IndicatorBridge): readonly ChangeRow[] {
  const { before, after, steps } = bridge;
  const parts = partsOf(bridge);
  const total = parts?.reduce((sum, part) => sum + part, 0) ?? null;
  const causes = steps.map(({ cause, certain, possible, denominator }, index): CauseRow => ({
    kind: 'cause',
    cause,
    people: peopleOf(bridge, cause),
    certain,
    unknown: possible - certain,
    denominator,
    part: parts?.[index] ?? null,
  }));
  return [
    { kind: 'before', figure: before, part: null },
    ...causes.filter(hasEffect),
    { kind: 'after', figure: after, part: total },
  ];
}

function hasEffect({ people, certain, unknown, denominator, part }: CauseRow): boolean {
  return [people, certain, unknown, denominator, part].some((effect) => (effect ?? 0) !== 0);
}

/** What each step adds to the value. */
function partsOf({ indicator, before, steps, scale }: IndicatorBridge): readonly number[] | null {
  const { kind } = indicator.measure;
  if (kind === 'mean' || kind === 'median') {
    return differences([before, ...steps.map(({ figure }) => figure)]);
  }
  return scale === null ? null : steps.map(({ weight }) => weight / scale);
}

/** Averages have no parts of single people: each step counts as far as it moved the value. */
function differences(figures: readonly Figure[]): readonly number[] | null {
  const values = figures.flatMap(({ value }) =>
    value && value.low === value.high ? [value.low] : [],
  );
  if (values.length < figures.length) return null;
  return values.slice(1).map((value, index) => value - (values[index] ?? value));
}

function peopleOf({ indicator, people }: IndicatorBridge, cause: BridgeCause): number | null {
  const { kind } = indicator.measure;
  if (kind !== 'share' && kind !== 'count' && kind !== 'ratio') return null;
  return people.filter((one) => one.cause === cause).length;
}
