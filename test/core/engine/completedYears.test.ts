import fc from 'fast-check';
import { formatIsoDate, parseIsoDate, toDayNumber } from '../../../src/core/engine/calendar';
import {
  completedMonths,
  completedYears,
  type AgeCounting,
  type LeapDayReading,
} from '../../../src/core/engine/completedYears';
import { monthsBetween, yearsBetween } from '../../support/naive/evaluateNaively';

function years(
  from: string,
  to: string,
  counting: AgeCounting = 'date',
  leapDay: LeapDayReading = 'march1',
): number {
  return completedYears(parseIsoDate(from) ?? NaN, parseIsoDate(to) ?? NaN, counting, leapDay);
}

test('[I20] a year of life is complete on the birthday, not the day before', () => {
  expect([years('1983-11-30', '2023-11-29'), years('1983-11-30', '2023-11-30')]).toEqual([39, 40]);
  expect([years('1983-12-01', '2023-11-30'), years('1983-10-31', '2023-11-30')]).toEqual([39, 40]);
});

test('[I20] [I23] from a day to itself there is no year and no month', () => {
  const day = parseIsoDate('1984-02-29') ?? NaN;
  expect([years('1984-02-29', '1984-02-29'), completedMonths(day, day)]).toEqual([0, 0]);
});

test('[I20] on every day around every birthday of 1983 and 1984 the age is that of counting birthdays', () => {
  const asOf = ['2023-11-30', '2023-02-28', '2023-03-01', '2024-02-28', '2024-02-29', '2024-03-01'];
  for (let birth = toDayNumber(1983, 1, 1); birth <= toDayNumber(1984, 12, 31); birth++) {
    for (const to of asOf) {
      for (const leapDay of ['february28', 'march1'] as const) {
        const from = formatIsoDate(birth);
        expect(years(from, to, 'date', leapDay)).toBe(yearsBetween(from, to, 'date', leapDay));
      }
    }
  }
});

test('[I21] counted at the month the day does not matter, by year neither day nor month', () => {
  expect([
    years('1983-11-30', '2023-11-01', 'month'),
    years('1983-12-01', '2023-11-30', 'month'),
  ]).toEqual([40, 39]);
  expect([
    years('1983-12-31', '2023-01-01', 'year'),
    years('1983-01-01', '2023-12-31', 'year'),
  ]).toEqual([40, 40]);
});

test('[I22] who was born on 29 February completes a year on 28 February or on 1 March, as set', () => {
  expect([
    years('2004-02-29', '2023-02-27', 'date', 'february28'),
    years('2004-02-29', '2023-02-28', 'date', 'february28'),
  ]).toEqual([18, 19]);
  expect([years('2004-02-29', '2023-02-28'), years('2004-02-29', '2023-03-01')]).toEqual([18, 19]);
  expect([
    years('2004-02-29', '2024-02-28', 'date', 'february28'),
    years('2004-02-29', '2024-02-29'),
  ]).toEqual([19, 20]);
});

test('[I22] nobody else completes a year before the birthday, whatever is set for 29 February', () => {
  expect([
    years('1983-02-20', '2023-02-19', 'date', 'february28'),
    years('1983-02-20', '2023-02-20', 'date', 'february28'),
    years('1983-03-29', '2023-03-28', 'date', 'february28'),
    years('1983-03-29', '2023-03-29', 'date', 'february28'),
  ]).toEqual([39, 40, 39, 40]);
});

test('[I23] a month is complete on the same day; the 31st has none in a short month', () => {
  const months = (from: string, to: string) =>
    completedMonths(parseIsoDate(from) ?? NaN, parseIsoDate(to) ?? NaN);
  expect([months('2023-01-31', '2023-02-28'), months('2023-01-31', '2023-03-01')]).toEqual([0, 1]);
  expect([months('2023-03-15', '2023-03-14'), months('2023-04-15', '2023-03-15')]).toEqual([0, -1]);
});

test('[I20] [I23] years and months between any two days are those of counting them one by one', () => {
  const day = fc.integer({ min: toDayNumber(1899, 1, 1), max: toDayNumber(2101, 1, 1) });
  const counting = fc.constantFrom<AgeCounting>('date', 'month', 'year');
  const leapDay = fc.constantFrom<LeapDayReading>('february28', 'march1');
  const property = fc.property(day, day, counting, leapDay, (from, to, how, reading) => {
    const [first, last] = [formatIsoDate(from), formatIsoDate(to)];
    expect(completedYears(from, to, how, reading)).toBe(yearsBetween(first, last, how, reading));
    expect(completedMonths(from, to)).toBe(monthsBetween(first, last));
  });
  fc.assert(property, { seed: 20231130, numRuns: 500 });
});
