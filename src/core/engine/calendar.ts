/** A date of the proleptic Gregorian calendar; `month` and `day` count from 1. */
interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days since 1970-01-01. The date must exist (see `isCivilDate`).
 *
 * Worked example: 2000-03-01 → 11017, and 11017 × 86400 s is 951868800, its Unix time.
 */
export function toDayNumber(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that the leap day is the last day of its year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number; the inverse of `toDayNumber`. */
export function toCivilDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Whether the three whole numbers name a day that exists. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Reads `YYYY-MM-DD`; `null` for any other text and for days that do not exist. */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? toDayNumber(year, month, day) : null;
}

/** `YYYY-MM-DD` for years 0 … 9999. */
export function formatIsoDate(dayNumber: number): string {
  const { year, month, day } = toCivilDate(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * The day of an Excel serial number, its time of day dropped; `null` where Excel has no such day.
 *
 * Excel's 1900 system counts a 29 February 1900 that never was: serial 60. Serials below it are
 * one day ahead of those above. The 1904 system begins with serial 0 = 1904-01-01.
 */
export function serialToDayNumber(serial: number, uses1904Dates = false): number | null {
  if (uses1904Dates) {
    return serial >= 0 && serial < LAST_SERIAL_1904 + 1 ? Math.floor(serial) - EPOCH_1904 : null;
  }
  if (!(serial >= 1 && serial < LAST_SERIAL_1900 + 1)) return null;
  const whole = Math.floor(serial);
  if (whole === PHANTOM_SERIAL) return null;
  return whole > PHANTOM_SERIAL ? whole - EPOCH_1900 : whole - EPOCH_1900 + 1;
}

/** The serial number of a day; `null` for days outside Excel's calendar. */
export function dayNumberToSerial(dayNumber: number, uses1904Dates = false): number | null {
  const serial = dayNumber + (uses1904Dates ? EPOCH_1904 : EPOCH_1900);
  if (uses1904Dates) return serial >= 0 && serial <= LAST_SERIAL_1904 ? serial : null;
  const counted = serial > PHANTOM_SERIAL ? serial : serial - 1;
  return counted >= 1 && counted <= LAST_SERIAL_1900 ? counted : null;
}

/** Serial of 1970-01-01 in each system. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL_1900 = 2_958_465;
const LAST_SERIAL_1904 = 2_957_003;
const PHANTOM_SERIAL = 60;

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
