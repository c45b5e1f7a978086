import { serialToDayNumber, toCivilDate } from '../../engine/calendar';
import { FIELD_DICTIONARY, VOCABULARY_FIELDS } from '../fieldDictionary';
import { foldText } from '../foldText';
import type { ColumnPlan } from '../header/ColumnPlan';
import { unmappedPlan } from '../header/unmappedPlan';
import type { RawCell } from '../RosterInput';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import type { IssueLog } from '../IssueLog';
import { readMark } from '../values/readMark';
import { printedText } from './readTextColumn';
import { rawAt, type SheetColumn } from './SheetColumn';

/**
 * Makes one column of those that share a field: day, month and year of a date, family and given
 * names, posts in the Party and elsewhere, or the values that are marked with an x. The joined column
 * stands where the year, or the first of them, stood. Columns of posts also stay as columns of their
 * own.
 */
export function joinSplitColumns(
  columns: readonly SheetColumn[],
  uses1904Dates: boolean,
  log: IssueLog,
): SheetColumn[] {
  const split = columns.filter(({ plan }) => plan.part ?? plan.value);
  if (split.length === 0) return [...columns];
  const joined = new Map<SheetColumn, SheetColumn>();
  for (const field of new Set(split.map(({ plan }) => plan.field))) {
    const own = split.filter(({ plan }) => plan.field === field);
    const place = own.find(({ plan }) => plan.part === 'year') ?? own[0];
    if (!place) continue;
    const { part } = place.plan;
    const isDate = part !== undefined && !TEXT_PARTS.has(part);
    const textAt = isDate ? dateText(own, uses1904Dates) : joinedText(part, own, log);
    joined.set(place, { ...joinedColumn(place, textAt), isOrderKnown: isDate });
  }
  return columns.flatMap((column) => {
    const isSplit = (column.plan.part ?? column.plan.value) !== undefined;
    return isSplit ? [joined.get(column) ?? [], postAlone(column)].flat() : [column];
  });
}

/** A column of posts under its own header; none under "Chức vụ", which names the joined column. */
function postAlone(column: SheetColumn): readonly SheetColumn[] {
  const { part } = column.plan;
  if (part !== 'partyPost' && part !== 'otherPost') return [];
  const plan = unmappedPlan(column.plan);
  return POST_NAMES.has(plan.field) ? [] : [{ ...column, plan }];
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
  const { headers } = place.plan;
  const isPost = place.plan.part === 'partyPost' || place.plan.part === 'otherPost';
  const plan = {
    ...place.plan,
    headers: isPost ? [] : headers,
    part: undefined,
    value: undefined,
  };
  return { ...place, plan, entries, codes, odd: undefined };
}

function joinedText(
  part: ColumnPlan['part'],
  columns: readonly SheetColumn[],
  log: IssueLog,
): (row: number) => string {
  if (part === undefined) return markedText(columns, log);
  const isName = part === 'surname' || part === 'middle' || part === 'given';
  const order = isName ? ['surname', 'middle', 'given'] : ['partyPost', 'otherPost'];
  const parts = order.flatMap((one) => columns.filter(({ plan }) => plan.part === one));
  return (row) => {
    const texts = parts.map((column) => printedText(rawAt(column, row)));
    const said = texts.filter((text) => !isEmptyText(text) && !isErrorText(text));
    return isName ? said.join(' ') : [...new Set(said)].join(', ');
  };
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

/**
 * The value whose column is marked. Several marked values are several posts, and otherwise none that
 * anybody knows: they stay as they are where a vocabulary tells that they are no value of it.
 */
function markedText(columns: readonly SheetColumn[], log: IssueLog): (row: number) => string {
  const field = columns[0]?.plan.field ?? '';
  const isOpen = field !== 'position' && !VOCABULARY_FIELDS.has(field);
  return (row) => {
    const marked = columns.filter((column) => readMark(rawAt(column, row)) === 'yes');
    const said = columns.flatMap((column) => {
      if (marked.includes(column)) return [column.plan.value ?? ''];
      const raw = rawAt(column, row);
      return readMark(raw) === 'no' ? [] : [printedText(raw)];
    });
    const text = said.filter((one) => one !== '').join(', ');
    const [first] = marked;
    if (!isOpen || !first || marked.length < 2) return text;
    const { sheet, plan, sheetRows } = first;
    const fault = { code: 'marks-several', severity: 'warning' } as const;
    log
      .group({ ...fault, sheet, header: plan.header, column: plan.column })
      .add(sheetRows[row] ?? 0, text);
    return '';
  };
}

const TEXT_PARTS: ReadonlySet<ColumnPlan['part']> = new Set([
  'surname',
  'middle',
  'given',
  'partyPost',
  'otherPost',
]);
/** Headers that name the joined column. */
const POST_NAMES: ReadonlySet<string> = new Set(
  FIELD_DICTIONARY.filter(({ key }) => key === 'position').map(({ labels }) => foldText(labels.vi)),
);
