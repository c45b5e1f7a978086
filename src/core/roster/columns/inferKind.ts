import type { Column } from '../../engine/Column';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import { readTypedDate } from '../values/readTypedDate';
import { readMark } from '../values/readMark';
import type { SheetColumn } from './SheetColumn';

/** The kind of a column that no field claims, from all its values. */
export function inferKind(column: SheetColumn, emptyWords: ReadonlySet<string>): Column['kind'] {
  let numbers = 0;
  let dates = 0;
  let marks = 0;
  let others = 0;
  for (const raw of column.entries) {
    if (raw === null || raw === '') continue;
    if (typeof raw === 'number') numbers++;
    else if (typeof raw === 'boolean') marks++;
    else if (isEmptyText(raw, emptyWords) || isErrorText(raw)) continue;
    else if (readMark(raw) !== null) marks++;
    else if (/[/.-]\d{4}$/.test(raw.trim()) && readTypedDate(raw)) dates++;
    else others++;
    if (others > 0) return 'text';
  }
  if (marks > 0) return numbers + dates === 0 ? 'flag' : 'text';
  if (dates > 0) return numbers === 0 || column.isDate ? 'date' : 'text';
  if (numbers === 0) return 'text';
  return column.isDate ? 'date' : 'number';
}
