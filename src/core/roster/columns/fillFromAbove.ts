import { foldText } from '../foldText';
import type { IssueLog } from '../IssueLog';
import type { RawCell } from '../RosterInput';
import { forEachOdd, rawAt, type SheetColumn } from './SheetColumn';

/**
 * Puts in the place of "nt" (như trên), and in unit columns of "—" and of the cells under a merged
 * one, what stands above them. `breaks` marks the rows over whose upper edge no merged cell reaches;
 * it is asked for only where there are such blanks. Pauses between slices of entries.
 */
export function* fillFromAbove(
  column: SheetColumn,
  breaks: () => Uint8Array,
  log: IssueLog,
): Generator<'columns', SheetColumn> {
  const isUnit = UNIT_FIELDS.has(column.plan.field);
  const meansAbove = yield* dittoEntries(column, isUnit);
  const fillsBlanks = isUnit && !column.hasMerges && looksMergedDown(column);
  if (!fillsBlanks && !meansAbove.includes(1)) return column;
  return withEntriesAbove(column, fillsBlanks ? breaks() : null, meansAbove, log);
}

/** Whether a cell may stand for the one above it: "nt", in unit columns a dash, or nothing at all. */
export function saysAsAbove(raw: RawCell, field: string): boolean {
  return isBlank(raw) || (typeof raw === 'string' && isDitto(raw, UNIT_FIELDS.has(field)));
}

function withEntriesAbove(
  column: SheetColumn,
  breaks: Uint8Array | null,
  meansAbove: Uint8Array,
  log: IssueLog,
): SheetColumn {
  const { sheet, plan, sheetRows, passedOver } = column;
  const extended = passedOver.size > 0 ? [...column.entries] : null;
  const codes = new Uint32Array(column.rowCount);
  for (let row = 0; row < column.rowCount; row++) {
    const entry = column.codes ? (column.codes[row] ?? 0) : row;
    const isMerged = breaks !== null && isBlank(column.entries.at(entry));
    codes[row] = entry;
    if (!isMerged && !meansAbove[entry]) continue;
    const passed = passedOver.get(row);
    if (passed !== undefined && extended) codes[row] = codeOf(passed, extended);
    else if (row > 0 && !(isMerged && breaks[row])) codes[row] = codes[row - 1] ?? 0;
    else continue;
    if (!isMerged) continue;
    const fault = { code: 'cell-filled-down', severity: 'note' } as const;
    log
      .group({ ...fault, sheet, header: plan.header, column: plan.column })
      .add(sheetRows[row] ?? 0, '');
  }
  return { ...column, entries: extended ?? column.entries, codes };
}

/** The number of a cell's entry, added where no person has such a cell. */
function codeOf(cell: RawCell, entries: RawCell[]): number {
  const known = entries.indexOf(cell);
  return known < 0 ? entries.push(cell) - 1 : known;
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
    previous = column.passedOver.get(row) ?? previous;
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

function* dittoEntries(column: SheetColumn, isUnit: boolean): Generator<'columns', Uint8Array> {
  const marks = new Uint8Array(column.entries.length);
  yield* forEachOdd(column, (raw, entry) => {
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
  /^(?:[-–—("']*\s*(?:nt|n\.t\.?|n\/t|như trên|nhu tren|ditto)\s*[-–—)"'.]*|[-–—_. ]*(?:["″〃”“]|''|\/\/|,,)[-–—_. ]*)$/;
const DITTO_START: ReadonlySet<number> = new Set(
  Array.from('nNdD -–—_./,("\'″〃”“\u00a0', (sign) => sign.charCodeAt(0)),
);
const UNIT_FIELDS: ReadonlySet<string> = new Set(['district', 'commune', 'unit']);
