import { daysInMonth, toCivilDate, toDayNumber } from '../engine/calendar';
import { MISSING_EARLIEST } from '../engine/Column';
import type { CompileContext } from '../indicators/compile/CompileContext';
import { rosterFields } from '../indicators/rosterFields';
import type { Clock } from './Clock';
import { compileCrossings } from './compileCrossings';
import type { Timeline } from './Timeline';

/**
 * The entries to look at again on each day after `first` up to `last`: those that begin or end,
 * and those whom the clock may have changed. Days ascend; a day may prove to change nothing.
 */
export function listChangeDays(
  timeline: Timeline,
  clock: Clock,
  counting: Pick<CompileContext, 'age' | 'leapDay'>,
  first: number,
  last: number,
): ReadonlyMap<number, readonly number[]> {
  const rowsOf = new Map<number, number[]>();
  const note = (day: number, row: number) => {
    if (day <= first || day > last) return;
    const rows = rowsOf.get(day);
    if (!rows) rowsOf.set(day, [row]);
    else if (rows[rows.length - 1] !== row) rows.push(row);
  };
  const { roster, from, until } = timeline;
  if (clock.isDaily) {
    const everybody = Array.from({ length: roster.rowCount }, (_, row) => row);
    return new Map(daysBetween(first, last).map((day) => [day, everybody]));
  }
  const firsts = clock.isMonthly ? firstsOfMonths(first, last) : [];
  const { columns } = rosterFields(roster);
  const crossings = clock.steady.map((comparison) =>
    compileCrossings(comparison, { columns, ...counting }, first, last),
  );
  for (let row = 0; row < roster.rowCount; row++) {
    note(from[row] ?? first, row);
    note(until[row] ?? first, row);
    for (const daysOf of crossings) for (const day of daysOf(row)) note(day, row);
    for (const day of firsts) note(day, row);
    for (const field of clock.yearly) noteAnniversaries(field, row, 12);
    for (const field of clock.monthly) noteAnniversaries(field, row, 1);
  }
  return new Map([...rowsOf].sort(([a], [b]) => a - b));

  function noteAnniversaries(field: string, row: number, everyMonths: number): void {
    const column = roster.columns.get(field);
    if (column?.kind !== 'date') return;
    const earliest = column.earliest[row] ?? MISSING_EARLIEST;
    if (earliest === MISSING_EARLIEST) return;
    const ends = new Set([earliest, column.latest[row] ?? earliest]);
    for (const end of ends) {
      for (const day of anniversaries(end, everyMonths, first, last)) {
        note(day, row);
        // A span that runs backwards, and one from the 31st, change a day later;
        note(day + 1, row);
        // one that runs back to 28 February where 29 February is read as it: on 1 March.
        if (isLeapDay(day + 1)) note(day + 2, row);
      }
    }
  }
}

/** The days from a little before `first` to `last` with the day of month of `start`, or the last. */
function anniversaries(start: number, everyMonths: number, first: number, last: number): number[] {
  const { month, day } = toCivilDate(start);
  const begin = toCivilDate(first);
  const days: number[] = [];
  for (let at = (begin.year - 1) * 12 + month - 1; ; at += everyMonths) {
    const [year, monthOfYear] = [Math.floor(at / 12), (at % 12) + 1];
    const found = toDayNumber(year, monthOfYear, Math.min(day, daysInMonth(year, monthOfYear)));
    if (found > last) return days;
    if (found >= first) days.push(found);
  }
}

function isLeapDay(at: number): boolean {
  const { month, day } = toCivilDate(at);
  return month === 2 && day === 29;
}

function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index);
}

function firstsOfMonths(first: number, last: number): number[] {
  return daysBetween(first, last).filter((day) => toCivilDate(day).day === 1);
}
