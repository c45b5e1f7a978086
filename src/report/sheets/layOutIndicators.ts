import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { widthLeft } from '../blocks/pageWidth';

/** Where an indicator's columns stand in the matrix; the unit's name stands before all of them. */
export interface IndicatorColumns {
  readonly compared: ComparedIndicator;
  /** Counted; then total, share or value, mark, and the unit's target where units have their own. */
  readonly column: number;
  readonly columns: number;
  readonly hasUnitTargets: boolean;
}

/** Columns of the matrix from left to right, widths in characters. */
export interface MatrixLayout {
  readonly indicators: readonly IndicatorColumns[];
  readonly widths: readonly number[];
}

export function layOutIndicators(indicators: readonly ComparedIndicator[]): MatrixLayout {
  const widths: number[] = [NARROWEST_UNIT];
  const placed = indicators.map((compared) => {
    const hasUnitTargets = compared.byUnit.some(
      ({ target }) => target !== undefined && target.value !== compared.overall.target?.value,
    );
    const own = hasUnitTargets ? [...CELL_WIDTHS, TARGET_WIDTH] : CELL_WIDTHS;
    const column = widths.length;
    widths.push(...own);
    return { compared, column, columns: own.length, hasUnitTargets };
  });
  widths[0] = Math.min(widthLeft(widths.slice(1), NARROWEST_UNIT), WIDEST_UNIT);
  return { indicators: placed, widths };
}

/** Names of units take what the figures leave them. */
const NARROWEST_UNIT = 22;
const WIDEST_UNIT = 36;
/** Counted, total, share, mark. */
const CELL_WIDTHS = [6.5, 6.5, 8.5, 4];
const TARGET_WIDTH = 8.5;
