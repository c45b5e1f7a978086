import type { IssueLog } from '../IssueLog';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import { readNumberText } from '../values/readNumberText';
import { reportEntries } from './reportEntries';
import type { SheetColumn } from './SheetColumn';

/** Per entry, the number; `NaN` where there is none. */
export function readNumberColumn(
  column: SheetColumn,
  emptyWords: ReadonlySet<string>,
  log: IssueLog,
): Float64Array {
  const numbers = new Float64Array(column.entries.length).fill(NaN);
  const faults = new Uint8Array(column.entries.length);
  for (const [entry, raw] of [...column.entries].entries()) {
    if (typeof raw === 'number') numbers[entry] = raw;
    if (typeof raw === 'boolean') faults[entry] = 1;
    if (typeof raw !== 'string' || isEmptyText(raw, emptyWords)) continue;
    const number = readNumberText(raw);
    if (number !== null) numbers[entry] = number;
    else faults[entry] = isErrorText(raw) ? 2 : 1;
  }
  reportEntries(column, faults, FAULTS, log);
  return numbers;
}

const FAULTS = [
  { code: 'number-unreadable', severity: 'warning' },
  { code: 'cell-error', severity: 'error' },
] as const;
