import {
  dayNumberToSerial,
  daysInMonth,
  isCivilDate,
  serialToDayNumber,
  toCivilDate,
  toDayNumber,
} from '../../engine/calendar';
import { MISSING_EARLIEST, MISSING_LATEST } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import type { TypedDate } from '../values/readTypedDate';
import { readTypedDate } from '../values/readTypedDate';
import { listOf } from './PlainCells';
import { textEntries, type SheetColumn } from './SheetColumn';
import { reportDateHabits } from './reportDateHabits';
import { reportEntriesInSteps } from './reportEntries';

/** Per entry of the column, the days it may mean. */
export interface DateEntries {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/** Which of two numbers was read as the day. */
export type DayMonthOrder = 'dmy' | 'mdy';

interface ReadDates extends DateEntries {
  /** Absent where no cell of the column leaves it open. */
  readonly order?: DayMonthOrder;
}

export interface DateReadingOptions {
  readonly asOf: number;
  readonly uses1904Dates: boolean;
  readonly emptyWords: ReadonlySet<string>;
  readonly dayMonthOrder?: DayMonthOrder;
}

/**
 * Reads every distinct value of a date column; what cannot be a date is missing and an issue.
 * Pauses between slices of values.
 */
export function* readDateColumn(
  column: SheetColumn,
  options: DateReadingOptions,
  log: IssueLog,
): Generator<'columns', ReadDates> {
  const { entries } = column;
  const typed = yield* readTyped(column);
  const order = column.isOrderKnown
    ? 'dmy'
    : (options.dayMonthOrder ?? decideOrder(column, typed, log));
  const reader = new DateReader(column.plan.field === 'birthDate', order, options);
  const earliest = new Int32Array(entries.length).fill(MISSING_EARLIEST);
  const latest = new Int32Array(entries.length).fill(MISSING_LATEST);
  const faults = new Uint8Array(entries.length);
  const { first, last, epoch } = reader.plainSerials();
  const cells = listOf(entries);
  for (let i = 0; i < cells.length; i++) {
    if (i % SLICE === SLICE - 1) yield 'columns';
    const raw = cells[i] ?? null;
    if (typeof raw === 'number' && raw >= first && raw <= last && Number.isInteger(raw)) {
      earliest[i] = raw - epoch;
      latest[i] = raw - epoch;
      continue;
    }
    const span = reader.read(raw, typed.get(i) ?? null);
    if (span === null) continue;
    if (span.fault !== undefined) faults[i] = FAULTS.indexOf(span.fault) + 1;
    if (span.earliest === undefined) continue;
    earliest[i] = span.earliest;
    latest[i] = span.latest;
  }
  yield 'columns';
  yield* reportEntriesInSteps(column, faults, FAULT_KINDS, log);
  yield 'columns';
  yield* reportDateHabits(column, { earliest, latest, typed }, log);
  yield 'columns';
  const hasOrder = !column.isOrderKnown && [...typed.values()].some((each) => each.isOrderOpen);
  return { earliest, latest, ...(hasOrder && { order }) };
}

/** By entry, the texts that are dates. */
function* readTyped(column: SheetColumn): Generator<'columns', ReadonlyMap<number, TypedDate>> {
  const typed = new Map<number, TypedDate>();
  let read = 0;
  for (const [entry, text] of textEntries(column)) {
    const date = readTypedDate(text);
    if (date) typed.set(entry, date);
    if (++read % SLICE === 0) yield 'columns';
  }
  return typed;
}

type DateFault = (typeof FAULTS)[number];
type Span =
  | { readonly earliest: number; readonly latest: number; readonly fault?: DateFault }
  | { readonly earliest?: undefined; readonly fault: DateFault };

class DateReader {
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

/** Day first unless only the other reading fits the column; what was assumed is said. */
function decideOrder(
  column: SheetColumn,
  typedDates: ReadonlyMap<number, TypedDate>,
  log: IssueLog,
): DayMonthOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let open: string | undefined;
  let swapped: string | undefined;
  typedDates.forEach((typed, entry) => {
    if (!typed.isOrderOpen) return;
    if (typed.day > 12) dayFirst++;
    else if (typed.month > 12) {
      monthFirst++;
      swapped ??= String(column.entries.at(entry));
    } else if (typed.day !== typed.month) open ??= String(column.entries.at(entry));
  });
  if (monthFirst > dayFirst) reportOrder(column, 'date-order-month-first', log, swapped);
  else if (dayFirst === 0 && open !== undefined)
    reportOrder(column, 'date-order-assumed', log, open);
  return monthFirst > dayFirst ? 'mdy' : 'dmy';
}

function reportOrder(column: SheetColumn, code: string, log: IssueLog, example?: string): void {
  const { sheet, plan, sheetRows } = column;
  log.add({
    code,
    severity: code === 'date-order-assumed' ? 'note' : 'warning',
    at: { in: 'cell', sheet, row: sheetRows[0] ?? 0, column: plan.column },
    parameters: { column: plan.header, examples: example === undefined ? [] : [example] },
  });
}

const FAULTS = [
  'date-unreadable',
  'date-impossible',
  'date-implausible',
  'date-other-order',
  'date-future',
  'date-short-year',
  'birth-very-old',
  'birth-very-young',
  'birth-inexact',
  'cell-error',
] as const;

const SEVERITIES: Readonly<Record<DateFault, 'error' | 'warning' | 'note'>> = {
  'date-unreadable': 'error',
  'date-impossible': 'error',
  'date-implausible': 'error',
  'date-other-order': 'error',
  'date-future': 'error',
  'date-short-year': 'warning',
  'birth-very-old': 'warning',
  'birth-very-young': 'warning',
  'birth-inexact': 'note',
  'cell-error': 'error',
};

const FAULT_KINDS = FAULTS.map((code) => ({ code, severity: SEVERITIES[code] }));

/** Serial of 1909-12-31: smaller numbers in a birth column are counts, not people of over 110. */
const LEAST_SERIAL = 3653;
const OLDEST_DAYS = 110 * 365.25;
const YOUNGEST_DAYS = 15 * 365.25;
/** Values read at once: a few milliseconds of text. */
const SLICE = 8192;
