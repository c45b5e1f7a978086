import { foldText } from '../foldText';
import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import { forEachOdd, rawAt, type SheetColumn } from './SheetColumn';

/**
 * Puts in the place of "nt" (như trên), and in unit columns of "—" and of the cells under a merged
 * one, what stands above them. `breaks` marks the rows over whose upper edge no merged cell reaches;
 * it is asked for only where there are such blanks.
 */
export function fillFromAbove(
  column: SheetColumn,
  breaks: () => Uint8Array,
  log: IssueLog,
): SheetColumn {
  const isUnit = UNIT_FIELDS.has(column.plan.field);
  const meansAbove = dittoEntries(column, isUnit);
  const fillsBlanks = isUnit && !column.hasMerges && looksMergedDown(column);
  if (!fillsBlanks && !meansAbove.includes(1)) return column;
  const filled = withEntriesAbove(column, fillsBlanks ? breaks() : null, meansAbove, log);
  return { ...column, codes: filled };
}

function withEntriesAbove(
  column: SheetColumn,
  breaks: Uint8Array | null,
  meansAbove: Uint8Array,
  log: IssueLog,
): Uint32Array {
  const filled = new Uint32Array(column.rowCount);
  const { sheet, plan, sheetRows } = column;
  for (let row = 0; row < column.rowCount; row++) {
    const entry = column.codes ? (column.codes[row] ?? 0) : row;
    const isMerged = breaks !== null && isBlank(column.entries.at(entry));
    const hasAbove = row > 0 && !(isMerged && breaks[row]);
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
  let previous: RawCell = null;
  for (let row = 0; row < column.rowCount; row++) {
    const raw = rawAt(column, row);
    if (isBlank(raw)) {
      blanks++;
      previous = null;
    } else {
      if (raw === previous) return false;
      previous = raw;
    }
  }
  return blanks * 3 >= column.rowCount && blanks < column.rowCount;
}

function isBlank(raw: RawCell | undefined): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}

function dittoEntries(column: SheetColumn, isUnit: boolean): Uint8Array {
  const marks = new Uint8Array(column.entries.length);
  forEachOdd(column, (raw, entry) => {
    if (typeof raw === 'string' && mayBeDitto(raw) && isDitto(raw, isUnit)) marks[entry] = 1;
  });
  return marks;
}

/** Spares folding a million names: "nt" and "như trên" are short, and begin as few names do. */
function mayBeDitto(raw: string): boolean {
  return (
    raw.length <= 20 && DITTO_START.has(raw.charCodeAt(0)) && /^\W*(?:n[./]?t|nh|di|$)/i.test(raw)
  );
}

function isDitto(raw: string, isUnit: boolean): boolean {
  const folded = foldText(raw);
  return DITTO.test(folded) || (isUnit && /^[-–—]+$/.test(folded));
}

const DITTO =
  /^(?:[-–—("']*\s*(?:nt|n\.t\.?|n\/t|như trên|nhu tren|ditto)\s*[-–—)"'.]*|["″〃”“]|'')$/;
const DITTO_START: ReadonlySet<number> = new Set(
  Array.from('nNdD -–—("\'″〃”“\u00a0', (sign) => sign.charCodeAt(0)),
);
const UNIT_FIELDS: ReadonlySet<string> = new Set(['district', 'commune', 'unit']);
