import type { Figure, IndicatorResult, UnitFigure } from '../indicators/IndicatorResult';
import type { Comparison } from './Comparison';

/** An indicator's figures measured against its targets. */
export interface ComparedIndicator {
  readonly result: IndicatorResult;
  readonly overall: ComparedFigure<Figure>;
  /** In the order of `result.byUnit`. */
  readonly byUnit: readonly ComparedFigure<UnitFigure>[];
}

export interface ComparedFigure<F extends Figure> {
  readonly figure: F;
  /** The value that counts for this figure, after unit targets; absent without a target. */
  readonly target?: { readonly value: number; readonly upper?: number };
  /** What the path from the baseline over interim values asks for on the as-of date. */
  readonly expected?: number;
  readonly comparison: Comparison;
}
