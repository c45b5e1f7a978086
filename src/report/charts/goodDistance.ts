import type { ComparedFigure, ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Figure } from '../../core/indicators/IndicatorResult';
import { isPercentage } from '../../messages/isPercentage';
import { isCeiling } from '../../messages/paragraphs/Standing';

/** How far the whole is on the good side of its target; negative on the wrong side. */
export function goodDistance({ result, overall }: ComparedIndicator): number {
  const difference = overall.comparison.difference ?? 0;
  const { target } = result.indicator;
  if (!target) return 0;
  if (target.upper !== undefined || target.comparator === '=') return -Math.abs(difference);
  return isCeiling(target.comparator) ? -difference : difference;
}

/** Whether a percentage with a target can stand in a chart of shares. */
export function isDrawable(compared: ComparedIndicator): boolean {
  const { result, overall } = compared;
  return (
    isPercentage(result.indicator.measure) && hasTarget(overall) && overall.figure.value !== null
  );
}

function hasTarget(compared: ComparedFigure<Figure>): boolean {
  return compared.target !== undefined;
}
