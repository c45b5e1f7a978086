import { serialToDayNumber, toCivilDate } from '../../engine/calendar';
import type { RawCell } from '../RosterInput';
import { readMark } from '../values/readMark';
import { printedText } from './readTextColumn';
import { rawAt, type SheetColumn } from './SheetColumn';

/**
 * Makes one column of those that share a field: day, month and year of a date, family and given
 * names, or the values that are marked with an x. The joined column stands where the year, or the first of them, stood.
 */
export function joinSplitColumns(
  columns: readonly SheetColumn[],
  uses1904Dates: boolean,
): SheetColumn[] {
  const split = columns.filter(({ plan }) => plan.part ?? plan.value);
  if (split.length === 0) return [...columns];
  const joined = new Map<SheetColumn, SheetColumn>();
  for (const field of new Set(split.map(({ plan }) => plan.field))) {
    const own = split.filter(({ plan }) => plan.field === field);
    const place = own.find(({ plan }) => plan.part === 'year') ?? own[0];
    if (!place) continue;
    const isName = field === 'name';
    const isDate = !isName && place.plan.part !== undefined;
    const textAt = isName ? nameText(own) : isDate ? dateText(own, uses1904Dates) : markedText(own);
    joined.set(place, { ...joinedColumn(place, textAt), isOrderKnown: isDate });
  }
  return columns.flatMap((column) => {
    const isSplit = (column.plan.part ?? column.plan.value) !== undefined;
    return isSplit ? (joined.get(column) ?? []) : [column];
  });
}

function joinedColumn(place: SheetColumn, textAt: (row: number) => string): SheetColumn {
  const codeOf = new Map<string, number>([['', 0]]);
  const entries: RawCell[] = [null];
  const codes = new Uint32Array(place.rowCount);
  for (let row = 0; row < place.rowCount; row++) {
    const text = textAt(row);
    let code = codeOf.get(text);
    if (code === undefined) {
      code = entries.length;
      codeOf.set(text, code);
      entries.push(text);
    }
    codes[row] = code;
  }
  const plan = { ...place.plan, part: undefined, value: undefined };
  return { ...place, plan, entries, codes, odd: undefined };
}

function nameText(columns: readonly SheetColumn[]): (row: number) => string {
  const parts = ['surname', 'given'].flatMap(
    (part) => columns.find(({ plan }) => plan.part === part) ?? [],
  );
  return (row) =>
    parts
      .map((column) => printedText(rawAt(column, row)))
      .filter((text) => text !== '')
      .join(' ');
}

function dateText(
  columns: readonly SheetColumn[],
  uses1904Dates: boolean,
): (row: number) => string {
  const at = (part: string) => {
    const column = columns.find(({ plan }) => plan.part === part);
    return (row: number) => (column ? rawAt(column, row) : null);
  };
  const [dayMonth, day, month, year] = ['dayMonth', 'day', 'month', 'year'].map(at);
  return (row) => {
    const both = dayMonthText(dayMonth?.(row) ?? null, uses1904Dates);
    const [d, m, y] = [day, month, year].map((cell) => printedText(cell?.(row) ?? null));
    const before =
      both === '' ? (m === '' && d !== '' ? `${d}/?` : [d, m].filter(Boolean).join('/')) : both;
    return [before, y].filter(Boolean).join('/');
  };
}

/** Excel makes a date of this year of a typed "15/8". */
function dayMonthText(raw: RawCell, uses1904Dates: boolean): string {
  const serial = typeof raw === 'number' ? serialToDayNumber(raw, uses1904Dates) : null;
  if (serial === null) return printedText(raw);
  const { day, month } = toCivilDate(serial);
  return `${day}/${month}`;
}

/** The value whose column is marked; several of them together are no value that anybody knows. */
function markedText(columns: readonly SheetColumn[]): (row: number) => string {
  return (row) =>
    columns
      .flatMap((column) => {
        const raw = rawAt(column, row);
        const mark = readMark(raw);
        if (mark === 'yes') return [column.plan.value ?? ''];
        return mark === 'no' ? [] : [printedText(raw)];
      })
      .filter((text) => text !== '')
      .join(', ');
}
