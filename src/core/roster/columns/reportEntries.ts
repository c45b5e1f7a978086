import type { FaultGroup, IssueLog } from '../IssueLog';
import type { CellFault } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import type { SheetColumn } from './SheetColumn';

/** A fault that entries of a column can have. */
export type EntryFault = Pick<CellFault, 'code' | 'severity' | 'parameters'>;

/**
 * Reports the cells whose entries have a fault: `faults[entry]` is 0 for none, else one more than
 * the index into `kinds`.
 */
export function reportEntries(
  column: SheetColumn,
  faults: Uint8Array,
  kinds: readonly EntryFault[],
  log: IssueLog,
): void {
  const steps = reportEntriesInSteps(column, faults, kinds, log);
  while (!steps.next().done);
}

/** The same, pausing between slices of rows; `shown` is a cell as its examples quote it. */
export function* reportEntriesInSteps(
  column: SheetColumn,
  faults: Uint8Array,
  kinds: readonly EntryFault[],
  log: IssueLog,
  shown: (raw: RawCell) => string = (raw) => String(raw ?? ''),
): Generator<'columns', void> {
  if (!hasFault(faults)) return;
  const { sheet, plan, sheetRows, codes, entries, rowCount } = column;
  const groups: FaultGroup[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (row % SLICE === SLICE - 1) yield 'columns';
    const entry = codes ? (codes[row] ?? 0) : row;
    const fault = faults[entry] ?? 0;
    if (fault === 0) continue;
    const kind = kinds[fault - 1];
    if (!kind) continue;
    const group = (groups[fault] ??= log.group({
      ...kind,
      sheet,
      header: plan.header,
      column: plan.column,
    }));
    group.add(sheetRows[row] ?? 0, group.wantsExample ? shown(entries.at(entry) ?? null) : '');
  }
}

function hasFault(faults: Uint8Array): boolean {
  const { length } = faults;
  for (let entry = 0; entry < length; entry++) if (faults[entry] !== 0) return true;
  return false;
}

/** A few milliseconds of rows, the first time that they are gone through. */
const SLICE = 131_072;
