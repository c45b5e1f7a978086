import type { Indicator } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';

/** Why a figure differs between two rosters or two dates, in the order in which it is explained. */
export type BridgeCause = 'redefined' | 'aged' | 'left' | 'changed' | 'joined';

/** The way from one figure to another, step by step. */
export interface IndicatorBridge {
  /** The version in force on the later date. */
  readonly indicator: Indicator;
  readonly before: Figure;
  readonly after: Figure;
  /** One for each cause, in order; their counts and weights add up exactly. */
  readonly steps: readonly BridgeStep[];
  /** Everybody who contributes, for shares, counts and ratios; their counts and weights add up to the steps'. */
  readonly people: readonly PersonContribution[];
  /**
   * What weights are divided by to become a part of the change of the lowest value: the product of
   * both possible denominators. `null` without a value on either side, and for means and medians.
   */
  readonly scale: number | null;
}

export interface Contribution {
  readonly certain: number;
  readonly possible: number;
  readonly denominator: number;
  /** Of a ratio, with those who perhaps stand below its line; else the denominator. */
  readonly denominatorPossible: number;
  /**
   * Whole number; `weight ÷ scale` is the part of the change of certain ÷ possible denominator.
   * Whoever joins only the denominator lowers the share by just this much.
   */
  readonly weight: number;
}

export interface BridgeStep extends Contribution {
  readonly cause: BridgeCause;
  /** The figure after this step, all earlier ones taken. */
  readonly figure: Figure;
}

export interface PersonContribution extends Contribution {
  readonly cause: BridgeCause;
  /** Person in the earlier and in the later roster; −1 where absent. */
  readonly before: number;
  readonly after: number;
}
