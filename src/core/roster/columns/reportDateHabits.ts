import { toCivilDate } from '../../engine/calendar';
import { MISSING_EARLIEST } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import type { TypedDate } from '../values/readTypedDate';
import { reportEntries } from './reportEntries';
import type { SheetColumn } from './SheetColumn';

/** Per entry of the column, the days read and what was typed. */
interface ReadDates {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly typed: readonly (TypedDate | null)[];
}

/** Says what only the column as a whole shows; the dates stay as they were read. */
export function reportDateHabits(column: SheetColumn, dates: ReadDates, log: IssueLog): void {
  if (column.plan.field === 'birthDate') reportFirstJanuary(column, dates, log);
  reportSwappedSerials(column, dates, log);
}

/** 1 January may stand for a year of which nothing more was known. */
function reportFirstJanuary(column: SheetColumn, dates: ReadDates, log: IssueLog): void {
  const marks = new Uint8Array(column.entries.length);
  dates.earliest.forEach((day, entry) => {
    if (day === MISSING_EARLIEST || day !== dates.latest[entry]) return;
    const civil = toCivilDate(day);
    if (civil.month === 1 && civil.day === 1) marks[entry] = 1;
  });
  reportEntries(column, marks, [{ code: 'birth-first-january', severity: 'note' }], log);
}

/**
 * Typed as day/month into an Excel that expects month/day, "5/8/1975" becomes a date with day and
 * month swapped and "15/8/1975" stays text. The trace: every text has a day above 12, every date
 * one of at most 12.
 */
function reportSwappedSerials(column: SheetColumn, dates: ReadDates, log: IssueLog): void {
  const marks = new Uint8Array(column.entries.length);
  let serials = 0;
  let texts = 0;
  for (const [entry, typed] of dates.typed.entries()) {
    const day = dates.earliest[entry] ?? MISSING_EARLIEST;
    if (typed?.isOrderOpen) {
      if (typed.day <= 12) return;
      texts++;
    } else if (day !== MISSING_EARLIEST && typeof column.entries.at(entry) === 'number') {
      if (day !== dates.latest[entry]) continue;
      if (toCivilDate(day).day > 12) return;
      marks[entry] = 1;
      serials++;
    }
  }
  if (serials < LEAST_SERIALS || texts < LEAST_TEXTS) return;
  reportEntries(column, marks, [{ code: 'date-serials-swapped', severity: 'warning' }], log);
}

/** By chance, so many dates all fall on a day of at most 12 once in a thousand columns. */
const LEAST_SERIALS = 8;
const LEAST_TEXTS = 4;
