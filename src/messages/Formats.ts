import type { Language } from './Language';

/** How a language writes numbers, shares and dates in sentences; sheets use number formats instead. */
interface Formats {
  /** `3.234` in Vietnamese, `3,234` in English; `digits` decimals at most. */
  readonly number: (value: number, digits?: number) => string;
  /** A fraction as a percentage: 0.2687 → `26,87 %`; `digits` decimals at most, two unless told. */
  readonly share: (fraction: number, digits?: number) => string;
  /** A difference of two fractions in percentage points, without sign: 0.1187 → `11,87`. */
  readonly points: (difference: number) => string;
  /** A day number (days since 1970-01-01) or an ISO date: `30/11/2023`, `30 November 2023`. */
  readonly date: (at: number | string) => string;
  /** `30/11/2023` in either language, for axes and tables. */
  readonly shortDate: (day: number) => string;
  /** `a, b và c`. */
  readonly list: (items: readonly string[]) => string;
}

export function formatsFor(language: Language): Formats {
  const decimal = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  const dates = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    day: language === 'vi' ? '2-digit' : 'numeric',
    month: language === 'vi' ? '2-digit' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const shortDates = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' });
  const percent = language === 'vi' ? ' %' : '%';
  return {
    number: (value, digits = 0) => decimal(value, digits),
    share: (fraction, digits = 2) => decimal(roundShare(fraction, digits), digits) + percent,
    points: (difference) => decimal(Math.abs(roundShare(difference, 2)), 2),
    date: (at) => dates.format(typeof at === 'number' ? at * DAY : Date.parse(at)),
    shortDate: (day) => shortDates.format(day * DAY),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
  };
}

const DAY = 86_400_000;

/** 0.145 · 100 is 14.499999999999998 in binary; the tiny push rounds it as written in decimal. */
function roundShare(fraction: number, digits: number): number {
  const scaled = fraction * 100 * 10 ** digits;
  return Math.round(scaled + Math.sign(scaled) * 1e-7) / 10 ** digits;
}
