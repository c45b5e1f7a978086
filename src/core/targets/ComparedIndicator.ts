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
  /** The value that counts for this figure, after unit targets and interim values. */
  readonly target?: { readonly value: number; readonly upper?: number };
  readonly comparison: Comparison;
}
