import { formatIsoDate, parseIsoDate } from '../../src/core/engine/calendar';
import { yearsBetween } from '../support/naive/evaluateNaively';
import { AS_OF } from './workload';

/** The first day of birth of those who are under an age at the as-of date. */
export function firstBirthUnder(age: number): number {
  let day = (parseIsoDate(AS_OF) ?? 0) - age * 366 - 10;
  while (yearsBetween(formatIsoDate(day), AS_OF, 'date', 'march1') >= age) day++;
  return day;
}
