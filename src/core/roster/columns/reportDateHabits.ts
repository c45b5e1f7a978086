import { toCivilDate, toDayNumber } from '../../engine/calendar';
import { MISSING_EARLIEST } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import type { TypedDate } from '../values/readTypedDate';
import { reportEntriesInSteps } from './reportEntries';
import type { SheetColumn } from './SheetColumn';

/** Per entry of the column, the days read and what was typed. */
interface ReadDates {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** By entry, the texts that are dates. */
  readonly typed: ReadonlyMap<number, TypedDate>;
  /** A cell as an officer sees it. */
  readonly shown: (raw: RawCell) => string;
}

/**
 * Says what only the column as a whole shows; the dates stay as they were read. Pauses between slices
 * of rows.
 */
export function* reportDateHabits(
  column: SheetColumn,
  dates: ReadDates,
  log: IssueLog,
): Generator<'columns', void> {
  if (column.plan.field === 'birthDate') yield* reportFirstJanuary(column, dates, log);
  yield* reportSwappedSerials(column, dates, log);
}

/** 1 January may stand for a year of which nothing more was known. */
function* reportFirstJanuary(
  column: SheetColumn,
  dates: ReadDates,
  log: IssueLog,
): Generator<'columns', void> {
  const { earliest, latest } = dates;
  const marks = new Uint8Array(earliest.length);
  const common = commonFirstDays();
  for (let entry = 0; entry < marks.length; entry++) {
    const day = earliest[entry] ?? MISSING_EARLIEST;
    const isFirst = day >= COMMON_FROM && day < COMMON_TO ? common.has(day) : isFirstJanuary(day);
    if (isFirst && day === latest[entry]) marks[entry] = 1;
  }
  yield* reportEntriesInSteps(
    column,
    marks,
    [{ code: 'birth-first-january', severity: 'note' }],
    log,
    dates.shown,
  );
}

function isFirstJanuary(day: number): boolean {
  if (day === MISSING_EARLIEST) return false;
  const { month, day: date } = toCivilDate(day);
  return month === 1 && date === 1;
}

/** Looking a day up is quicker than taking it apart. */
function commonFirstDays(): ReadonlySet<number> {
  const days = new Set<number>();
  for (let year = COMMON_YEARS.first; year < COMMON_YEARS.end; year++) {
    days.add(toDayNumber(year, 1, 1));
  }
  return days;
}

/**
 * Typed as day/month into an Excel that expects month/day, "5/8/1975" becomes a date with day and
 * month swapped and "15/8/1975" stays text. The trace: every text has a day above 12, every date
 * one of at most 12.
 */
function* reportSwappedSerials(
  column: SheetColumn,
  dates: ReadDates,
  log: IssueLog,
): Generator<'columns', void> {
  const marks = new Uint8Array(column.entries.length);
  let serials = 0;
  let texts = 0;
  for (const { isOrderOpen, day } of dates.typed.values()) {
    if (isOrderOpen && day <= 12) return;
    if (isOrderOpen) texts++;
  }
  if (texts < LEAST_TEXTS) return;
  for (let entry = 0; entry < marks.length; entry++) {
    const day = dates.earliest[entry] ?? MISSING_EARLIEST;
    if (day === MISSING_EARLIEST || day !== dates.latest[entry]) continue;
    if (typeof column.entries.at(entry) !== 'number') continue;
    if (toCivilDate(day).day > 12) return;
    marks[entry] = 1;
    serials++;
  }
  if (serials < LEAST_SERIALS) return;
  yield* reportEntriesInSteps(
    column,
    marks,
    [{ code: 'date-serials-swapped', severity: 'warning' }],
    log,
    dates.shown,
  );
}

/** The years in which nearly everybody in a roster was born. */
const COMMON_YEARS = { first: 1930, end: 2010 };
const COMMON_FROM = toDayNumber(COMMON_YEARS.first, 1, 1);
const COMMON_TO = toDayNumber(COMMON_YEARS.end, 1, 1);
/** By chance, so many dates all fall on a day of at most 12 once in a thousand columns. */
const LEAST_SERIALS = 8;
const LEAST_TEXTS = 4;
