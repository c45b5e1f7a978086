import type { RawCell } from '../RosterInput';
import { readTypedDate } from './readTypedDate';

/** Serial numbers of 1930 … 2010, years, and text dates within them. */
export function isBirthDate(cell: RawCell): boolean {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && ((cell >= 10_959 && cell < 40_544) || isBirthYear(cell));
  }
  if (typeof cell !== 'string' || cell.length > LONGEST || !/\d/.test(cell)) return false;
  const typed = readTypedDate(cell);
  return typed !== null && !typed.isYearShort && isBirthYear(typed.year);
}

function isBirthYear(year: number): boolean {
  return year >= 1930 && year <= 2010;
}

const LONGEST = 40;
