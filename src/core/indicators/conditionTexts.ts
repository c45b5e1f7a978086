import type { Measure } from './Indicator';

/**
 * The condition texts of a measure by their names. An empty population is everybody and an empty
 * second condition is none: neither has a text.
 */
export function conditionTexts(measure: Measure): Readonly<Record<string, string>> {
  const population: Record<string, string> =
    measure.population.trim() === '' ? {} : { population: measure.population };
  switch (measure.kind) {
    case 'share':
    case 'count':
      return { ...population, condition: measure.condition };
    case 'ratio':
      return { ...population, numerator: measure.numerator, denominator: measure.denominator };
    case 'mean':
    case 'median':
      return population;
    case 'unitShare': {
      const { condition, alsoCondition } = measure;
      const also: Record<string, string> =
        alsoCondition === undefined || alsoCondition.trim() === '' ? {} : { alsoCondition };
      return { ...population, condition, ...also };
    }
  }
}
