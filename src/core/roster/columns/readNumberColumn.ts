import type { IssueLog } from '../IssueLog';
import { isEmptyText, isErrorText } from '../values/isEmptyText';
import { readNumberText } from '../values/readNumberText';
import { reportEntries } from './reportEntries';
import { ENTRIES_PER_STEP, type SheetColumn } from './SheetColumn';

/** Per entry, the number; `NaN` where there is none. Pauses between slices of entries. */
export function* readNumberColumn(
  column: SheetColumn,
  emptyWords: ReadonlySet<string>,
  log: IssueLog,
): Generator<'columns', Float64Array> {
  const numbers = new Float64Array(column.entries.length).fill(NaN);
  const faults = new Uint8Array(column.entries.length);
  let entry = 0;
  for (const raw of column.entries) {
    if (typeof raw === 'number') numbers[entry] = raw;
    else if (typeof raw === 'boolean') faults[entry] = 1;
    else if (raw !== null && !isEmptyText(raw, emptyWords)) {
      const number = readNumberText(raw);
      if (number !== null) numbers[entry] = number;
      else faults[entry] = isErrorText(raw) ? 2 : 1;
    }
    if (++entry % ENTRIES_PER_STEP === 0) yield 'columns';
  }
  reportEntries(column, faults, FAULTS, log);
  return numbers;
}

const FAULTS = [
  { code: 'number-unreadable', severity: 'warning' },
  { code: 'cell-error', severity: 'error' },
] as const;
