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
  for (let entry = 0; entry < marks.length; entry++) {
    const day = earliest[entry] ?? MISSING_EARLIEST;
    if (day === latest[entry] && isFirstJanuary(day)) marks[entry] = 1;
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
  if (day >= CYCLES.from && day < CYCLES.to) {
    // Every fourth year is a leap year, the last of its four: quicker than taking a day apart.
    const inCycle = (day - CYCLES.from) % CYCLE;
    return inCycle % YEAR === 0 && inCycle !== CYCLE - 1;
  }
  const { month, day: date } = toCivilDate(day);
  return month === 1 && date === 1;
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

/** Between two years that are no leap years although they are the fourth. */
const CYCLES = { from: toDayNumber(1901, 1, 1), to: toDayNumber(2100, 1, 1) };
const YEAR = 365;
const CYCLE = 4 * YEAR + 1;
/** By chance, so many dates all fall on a day of at most 12 once in a thousand columns. */
const LEAST_SERIALS = 8;
const LEAST_TEXTS = 4;
