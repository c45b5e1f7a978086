import type { Column } from '../../engine/Column';
import type { RawCell } from '../RosterInput';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import { readMark } from '../values/readMark';
import { readNumberText } from '../values/readNumberText';
import { readTypedDate } from '../values/readTypedDate';
import { ENTRIES_PER_STEP, type SheetColumn } from './SheetColumn';

/** The kind of a column that no field claims, from all its values; pauses between slices of them. */
export function* inferKind(
  column: SheetColumn,
  emptyWords: ReadonlySet<string>,
): Generator<'columns', Column['kind']> {
  const counts = { number: 0, date: 0, mark: 0, text: 0 };
  let entry = 0;
  for (const raw of column.entries) {
    const kind = kindOf(raw, emptyWords);
    if (kind) counts[kind]++;
    if (++entry % ENTRIES_PER_STEP === 0) yield 'columns';
  }
  const { number, date, mark, text } = counts;
  if (mark > 0 && date + text === 0 && (number === 0 || areMarks(column))) return 'flag';
  if (date > 0 && text + mark === 0 && (number === 0 || column.isDate)) return 'date';
  if (number > 0 && column.isDate && mark + text === 0) return 'date';
  return number >= (text + mark + date) * SURENESS && number > 0 ? 'number' : 'text';
}

function kindOf(
  raw: RawCell,
  emptyWords: ReadonlySet<string>,
): 'number' | 'date' | 'mark' | 'text' | null {
  if (raw === null || raw === '') return null;
  if (typeof raw === 'number') return 'number';
  if (typeof raw === 'boolean') return 'mark';
  if (isEmptyText(raw, emptyWords) || isErrorText(raw)) return null;
  if (readNumberText(raw) !== null) return 'number';
  if (readMark(raw) !== null) return 'mark';
  return /[/.-]\d{4}\s*$/.test(raw) && readTypedDate(raw) ? 'date' : 'text';
}

/** 0 and 1 beside x or không are marks too. */
function areMarks({ entries }: SheetColumn): boolean {
  return [...entries].every((raw) => raw === null || raw === '' || readMark(raw) !== null);
}

/** One text among so many numbers is a slip; more of them make the column text. */
const SURENESS = 4;
