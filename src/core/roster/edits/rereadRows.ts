import type { SheetColumn } from '../columns/SheetColumn';
import { rawAt } from '../columns/SheetColumn';
import { replaceCells } from '../columns/replaceCells';
import { FIELD_DICTIONARY } from '../fieldDictionary';
import type { RawCell, RosterBlock } from '../RosterInput';
import { cellAt, type SheetRow } from '../rows/SheetRow';
import type { SheetPart } from '../SheetPart';
import type { SheetReader } from '../SheetReader';

/** What reading one sheet gave, kept so that single rows of it can be read again. */
export interface SheetIntake {
  readonly reader: SheetReader;
  readonly parts: readonly SheetPart[];
  /** Per part, the rows that decided its header and columns, as they stand now. */
  readonly windows: readonly (readonly SheetRow[])[];
}

/** New cells of a part's columns, by index of the person row. */
type ChangedColumns = ReadonlyMap<SheetColumn, ReadonlyMap<number, RawCell>>;

/**
 * The sheet with some rows read again; itself where nothing changed, `null` where these rows alone
 * do not tell what reading the whole sheet would give. That is so unless
 * - each row was a person and is one for what it says itself: then no line around it can be taken
 *   for another kind, and neither titles nor counts change;
 * - no merged cell reaches into it, and nothing stands outside the columns met before;
 * - the header, the plan of the columns and the encoding of the labels, where the row had a say in
 *   them, are decided as before;
 * - its post is the same where the line below is no person: that may be the post's second line;
 * - numbers of a column without a field are dates or not as before.
 */
export function* rereadRows(
  intake: SheetIntake,
  blocks: readonly RosterBlock[],
): Generator<'sheets', SheetIntake | null> {
  const { reader, parts } = intake;
  const changed = parts.map(() => new Map<SheetColumn, Map<number, RawCell>>());
  const fresh: SheetRow[] = [];
  for (const block of blocks) {
    for (const [down, cells] of block.rows.entries()) {
      const row = { row: block.firstRow + down, firstColumn: block.firstColumn, cells };
      const found = findPerson(parts, row.row);
      if (!found || reader.layout.isMerged(row.row, block.merges)) return null;
      if (!isPlain(reader, found.part, row)) return null;
      const own = changed[found.part];
      if (!own || !noteChanges(parts[found.part], found.index, row, block, own)) return null;
      fresh.push(row);
    }
  }
  const windows = intake.windows.map((rows) => withRows(rows, fresh));
  const isAlike = windows.every((rows, at) =>
    isDecidedAlike(reader, intake.windows[at] ?? [], rows, at),
  );
  if (!isAlike) return null;
  if (changed.every(({ size }) => size === 0) && windows.every(isKept)) return intake;
  const reread: SheetPart[] = [];
  for (const [at, part] of parts.entries()) reread.push(yield* replaceColumns(part, changed[at]));
  return { reader, parts: reread, windows };

  function isKept(rows: readonly SheetRow[], at: number): boolean {
    return rows === intake.windows[at];
  }
}

/** The person row of a table that stands in a sheet row. */
function findPerson(
  parts: readonly SheetPart[],
  row: number,
): { readonly part: number; readonly index: number } | null {
  for (const [part, { sheetRows }] of parts.entries()) {
    let [low, high] = [0, sheetRows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sheetRows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    if (sheetRows[low] === row) return { part, index: low };
  }
  return null;
}

function isPlain(reader: SheetReader, part: number, { firstColumn, cells }: SheetRow): boolean {
  const [first, end] = reader.layout.extent;
  if (firstColumn > first || firstColumn + cells.length < end) return false;
  const isOutside = (column: number) => column < first || column >= end;
  const isStray = cells.some((cell, at) => !isBlank(cell) && isOutside(firstColumn + at));
  if (isStray) return false;
  return reader.tables[part]?.isPlainlyPerson(cells, firstColumn) ?? false;
}

/**
 * False where the post may go on below, or where a number of an own column is a date and the column's
 * others are none, or conversely.
 */
function noteChanges(
  part: SheetPart | undefined,
  index: number,
  row: SheetRow,
  { isDate, firstColumn }: RosterBlock,
  changed: Map<SheetColumn, Map<number, RawCell>>,
): boolean {
  for (const column of part?.columns ?? []) {
    const raw = settled(cellAt(row, column.plan.column));
    if (settled(rawAt(column, index)) === raw) continue;
    if (column.plan.field === 'position' && part?.sheetRows[index + 1] !== row.row + 1)
      return false;
    const shows = isDate?.[column.plan.column - firstColumn];
    const isOwn = !KNOWN_FIELDS.has(column.plan.field);
    if (isOwn && typeof raw === 'number' && shows !== undefined && shows !== column.isDate) {
      return false;
    }
    const cells = changed.get(column) ?? new Map<number, RawCell>();
    changed.set(column, cells.set(index, raw));
  }
  return true;
}

function withRows(rows: readonly SheetRow[], fresh: readonly SheetRow[]): readonly SheetRow[] {
  const byRow = new Map(fresh.map((row) => [row.row, row]));
  return rows.some(({ row }) => byRow.has(row))
    ? rows.map((one) => byRow.get(one.row) ?? one)
    : rows;
}

function isDecidedAlike(
  reader: SheetReader,
  before: readonly SheetRow[],
  after: readonly SheetRow[],
  table: number,
): boolean {
  if (before === after) return true;
  const [was, is] = [before, after].map((rows) => reader.decide(rows, table === 0));
  return JSON.stringify(was) === JSON.stringify(is);
}

function* replaceColumns(
  part: SheetPart,
  changed: ChangedColumns | undefined,
): Generator<'sheets', SheetPart> {
  if (!changed || changed.size === 0) return part;
  const columns: SheetColumn[] = [];
  for (const column of part.columns) {
    const cells = changed.get(column);
    columns.push(cells ? yield* replaceCells(column, cells) : column);
  }
  return { ...part, columns };
}

function isBlank(cell: RawCell): boolean {
  return cell === null || cell === '';
}

/** An empty text is no value. */
function settled(cell: RawCell): RawCell {
  return cell === '' ? null : cell;
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(FIELD_DICTIONARY.map(({ key }) => key));
