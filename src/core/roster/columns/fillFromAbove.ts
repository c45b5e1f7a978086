import { foldText } from '../foldText';
import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import type { SheetColumn } from './SheetColumn';

/**
 * Puts in the place of "nt" (như trên), and in unit columns of "—" and of the cells under a merged
 * one, what stands above them. A group title in between ends what stands above for merged cells.
 */
export function fillFromAbove(
  column: SheetColumn,
  groupIds: Uint32Array,
  log: IssueLog,
): SheetColumn {
  const isUnit = UNIT_FIELDS.has(column.plan.field);
  const meansAbove = column.entries.map((raw) => isDitto(raw, isUnit));
  const fillsBlanks = isUnit && looksMergedDown(column);
  if (!fillsBlanks && !meansAbove.includes(true)) return column;
  const filled = withEntriesAbove(column, groupIds, meansAbove, fillsBlanks, log);
  return { ...column, codes: filled };
}

function withEntriesAbove(
  column: SheetColumn,
  groupIds: Uint32Array,
  meansAbove: readonly boolean[],
  fillsBlanks: boolean,
  log: IssueLog,
): Uint32Array {
  const filled = new Uint32Array(column.rowCount);
  const { sheet, plan, sheetRows } = column;
  for (let row = 0; row < column.rowCount; row++) {
    const entry = column.codes ? (column.codes[row] ?? 0) : row;
    const isMerged = fillsBlanks && isBlank(column.entries[entry]);
    const hasAbove = row > 0 && !(isMerged && groupIds[row] !== groupIds[row - 1]);
    filled[row] = entry;
    if (!isMerged && !meansAbove[entry]) continue;
    if (hasAbove) filled[row] = filled[row - 1] ?? 0;
    if (isMerged && hasAbove) {
      log
        .group({
          code: 'cell-filled-down',
          severity: 'note',
          sheet,
          header: plan.header,
          column: plan.column,
        })
        .add(sheetRows[row] ?? 0, '');
    }
  }
  return filled;
}

/**
 * Blanks are taken for merged cells only where the column is written that way: no value stands
 * twice in a row, and blanks are many.
 */
function looksMergedDown(column: SheetColumn): boolean {
  let blanks = 0;
  let previous = -1;
  for (let row = 0; row < column.rowCount; row++) {
    const entry = column.codes ? (column.codes[row] ?? 0) : row;
    if (isBlank(column.entries[entry])) {
      blanks++;
      previous = -1;
    } else {
      if (entry === previous) return false;
      previous = entry;
    }
  }
  return blanks * 3 >= column.rowCount && blanks < column.rowCount;
}

function isBlank(raw: RawCell | undefined): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}

function isDitto(raw: RawCell, isUnit: boolean): boolean {
  if (typeof raw !== 'string' || raw.length > 20 || !/^[^a-z]?[nd\s("'″〃”“–—-]/i.test(raw))
    return false;
  if (raw.length > 2 && /^[nd][^./th]/i.test(raw)) return false;
  const folded = foldText(raw);
  return DITTO.test(folded) || (isUnit && /^[-–—]+$/.test(folded));
}

const DITTO =
  /^(?:[-–—("']*\s*(?:nt|n\.t\.?|n\/t|như trên|nhu tren|ditto)\s*[-–—)"'.]*|["″〃”“]|'')$/;
const UNIT_FIELDS: ReadonlySet<string> = new Set(['district', 'commune', 'unit']);
