import type { IssueLog } from '../IssueLog';
import { convertLegacy } from './convertLegacy';
import { fillFromAbove } from './fillFromAbove';
import type { RosterPart } from './RosterPart';
import { reportEntries } from './reportEntries';
import type { SheetColumn } from './SheetColumn';

/** What must be settled before values are read: old encodings, and cells that mean "as above". */
export function* prepareColumns(
  parts: readonly RosterPart[],
  log: IssueLog,
): Generator<'columns', RosterPart[]> {
  const prepared: RosterPart[] = [];
  for (const part of parts) {
    const columns: SheetColumn[] = [];
    for (const column of part.columns) {
      yield 'columns';
      const converted = convertLegacy(column, column.plan.encoding, log);
      const settled = fillFromAbove(converted, part.groupIds, log);
      if (settled.plan.field === 'name') reportMissingNames(settled, log);
      columns.push(settled);
    }
    prepared.push({ ...part, columns });
  }
  return prepared;
}

/** People known by their number alone. */
function reportMissingNames(column: SheetColumn, log: IssueLog): void {
  const blanks = new Uint8Array(column.entries.length);
  for (let entry = 0; entry < blanks.length; entry++) {
    const raw = column.entries[entry] ?? null;
    if (raw === null || (typeof raw === 'string' && raw.trim() === '')) blanks[entry] = 1;
  }
  reportEntries(column, blanks, [{ code: 'name-missing', severity: 'warning' }], log);
}
