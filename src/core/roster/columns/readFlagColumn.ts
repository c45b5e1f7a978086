import { Truth } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import { readMark } from '../values/readMark';
import type { SheetColumn } from './SheetColumn';
import { reportEntries } from './reportEntries';

/**
 * Reads the marks of a column, per entry. Where only marks and blanks stand, a blank says no;
 * where somebody also wrote an explicit no, a blank says nothing.
 */
export function readFlagColumn(
  column: SheetColumn,
  emptyWords: ReadonlySet<string>,
  log: IssueLog,
): Uint8Array {
  const { entries } = column;
  const truths = new Uint8Array(entries.length).fill(Truth.unknown);
  const blanks: number[] = [];
  const strangers = new Uint8Array(entries.length);
  let hasNo = false;
  let hasYes = false;
  for (const [entry, raw] of [...entries].entries()) {
    const mark = readMark(raw);
    if (mark !== null) {
      truths[entry] = mark === 'yes' ? Truth.true : Truth.false;
      hasNo ||= mark === 'no';
      hasYes ||= mark === 'yes';
    } else if (
      raw === null ||
      raw === '' ||
      (typeof raw === 'string' && isEmptyText(raw, emptyWords))
    ) {
      blanks.push(entry);
    } else {
      strangers[entry] = isErrorText(String(raw)) ? 2 : 1;
    }
  }
  if (hasYes && !hasNo) for (const entry of blanks) truths[entry] = Truth.false;
  reportEntries(column, strangers, FAULTS, log);
  return truths;
}

const FAULTS = [
  { code: 'mark-unreadable', severity: 'warning' },
  { code: 'cell-error', severity: 'error' },
] as const;
