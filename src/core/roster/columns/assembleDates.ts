import type { DateColumn } from '../../engine/Column';
import { MISSING_EARLIEST, MISSING_LATEST } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import { isEmptyText } from '../values/isEmptyText';
import type { AssemblyContext } from './AssemblyContext';
import { listOf } from './PlainCells';
import { readDateColumn, type DateEntries } from './readDateColumn';
import type { RosterPart } from './RosterPart';
import { CodedDateColumn } from './CodedDateColumn';
import { columnsFor, forEachRow, spread } from './RosterPart';
import type { SheetColumn } from './SheetColumn';

/** A date field over the rows of all sheets; birth dates may stand in a column for each gender. */
export function* assembleDates(
  key: string,
  context: AssemblyContext,
): Generator<'columns', DateColumn> {
  const { rowCount, parts, log } = context;
  const only = onlyColumn(key, context);
  if (only) return yield* assembleCoded(only, key, context);
  const earliest = new Int32Array(rowCount).fill(MISSING_EARLIEST);
  const latest = new Int32Array(rowCount).fill(MISSING_LATEST);
  yield 'columns';
  for (const part of parts) {
    const columns = columnsFor(part, key);
    for (const column of columns) {
      const dates = yield* readDateColumn(column, context.datesFor(part.sheet), log);
      if (dates.order) context.dateOrders.set(column.plan, dates.order);
      if (columns.length > 1) {
        merge(part, column, dates, { earliest, latest }, log);
      } else {
        spread(part, column, dates.earliest, earliest);
        yield 'columns';
        spread(part, column, dates.latest, latest);
      }
    }
    yield 'columns';
    if (key === 'birthDate') yield* reportBlanks(part, columns, context);
  }
  return { kind: 'date', earliest, latest };
}

/** The column of the field, where one column alone holds it and repeats its values. */
function onlyColumn(key: string, { parts }: AssemblyContext): SheetColumn | undefined {
  const columns = parts.flatMap((part) => columnsFor(part, key));
  return parts.length === 1 && columns.length === 1 && columns[0]?.codes ? columns[0] : undefined;
}

function* assembleCoded(
  column: SheetColumn,
  key: string,
  context: AssemblyContext,
): Generator<'columns', DateColumn> {
  const { parts, log, dateOrders } = context;
  const dates = yield* readDateColumn(column, context.datesFor(column.sheet), log);
  if (dates.order) dateOrders.set(column.plan, dates.order);
  yield 'columns';
  if (key === 'birthDate') for (const part of parts) yield* reportBlanks(part, [column], context);
  const { earliest, latest } = dates;
  return new CodedDateColumn({ codes: column.codes ?? new Uint8Array(0), earliest, latest });
}

/** Two dates that differ leave the birth date open. */
function merge(
  part: RosterPart,
  column: SheetColumn,
  dates: DateEntries,
  target: DateEntries,
  log: IssueLog,
): void {
  const { sheet, plan, entries } = column;
  const fault = { code: 'birth-twice', severity: 'error' } as const;
  forEachRow(part, column, (row, entry) => {
    const from = dates.earliest[entry] ?? MISSING_EARLIEST;
    if (from === MISSING_EARLIEST) return;
    const to = dates.latest[entry] ?? MISSING_LATEST;
    const isFirst = target.earliest[row] === MISSING_EARLIEST;
    const isSame = target.earliest[row] === from && target.latest[row] === to;
    const isKnown = isFirst || isSame;
    target.earliest[row] = isKnown ? from : MISSING_EARLIEST;
    target.latest[row] = isKnown ? to : MISSING_LATEST;
    if (isKnown) return;
    log
      .group({ ...fault, sheet, header: plan.header, column: plan.column })
      .add(part.sheetRows[row - part.start] ?? 0, String(entries.at(entry) ?? ''));
  });
}

/** People about whose birth no column says anything. Pauses between slices of rows. */
function* reportBlanks(
  part: RosterPart,
  columns: readonly SheetColumn[],
  { emptyWords, log }: AssemblyContext,
): Generator<'columns', void> {
  const [first] = columns;
  if (!first) return;
  const blanks = new Uint8Array(part.rowCount);
  for (const { entries, codes } of columns) {
    const isBlank = new Uint8Array(entries.length);
    const cells = listOf(entries);
    for (let entry = 0; entry < cells.length; entry++) {
      const raw = cells[entry] ?? null;
      if (raw === null || (typeof raw === 'string' && isEmptyText(raw, emptyWords)))
        isBlank[entry] = 1;
    }
    for (let i = 0; i < blanks.length; i++) {
      if (i % SLICE === SLICE - 1) yield 'columns';
      blanks[i] = (blanks[i] ?? 0) + (isBlank[codes ? (codes[i] ?? 0) : i] ?? 0);
    }
  }
  yield 'columns';
  const everyColumn = columns.length;
  if (!blanks.includes(everyColumn)) return;
  const { header, column } = first.plan;
  const fault = { code: 'birth-missing', severity: 'warning' } as const;
  const group = log.group({ ...fault, sheet: part.sheet, header, column });
  for (let row = blanks.indexOf(everyColumn); row >= 0; row = blanks.indexOf(everyColumn, row + 1))
    group.add(part.sheetRows[row] ?? 0, '');
}

/** A few milliseconds of rows, the first time that they are gone through. */
const SLICE = 131_072;
