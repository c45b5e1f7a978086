import { daysInMonth, toCivilDate, toDayNumber } from '../engine/calendar';

export type Gender = 'male' | 'female';

/**
 * The last day in service under Decree 135/2020, article 3 and 4: the end of the month in which
 * the retirement age of that year is reached. `birth` is the first day that the birth date can
 * mean: a year alone counts as 1 January, as the decree says.
 *
 * For some months of birth two years satisfy the rule; the earlier one holds. Worked example: a
 * man born in July 1961 is 60 years and 3 months in October 2021 (the age of 2021) and 60 years
 * and 6 months in January 2022 (the age of 2022): he retires on 31 October 2021.
 */
export function retirementDay(birth: number, gender: Gender): number {
  const { year, month } = toCivilDate(birth);
  const born = year * 12 + month - 1;
  for (let rule = FIRST_YEAR - 1; ; rule++) {
    const reached = born + retirementAge(rule, gender);
    const reachedYear = Math.floor(reached / 12);
    if (reachedYear <= rule) {
      const reachedMonth = (reached % 12) + 1;
      return toDayNumber(reachedYear, reachedMonth, daysInMonth(reachedYear, reachedMonth));
    }
  }
}

/**
 * Months of life at which people retire in a year: 60 and 55 years before 2021, then for men
 * 60 years 3 months in 2021 and 3 months more each year up to 62 years, for women 55 years
 * 4 months and 4 months more each year up to 60 years.
 */
export function retirementAge(year: number, gender: Gender): number {
  const { before, step, most } = LADDERS[gender];
  return Math.min(most, before + step * Math.max(0, year - FIRST_YEAR + 1));
}

const FIRST_YEAR = 2021;

const LADDERS = {
  male: { before: 60 * 12, step: 3, most: 62 * 12 },
  female: { before: 55 * 12, step: 4, most: 60 * 12 },
} as const;
