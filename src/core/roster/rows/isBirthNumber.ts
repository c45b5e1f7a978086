/** A year, a serial number from 1910 on, or eight digits; other numbers are head counts. */
export function isBirthNumber(value: number): boolean {
  return value >= 3654 || (value >= 1900 && value <= 2100);
}
