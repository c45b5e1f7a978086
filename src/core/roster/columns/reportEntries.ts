import type { FaultGroup, IssueLog } from '../IssueLog';
import type { CellFault } from '../IssueLog';
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
  if (faults.every(isFine)) return;
  const { sheet, plan, sheetRows, codes, entries, rowCount } = column;
  const groups: FaultGroup[] = [];
  for (let row = 0; row < rowCount; row++) {
    const entry = codes ? (codes[row] ?? 0) : row;
    const fault = faults[entry] ?? 0;
    const kind = kinds[fault - 1];
    if (fault === 0 || !kind) continue;
    const group = (groups[fault] ??= log.group({
      ...kind,
      sheet,
      header: plan.header,
      column: plan.column,
    }));
    group.add(sheetRows[row] ?? 0, String(entries[entry] ?? ''));
  }
}

function isFine(fault: number): boolean {
  return fault === 0;
}
