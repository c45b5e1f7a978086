import { formatIsoDate, isCivilDate, toDayNumber } from '../../core/engine/calendar';
import { readTypedDate } from '../../core/roster/values/readTypedDate';

/** What a person typed into a field of a date. */
export type TypedDay =
  /** An ISO date; of a short year nobody knows before the end whether two digits more will follow. */
  | { readonly kind: 'day'; readonly iso: string; readonly isYearShort: boolean }
  | { readonly kind: 'empty' }
  /** No date, or not yet. */
  | { readonly kind: 'unreadable' }
  /** Day, month and year in full, but no calendar has that day: 31/02/2023. */
  | { readonly kind: 'unreal' }
  | { readonly kind: 'outside' };

/** The last year that can be chosen; the first is for each field to say. */
export const lastYear = 2149;

/**
 * Reads a day as people type it, the day before the month: 30/11/2023, 30-11-2023, 30.11.23,
 * 30112023, "30 tháng 11 năm 2023", or 2023-11-30. Years of two digits are 2000 … 2049 and 1950 … 1999.
 */
export function readDay(text: string, firstYear: number): TypedDay {
  if (text.trim() === '') return { kind: 'empty' };
  const typed = readTypedDate(text.trim());
  if (!typed || typed.day === 0 || typed.month === 0) return { kind: 'unreadable' };
  const { month, day, isYearShort } = typed;
  const year = isYearShort ? typed.year + (typed.year < 50 ? 2000 : 1900) : typed.year;
  if (!isCivilDate(year, month, day)) return { kind: 'unreal' };
  if (year < firstYear || year > lastYear) return { kind: 'outside' };
  return { kind: 'day', iso: formatIsoDate(toDayNumber(year, month, day)), isYearShort };
}
