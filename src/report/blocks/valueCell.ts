import type { Measure } from '../../core/indicators/Indicator';
import type { Figure } from '../../core/indicators/IndicatorResult';
import { isPercentage } from '../../messages/isPercentage';
import type { CellInput } from '../../sheet/CellValue';

/** "1 of 3" and "15 of 45" are not equally far from a target: few people show as counts. */
export function valueCell(figure: Figure, measure: Measure, countsBelow: number): CellInput {
  if (!figure.value) return '';
  return isPercentage(measure) && figure.denominator < countsBelow
    ? `${figure.certain}/${figure.denominator}`
    : figure.value.low;
}

/** The same for the highest possible value; empty where nothing is unknown. */
export function highestCell(figure: Figure, measure: Measure, countsBelow: number): CellInput {
  const { value, possible, denominator } = figure;
  if (!value || value.high <= value.low) return '';
  return isPercentage(measure) && denominator < countsBelow
    ? `${possible}/${denominator}`
    : value.high;
}
