import {
  dayNumberToSerial,
  daysInMonth,
  isCivilDate,
  serialToDayNumber,
  toCivilDate,
  toDayNumber,
} from '../../engine/calendar';
import type { RawCell } from '../RosterInput';
import type { DateFault } from './dateFaults';
import { isEmptyText, isErrorText } from './isEmptyText';
import type { TypedDate } from './readTypedDate';
import { readTypedDate } from './readTypedDate';

/** Which of two numbers was read as the day. */
export type DayMonthOrder = 'dmy' | 'mdy';

export interface DateReadingOptions {
  readonly asOf: number;
  readonly uses1904Dates: boolean;
  readonly emptyWords: ReadonlySet<string>;
  readonly dayMonthOrder?: DayMonthOrder;
}

/** The days that a value may mean, and what is wrong with it. */
type Span =
  | { readonly earliest: number; readonly latest: number; readonly fault?: DateFault }
  | { readonly earliest?: undefined; readonly fault: DateFault };

/** Reads the values of one date column. */
export class DateReader {
  constructor(
    private readonly isBirth: boolean,
    private readonly order: DayMonthOrder,
    private readonly options: DateReadingOptions,
  ) {}

  /**
   * Whole serial numbers from `first` to `last` are days about which `read` has nothing to say;
   * `epoch` is the serial number of day 0. Nearly all dates of most rosters are such.
   */
  plainSerials(): { readonly first: number; readonly last: number; readonly epoch: number } {
    const { asOf, uses1904Dates } = this.options;
    const least = serialToDayNumber(LEAST_SERIAL, uses1904Dates) ?? Infinity;
    const oldest = this.isBirth ? asOf - Math.floor(OLDEST_DAYS) : least;
    const youngest = this.isBirth ? asOf - Math.ceil(YOUNGEST_DAYS) : asOf;
    const firstDay = Math.max(least, oldest);
    const first = dayNumberToSerial(firstDay, uses1904Dates);
    const last = dayNumberToSerial(youngest, uses1904Dates);
    return { first: first ?? Infinity, last: last ?? -Infinity, epoch: (first ?? 0) - firstDay };
  }

  /** A cell as an officer sees it: a serial number is a day there. */
  shown(raw: RawCell): string {
    const isSerial = typeof raw === 'number' && raw >= LEAST_SERIAL;
    const serial = isSerial ? serialToDayNumber(raw, this.options.uses1904Dates) : null;
    if (serial === null) return String(raw ?? '');
    const { year, month, day } = toCivilDate(serial);
    return [day, month, year].map((part) => String(part).padStart(2, '0')).join('/');
  }

  /** `typed` is the date that a text is; `null` where the cell says nothing. */
  read(raw: RawCell, typed: TypedDate | null): Span | null {
    if (raw === null || raw === '') return null;
    if (typeof raw === 'boolean') return { fault: 'date-unreadable' };
    if (typeof raw === 'number') return this.readNumber(raw);
    if (typed) return this.readTyped(typed);
    if (isEmptyText(raw, this.options.emptyWords)) return null;
    if (isErrorText(raw)) return { fault: 'cell-error' };
    const serial = /^\s*(\d{5})(?:\.\d+)?\s*$/.exec(raw);
    return serial ? this.readNumber(Number(raw)) : { fault: 'date-unreadable' };
  }

  private readNumber(value: number): Span {
    if (Number.isInteger(value) && value >= 1900 && value <= 2100)
      return this.judged(...yearSpan(value));
    const day = serialToDayNumber(value, this.options.uses1904Dates);
    if (day === null) {
      const digits = value >= 1e6 ? readTypedDate(String(value).padStart(8, '0')) : null;
      return digits ? this.readTyped(digits) : { fault: 'date-unreadable' };
    }
    return value < LEAST_SERIAL && this.isBirth
      ? { fault: 'date-implausible' }
      : this.judged(day, day);
  }

  private readTyped(typed: TypedDate): Span {
    const swaps = typed.isOrderOpen && this.order === 'mdy';
    const month = swaps ? typed.day : typed.month;
    const day = swaps ? typed.month : typed.day;
    const year = typed.isYearShort ? this.fullYear(typed.year) : typed.year;
    const fault = typed.isYearShort ? 'date-short-year' : undefined;
    if (month === 0)
      return day === 0 ? this.judged(...yearSpan(year), fault) : { fault: 'date-impossible' };
    if (month > 12)
      return { fault: typed.isOrderOpen && day <= 12 ? 'date-other-order' : 'date-impossible' };
    if (day === 0) {
      const first = toDayNumber(year, month, 1);
      return this.judged(first, first + daysInMonth(year, month) - 1, fault);
    }
    if (!isCivilDate(year, month, day)) return { fault: 'date-impossible' };
    const exact = toDayNumber(year, month, day);
    return this.judged(exact, exact, fault);
  }

  private judged(earliest: number, latest: number, fault?: DateFault): Span {
    if (earliest > this.options.asOf) {
      return this.isBirth ? { fault: 'date-future' } : { earliest, latest, fault: 'date-future' };
    }
    if (this.isBirth && this.options.asOf - latest > OLDEST_DAYS) {
      return { earliest, latest, fault: 'birth-very-old' };
    }
    if (this.isBirth && this.options.asOf - earliest < YOUNGEST_DAYS) {
      return { earliest, latest, fault: 'birth-very-young' };
    }
    if (fault === undefined && this.isBirth && latest > earliest) {
      return { earliest, latest, fault: 'birth-inexact' };
    }
    return fault === undefined ? { earliest, latest } : { earliest, latest, fault };
  }

  /** The latest century in which the year is not yet to come. */
  private fullYear(short: number): number {
    const current = toCivilDate(this.options.asOf).year;
    const sameCentury = current - (current % 100) + short;
    return sameCentury > current ? sameCentury - 100 : sameCentury;
  }
}

function yearSpan(year: number): [number, number] {
  return [toDayNumber(year, 1, 1), toDayNumber(year, 12, 31)];
}

/** Serial of 1909-12-31: smaller numbers in a birth column are counts, not people of over 110. */
const LEAST_SERIAL = 3653;
const OLDEST_DAYS = 110 * 365.25;
const YOUNGEST_DAYS = 15 * 365.25;
