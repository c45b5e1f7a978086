import type { IndicatorResult } from '../indicators/IndicatorResult';
import type { UnitTree } from '../roster/UnitTree';
import { chooseTargets } from './chooseTarget';
import type { ComparedIndicator } from './ComparedIndicator';
import { compareFigure } from './compareFigure';

/** Measures an indicator's figures, whole and by unit, against its targets on a day. */
export function compareIndicator(
  result: IndicatorResult,
  units: UnitTree,
  asOf: number,
): ComparedIndicator {
  const { measure, target } = result.indicator;
  const targetOf = target
    ? chooseTargets(target, units, measure.kind === 'count')
    : () => undefined;
  return {
    result,
    overall: compareFigure(result.overall, measure, target, asOf),
    byUnit: result.byUnit.map((figure) =>
      compareFigure(figure, measure, targetOf(figure.unit), asOf),
    ),
  };
}
