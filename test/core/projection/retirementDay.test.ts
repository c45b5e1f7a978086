import fc from 'fast-check';
import { formatIsoDate, parseIsoDate, toCivilDate } from '../../../src/core/engine/calendar';
import type { Gender } from '../../../src/core/projection/retirementDay';
import { retirementAge, retirementDay } from '../../../src/core/projection/retirementDay';

describe('the statutory retirement age', () => {
  test.each([
    [2020, '60y0m', '55y0m'],
    [2021, '60y3m', '55y4m'],
    [2022, '60y6m', '55y8m'],
    [2025, '61y3m', '56y8m'],
    [2026, '61y6m', '57y0m'],
    [2027, '61y9m', '57y4m'],
    [2028, '62y0m', '57y8m'],
    [2029, '62y0m', '58y0m'],
    [2034, '62y0m', '59y8m'],
    [2035, '62y0m', '60y0m'],
    [2050, '62y0m', '60y0m'],
  ])('[P4] of %d is %s for men and %s for women', (year, men, women) => {
    expect(ageText(retirementAge(year, 'male'))).toBe(men);
    expect(ageText(retirementAge(year, 'female'))).toBe(women);
  });
});

describe('the last day in service', () => {
  test.each([
    // The first and last month of each step, as in the annex of the decree.
    ['male', '1960-12-31', '2020-12-31', '60y0m'],
    ['male', '1961-01-01', '2021-04-30', '60y3m'],
    ['male', '1961-09-30', '2021-12-31', '60y3m'],
    ['male', '1961-10-01', '2022-04-30', '60y6m'],
    ['male', '1964-09-30', '2025-12-31', '61y3m'],
    ['male', '1964-10-01', '2026-04-30', '61y6m'],
    ['male', '1965-06-30', '2026-12-31', '61y6m'],
    ['male', '1965-07-01', '2027-04-30', '61y9m'],
    ['male', '1966-03-31', '2027-12-31', '61y9m'],
    ['male', '1966-04-01', '2028-04-30', '62y0m'],
    ['male', '1990-02-28', '2052-02-29', '62y0m'],
    ['female', '1965-12-31', '2020-12-31', '55y0m'],
    ['female', '1966-01-01', '2021-05-31', '55y4m'],
    ['female', '1966-08-31', '2021-12-31', '55y4m'],
    ['female', '1968-09-01', '2025-05-31', '56y8m'],
    ['female', '1969-04-30', '2025-12-31', '56y8m'],
    ['female', '1969-05-01', '2026-05-31', '57y0m'],
    ['female', '1969-12-31', '2026-12-31', '57y0m'],
    ['female', '1970-01-01', '2027-05-31', '57y4m'],
    ['female', '1970-08-31', '2027-12-31', '57y4m'],
    ['female', '1970-09-01', '2028-05-31', '57y8m'],
    ['female', '1971-04-30', '2028-12-31', '57y8m'],
    ['female', '1971-05-01', '2029-05-31', '58y0m'],
    ['female', '1971-12-31', '2029-12-31', '58y0m'],
    ['female', '1972-08-31', '2030-12-31', '58y4m'],
    ['female', '1973-04-30', '2031-12-31', '58y8m'],
    ['female', '1973-12-31', '2032-12-31', '59y0m'],
    ['female', '1974-08-31', '2033-12-31', '59y4m'],
    ['female', '1975-04-30', '2034-12-31', '59y8m'],
    ['female', '1975-05-01', '2035-05-31', '60y0m'],
    ['female', '1980-06-15', '2040-06-30', '60y0m'],
  ] as const)('[P4] of a %s born %s is %s, at %s', (gender, birth, last, age) => {
    expect(formatIsoDate(retirementDay(day(birth), gender))).toBe(last);
    expect(ageText(monthsBetween(birth, last))).toBe(age);
  });

  test.each(['1961-07-15', '1961-08-15', '1961-09-15'])(
    '[P4] two years satisfy the rule for a man born %s; the earlier one holds',
    (birth) => expect(toCivilDate(retirementDay(day(birth), 'male')).year).toBe(2021),
  );

  test('[P4] nobody born later retires earlier, and nobody stays beyond the final age', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: day('1950-01-01'), max: day('1990-01-01') }),
        fc.nat(800),
        fc.constantFrom<Gender>('male', 'female'),
        (birth, later, gender) => {
          const last = retirementDay(birth, gender);
          expect(retirementDay(birth + later, gender)).toBeGreaterThanOrEqual(last);
          expect(toCivilDate(last + 1).day).toBe(1);
          const { year } = toCivilDate(last);
          expect(monthsBetween(formatIsoDate(birth), formatIsoDate(last))).toBe(
            retirementAge(year, gender),
          );
        },
      ),
      { seed: 20231130, numRuns: 1000 },
    ));
});

function day(date: string): number {
  return parseIsoDate(date) ?? NaN;
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [toCivilDate(day(from)), toCivilDate(day(to))];
  return (b.year - a.year) * 12 + b.month - a.month;
}

function ageText(months: number): string {
  return `${Math.floor(months / 12)}y${months % 12}m`;
}
