import { daysInMonth, toCivilDate, toDayNumber } from '../../core/engine/calendar';

/** The weeks of a day's month, Monday first: day numbers, and `null` beside the month. */
export function weeksOfMonth(dayNumber: number): readonly (readonly (number | null)[])[] {
  const { year, month } = toCivilDate(dayNumber);
  const first = toDayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const weeks: (number | null)[][] = [];
  for (let monday = first - weekday(first); monday <= last; monday += 7) {
    const days = Array.from({ length: 7 }, (_, at) => monday + at);
    weeks.push(days.map((day) => (day < first || day > last ? null : day)));
  }
  return weeks;
}

/** 0 on Mondays … 6 on Sundays; 1970-01-01 was a Thursday. */
export function weekday(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

/** The same day so many months later, or the last of a month that is too short for it. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = toCivilDate(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toDayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Where a key leads from a day, as in every calendar of Office; `null` for any other key. */
export function dayAfterKey(day: number, key: string, isShift: boolean): number | null {
  const months = isShift ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowRight':
      return day + 1;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return day - weekday(day);
    case 'End':
      return day - weekday(day) + 6;
    case 'PageUp':
      return addMonths(day, -months);
    case 'PageDown':
      return addMonths(day, months);
    default:
      return null;
  }
}
