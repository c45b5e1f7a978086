import type { Measure } from './Indicator';
import type { Tally, ValueRange } from './IndicatorResult';

/**
 * The lowest and highest value that a tally can mean; `null` when nothing certainly stands below
 * the line.
 *
 * Worked examples: certain 25, possible 27, denominator 100 → 0.25 … 0.27. For a ratio whose
 * denominator is itself 100 … 110 → 25 ÷ 110 … 27 ÷ 100.
 */
export function valueRange(tally: Tally, kind: Measure['kind']): ValueRange | null {
  const { certain, possible, denominator } = tally;
  if (kind === 'count') return { low: certain, high: possible };
  if (denominator === 0) return null;
  return {
    low: certain / (tally.denominatorPossible ?? denominator),
    high: possible / denominator,
  };
}
