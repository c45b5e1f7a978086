import type { Codes } from '../../engine/Column';
import type { IssueLog } from '../IssueLog';
import { convertLegacy, legacyAmong } from './convertLegacy';
import { fillFromAbove } from './fillFromAbove';
import { joinSplitColumns } from './joinSplitColumns';
import type { RosterPart } from './RosterPart';
import { reportEntries } from './reportEntries';
import { forEachOdd, type SheetColumn } from './SheetColumn';

/** What must be settled before values are read: old encodings, and cells that mean "as above". */
export function* prepareColumns(
  parts: readonly RosterPart[],
  uses1904Dates: boolean,
  log: IssueLog,
): Generator<'columns', RosterPart[]> {
  const prepared: RosterPart[] = [];
  for (const part of parts) {
    const settled = new Map<SheetColumn, SheetColumn>();
    const units: SheetColumn[] = [];
    const breaks = () => rowBreaks(part.groupIds, units);
    const legacy = legacyAmong(part.columns);
    for (const column of [...part.columns].sort(byUnitLevel)) {
      yield 'columns';
      const converted = convertLegacy(column, legacy, log);
      const filled = yield* fillFromAbove(converted, breaks, log);
      if (UNIT_ORDER.includes(filled.plan.field)) units.push(filled);
      if (filled.plan.field === 'name') yield* reportMissingNames(filled, log);
      settled.set(column, filled);
    }
    const columns = part.columns.map((column) => settled.get(column) ?? column);
    prepared.push({ ...part, columns: joinSplitColumns(columns, uses1904Dates, log) });
  }
  return prepared;
}

/** A district is settled before its communes, for no commune reaches into the next district. */
function byUnitLevel(one: SheetColumn, other: SheetColumn): number {
  return levelOf(one) - levelOf(other);
}

function levelOf({ plan }: SheetColumn): number {
  const level = UNIT_ORDER.indexOf(plan.field);
  return level < 0 ? UNIT_ORDER.length : level;
}

/** Rows at which a group title or another unit of a column settled before begins. */
function rowBreaks(groupIds: Codes, units: readonly SheetColumn[]): Uint8Array {
  const breaks = new Uint8Array(groupIds.length);
  for (let row = 1; row < breaks.length; row++) {
    if (groupIds[row] !== groupIds[row - 1]) breaks[row] = 1;
  }
  for (const column of units) addBreaks(breaks, column);
  return breaks;
}

function addBreaks(breaks: Uint8Array, { codes }: SheetColumn): void {
  if (!codes) return;
  for (let row = 1; row < breaks.length; row++) if (codes[row] !== codes[row - 1]) breaks[row] = 1;
}

/** People known by their number alone. */
function* reportMissingNames(column: SheetColumn, log: IssueLog): Generator<'columns', void> {
  const blanks = new Uint8Array(column.entries.length);
  yield* forEachOdd(column, (raw, entry) => {
    if (raw === null || (typeof raw === 'string' && raw.trim() === '')) blanks[entry] = 1;
  });
  reportEntries(column, blanks, [{ code: 'name-missing', severity: 'warning' }], log);
}

const UNIT_ORDER: readonly string[] = ['district', 'commune', 'unit'];
