import type { Measure } from '../../../src/core/indicators/Indicator';
import type { NaiveMeasure } from './countNaively';
import { renderCondition, type NaiveCondition } from './NaiveCondition';

/** The definition that Rollcall reads. */
export function toMeasure(measure: NaiveMeasure): Measure {
  const text = (condition: NaiveCondition | null) =>
    condition === null ? '' : renderCondition(condition);
  const population = text(measure.population);
  switch (measure.kind) {
    case 'share':
    case 'count':
      return { kind: measure.kind, population, condition: text(measure.condition) };
    case 'ratio':
      return {
        kind: 'ratio',
        population,
        numerator: text(measure.numerator),
        denominator: text(measure.denominator),
      };
    case 'unitShare':
      return {
        kind: 'unitShare',
        level: 'commune',
        population,
        condition: text(measure.condition),
        alsoCondition: text(measure.also),
        atLeast: measure.atLeast,
        atLeastShare: measure.atLeastShare,
      };
  }
}
