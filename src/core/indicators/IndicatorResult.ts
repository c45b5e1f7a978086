import type { Indicator } from './Indicator';

/**
 * What a count knows when values may be missing. Invariants: 0 ≤ certain ≤ possible; for a share
 * possible ≤ denominator. `unknown` in documents is possible − certain.
 */
export interface Tally {
  /** People (or units) who certainly count. */
  readonly certain: number;
  /** People who certainly or perhaps count. */
  readonly possible: number;
  /** People certainly in the population; for a ratio, the certain count of its denominator. */
  readonly denominator: number;
  /** Only for a ratio, where the denominator itself may be uncertain. */
  readonly denominatorPossible?: number;
  /** People whose membership of the population cannot be decided; outside `denominator`. */
  readonly undecided: number;
  /** Only for a ratio: people certainly in the population, for "of all assessed". */
  readonly population?: number;
}

/** The figure of one unit, or of the whole (`unit` 0), or of one value of a breakdown field. */
export interface Figure extends Tally {
  /** Lowest and highest value the figure can take; `null` when the denominator is 0. */
  readonly value: ValueRange | null;
}

export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

export interface UnitFigure extends Figure {
  /** Node of the roster's unit tree. */
  readonly unit: number;
}

export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly overall: Figure;
  /** Every unit with somebody in the population, or on the units sheet, in tree order. */
  readonly byUnit: readonly UnitFigure[];
  readonly byField: readonly FieldBreakdown[];
}

export interface FieldBreakdown {
  readonly field: string;
  readonly groups: readonly { readonly name: string; readonly figure: Figure }[];
}
