import type { RawCell } from '../RosterInput';

/** Serial numbers of 1930 … 2010, years, and text dates within them. */
export function isBirthDate(cell: RawCell): boolean {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && ((cell >= 10_959 && cell < 40_544) || isBirthYear(cell));
  }
  const year = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/.exec(String(cell).trim())?.[1];
  return year !== undefined && isBirthYear(Number(year));
}

function isBirthYear(year: number): boolean {
  return year >= 1930 && year <= 2010;
}
