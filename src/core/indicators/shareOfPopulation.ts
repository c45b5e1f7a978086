import type { Tally, ValueRange } from './IndicatorResult';

/**
 * A ratio's numerator as a share of its whole population, "of all assessed" beside "of those rated
 * good": certain ÷ population to possible ÷ population, at most 1. `null` for other kinds, and
 * where nobody is in the population.
 */
export function shareOfPopulation({ certain, possible, population = 0 }: Tally): ValueRange | null {
  if (population === 0) return null;
  return { low: certain / population, high: Math.min(1, possible / population) };
}
