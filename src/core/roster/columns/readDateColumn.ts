import { MISSING_EARLIEST, MISSING_LATEST } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import { DATE_FAULTS } from '../values/dateFaults';
import { DateReader, type DateReadingOptions, type DayMonthOrder } from '../values/DateReader';
import type { TypedDate } from '../values/readTypedDate';
import { readTypedDate } from '../values/readTypedDate';
import { decideDateOrder } from './decideDateOrder';
import { listOf } from './PlainCells';
import { reportDateHabits } from './reportDateHabits';
import { reportEntriesInSteps } from './reportEntries';
import { textEntries, type SheetColumn } from './SheetColumn';

/** Per entry of the column, the days it may mean. */
export interface DateEntries {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

interface ReadDates extends DateEntries {
  /** Absent where no cell of the column leaves it open. */
  readonly order?: DayMonthOrder;
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
    : (options.dayMonthOrder ?? decideDateOrder(column, typed, log));
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
    if (span.fault !== undefined) faults[i] = CODES.indexOf(span.fault) + 1;
    if (span.earliest === undefined) continue;
    earliest[i] = span.earliest;
    latest[i] = span.latest;
  }
  yield 'columns';
  const shown = (raw: RawCell) => reader.shown(raw);
  yield* reportEntriesInSteps(column, faults, DATE_FAULTS, log, shown);
  yield 'columns';
  yield* reportDateHabits(column, { earliest, latest, typed, shown }, log);
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

const CODES = DATE_FAULTS.map(({ code }) => code);
/** Values read at once: a few milliseconds of text. */
const SLICE = 8192;
