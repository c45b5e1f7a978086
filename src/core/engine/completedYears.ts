import { isLeapYear, toCivilDate } from './calendar';

/** How completed years of life are counted: by full date, by month, or by year alone. */
export type AgeCounting = 'date' | 'month' | 'year';
/** When somebody born on 29 February completes a year of life in a common year. */
export type LeapDayReading = 'february28' | 'march1';

/**
 * Completed years from one day to another; negative when the second comes first.
 *
 * Worked examples: 1983-11-30 → 2023-11-29 is 39, → 2023-11-30 is 40. 2004-02-29 → 2023-02-28 is
 * 18 read as `march1` and 19 read as `february28`. Counted at the month, 1983-11-30 → 2023-11-01
 * is 40; by year, 1983-12-31 → 2023-01-01 is 40.
 */
export function completedYears(
  from: number,
  to: number,
  counting: AgeCounting,
  leapDay: LeapDayReading,
): number {
  if (to < from) return 0 - completedYears(to, from, counting, leapDay);
  const first = toCivilDate(from);
  const last = toCivilDate(to);
  const years = last.year - first.year;
  if (counting === 'year') return years;
  if (last.month < first.month) return years - 1;
  if (last.month > first.month || counting === 'month') return years;
  const isShortFebruary = first.month === 2 && first.day === 29 && !isLeapYear(last.year);
  const anniversary = isShortFebruary && leapDay === 'february28' ? 28 : first.day;
  return last.day < anniversary ? years - 1 : years;
}

/**
 * Completed months from one day to another, negative when the second comes first. A month is
 * complete on the same day of a later month; the 31st has none in a short month.
 *
 * Worked examples: 2023-01-31 → 2023-02-28 is 0, → 2023-03-01 is 1.
 */
export function completedMonths(from: number, to: number): number {
  if (to < from) return 0 - completedMonths(to, from);
  const first = toCivilDate(from);
  const last = toCivilDate(to);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}
