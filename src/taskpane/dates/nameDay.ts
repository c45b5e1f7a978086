import type { Language } from '../../messages/Language';

/** A part of a day in words, as "tháng 11 năm 2023" or "thứ Năm". */
export function nameDay(
  dayNumber: number,
  language: Language,
  parts: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(
    dayNumber * MILLISECONDS,
  );
}

const MILLISECONDS = 86_400_000;
