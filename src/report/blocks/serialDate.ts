import { dayNumberToSerial, parseIsoDate } from '../../core/engine/calendar';

/** What a cell of a workbook holds for a day number; '' for days that Excel cannot show. */
export function serialDate(day: number, uses1904Dates = false): number | '' {
  return dayNumberToSerial(day, uses1904Dates) ?? '';
}

/** The same for an ISO date. */
export function serialOfIso(date: string, uses1904Dates = false): number | '' {
  const day = parseIsoDate(date);
  return day === null ? '' : serialDate(day, uses1904Dates);
}

export const dateFormat = 'dd/mm/yyyy';
