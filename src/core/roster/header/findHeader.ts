import { foldText } from '../foldText';
import { plainText } from '../plainText';
import { hasKnownSurname, isPersonName } from '../values/isPersonName';
import { isBirthDate } from '../values/isBirthDate';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt, filledCells, textAt } from '../rows/SheetRow';
import type { MergedArea, RawCell } from '../RosterInput';
import { GENDER_WORDS } from './headerPhrases';
import { matchHeader } from './matchHeader';

/** Where a sheet's header stands and what it says; row numbers are indexes into the rows given. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** `bottom`, or the row of column numbers under it. */
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  /** The header's lines from top to bottom, those of merged cells above included. */
  readonly parts: readonly string[];
}

/**
 * The header among a sheet's first rows; `chosen` is the index of its last row, if confirmed.
 * Without `merges` the blanks beside an upper text are taken for the cells merged with it.
 */
export function findHeader(
  rows: readonly SheetRow[],
  chosen?: number,
  merges?: readonly MergedArea[],
): Header | null {
  const main = chosen ?? likeliestRow(rows) ?? rowAbovePeople(rows);
  if (main === undefined) return null;
  const top = firstHeaderRow(rows, main);
  const bottom = chosen ?? lastHeaderRow(rows, top, main);
  const lines = rows.slice(top, bottom + 1);
  const columns = headerColumns(lines, mergesAcross(lines, merges ?? []));
  if (columns.length === 0) return null;
  return { top, bottom, last: lastNumberRow(rows, bottom), columns };
}

/** A row of column numbers below, which may follow the blank line of merged cells. */
function lastNumberRow(rows: readonly SheetRow[], bottom: number): number {
  for (let index = bottom + 1; index <= bottom + 2; index++) {
    const row = rows[index];
    if (row && hasColumnNumbers(row)) return index;
    if (!row || filledCells(row).length > 0) break;
  }
  return bottom;
}

/**
 * The first row that names the most different fields, two at least; the first with people under it
 * goes before all others, for a sheet may hold several lists.
 */
function likeliestRow(rows: readonly SheetRow[]): number | undefined {
  let best: number | undefined;
  let bestScore = 1.5;
  for (const [index, row] of rows.entries()) {
    if (looksLikePerson(row)) continue;
    const fields = fieldsNamed(row);
    const score = sumOf(fields);
    if (score > bestScore) [best, bestScore] = [index, score];
    if (score > SURE_SCORE && fields.has('name')) break;
    if (score > 1.5 && index === best && fields.has('name') && hasPeopleUnder(rows, index)) break;
  }
  return best;
}

/**
 * A row that names people and another of their fields. `known` keeps what was found of the texts of
 * many rows.
 */
export function namesPeople(row: SheetRow, known = new Map<string, boolean>()): boolean {
  const isNamed = (value: RawCell) => {
    if (typeof value !== 'string' || value.length > LONGEST) return false;
    let isName = known.get(value);
    if (isName === undefined) {
      isName = NAME_HEADER.test(foldText(value));
      known.set(value, isName);
    }
    return isName;
  };
  if (!row.cells.some(isNamed)) return false;
  const fields = fieldsNamed(row);
  return fields.has('name') && fields.size > 1;
}

/** Somebody's name and birth date follow before the next header. */
function hasPeopleUnder(rows: readonly SheetRow[], header: number): boolean {
  const next = rows.slice(header + 1).findIndex((row) => namesPeople(row));
  const end = next < 0 ? rows.length : header + 1 + next;
  return rows.slice(header + 1, end).some(looksLikePerson);
}

function headerScore(row: SheetRow): number {
  return sumOf(fieldsNamed(row));
}

function sumOf(fields: ReadonlyMap<string, number>): number {
  return [...fields.values()].reduce((sum, confidence) => sum + confidence, 0);
}

/** Field key → how surely the row's cells name it. */
function fieldsNamed(row: SheetRow): Map<string, number> {
  const fields = new Map<string, number>();
  for (const { value } of filledCells(row)) {
    const match = isHeaderText(value) ? matchHeader([value]) : null;
    if (match && match.confidence > (fields.get(match.field) ?? 0)) {
      fields.set(match.field, match.confidence);
    }
  }
  return fields;
}

/** The row of texts above the first rows that hold a name and a date, whatever it says. */
function rowAbovePeople(rows: readonly SheetRow[]): number | undefined {
  const first = rows.findIndex(looksLikePerson);
  const next = rows[first + 1];
  if (first < 1 || !next || !looksLikePerson(next)) return undefined;
  const header = rows[first - 1];
  const filled = header ? filledCells(header) : [];
  const isHeader = filled.length > 1 && filled.every(({ value }) => isHeaderText(value));
  return isHeader ? first - 1 : undefined;
}

/** A full name and a birth date stand in the row. */
export function looksLikePerson(row: SheetRow): boolean {
  const filled = filledCells(row);
  return (
    filled.some(({ value }) => isFullName(value)) && filled.some(({ value }) => isBirthDate(value))
  );
}

function isFullName(value: unknown): boolean {
  return typeof value === 'string' && isPersonName(value) && hasKnownSurname(value);
}

/** Rows above that belong to the header: they name a field, and are more than one line of title. */
function firstHeaderRow(rows: readonly SheetRow[], main: number): number {
  let top = main;
  while (top > 0 && main - top < HEADER_ROWS - 1) {
    const row = rows[top - 1];
    if (!row || !isUpperHeaderRow(row, rows[top])) break;
    top--;
  }
  return top;
}

/** Lines of one header leave room for each other: merged cells are blank in all but one line. */
function isUpperHeaderRow(row: SheetRow, below: SheetRow | undefined): boolean {
  const filled = filledCells(row);
  const isHeader = filled.length > 1 && filled.every(({ value }) => isHeaderText(value));
  if (!isHeader || headerScore(row) < 0.9 || !below) return false;
  return (
    filled.some(({ column }) => cellAt(below, column) === null) ||
    filledCells(below).some(({ column }) => cellAt(row, column) === null)
  );
}

/** Rows below that split a header: only text, nothing under the name and the running number. */
function lastHeaderRow(rows: readonly SheetRow[], top: number, main: number): number {
  let bottom = main;
  while (bottom - top < HEADER_ROWS - 1) {
    const row = rows[bottom + 1];
    if (!row || !splitsHeader(row, rows.slice(top, bottom + 1))) break;
    bottom++;
  }
  return bottom;
}

function splitsHeader(row: SheetRow, above: readonly SheetRow[]): boolean {
  const filled = filledCells(row);
  if (filled.length === 0) return false;
  if (!filled.every(({ value }) => isHeaderText(value) || isLateYear(value))) return false;
  if (filled.some(({ value }) => isBirthDate(value) || isFullName(value))) return false;
  const columns = headerColumns(above);
  const isKeyColumn = (column: number) =>
    columns.some((header) => header.column === column && KEY_FIELDS.has(fieldOf(header)));
  if (filled.some(({ column }) => isKeyColumn(column))) return false;
  const named = filled.filter(
    ({ value }) => isGenderWord(value) || matchHeader([String(value)]) !== null,
  );
  const isUnderSpan = filled.every(
    ({ column }) =>
      above.some((line) => textAt(line, column) !== '') ||
      above.some((line) => spanLeft(line, column)),
  );
  return isUnderSpan && (named.length > 0 || filled.length > 1);
}

/** A year under "Xếp loại" that nobody on a roster was born in. */
function isLateYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 2010 && value <= 2100;
}

function fieldOf(header: HeaderColumn): string {
  return matchHeader(header.parts)?.field ?? '';
}

function isGenderWord(value: unknown): boolean {
  return typeof value === 'string' && GENDER_WORDS.has(foldText(value));
}

/** Merged cells that reach over several columns of the header's lines. */
function mergesAcross(
  lines: readonly SheetRow[],
  merges: readonly MergedArea[],
): readonly MergedArea[] {
  const [first, last] = [lines[0]?.row ?? 0, lines[lines.length - 1]?.row ?? -1];
  return merges.filter(({ row, columns }) => columns > 1 && row >= first && row <= last);
}

function headerColumns(
  lines: readonly SheetRow[],
  merges: readonly MergedArea[] = [],
): HeaderColumn[] {
  const used = new Set(lines.flatMap((line) => filledCells(line).map(({ column }) => column)));
  return [...used]
    .sort((a, b) => a - b)
    .map((column) => ({ column, parts: headerParts(lines, column, merges) }))
    .filter(({ parts }) => parts.length > 0);
}

function headerParts(
  lines: readonly SheetRow[],
  column: number,
  merges: readonly MergedArea[],
): string[] {
  return lines.flatMap((line, index) => {
    const own = headerTextAt(line, column);
    if (own !== '') return [own];
    if (merges.length > 0) return mergedTextAt(line, column, merges);
    const below = lines.slice(index + 1).find((lower) => headerTextAt(lower, column) !== '');
    const parent = below && (spanLeft(line, column, below) || spanRight(line, column, below));
    return parent === undefined || parent === '' ? [] : [parent];
  });
}

function mergedTextAt(
  line: SheetRow,
  column: number,
  merges: readonly MergedArea[],
): readonly string[] {
  const area = merges.find(
    (one) => one.row === line.row && one.column < column && one.column + one.columns > column,
  );
  const text = area ? headerTextAt(line, area.column) : '';
  return text === '' ? [] : [text];
}

/** The text of the merged cell that reaches over `column` from the left, if one can. */
function spanLeft(line: SheetRow, column: number, below?: SheetRow): string {
  for (let left = column - 1; left >= 0 && left >= column - WIDEST_SPAN; left--) {
    const text = textAt(line, left);
    if (below && headerTextAt(below, left) === '') return '';
    if (text !== '') return text;
  }
  return '';
}

/** In lists whose columns were moved about, the upper text may stand over the right neighbour. */
function spanRight(line: SheetRow, column: number, below: SheetRow): string {
  return headerTextAt(below, column + 1) === '' ? '' : textAt(line, column + 1);
}

function headerTextAt(line: SheetRow, column: number): string {
  const value = cellAt(line, column);
  return value === null ? '' : String(value).trim();
}

/** A row "(1) (2) (3) …" or "A B 1 2 3 …" under a printed header. */
export function hasColumnNumbers(row: SheetRow): boolean {
  const filled = filledCells(row);
  if (filled.some(({ value }) => String(value).length > 6)) return false;
  const numbers = filled
    .map(({ value }) => /^\(?(\d{1,2})\)?$/.exec(String(value).trim())?.[1])
    .flatMap((digits) => (digits === undefined ? [] : [Number(digits)]))
    .sort((one, other) => one - other);
  const letters = filled.filter(({ value }) => /^\(?[a-z]\)?$/i.test(String(value).trim()));
  const ascend = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return (
    filled.length >= 3 &&
    numbers.length >= 2 &&
    numbers.length + letters.length === filled.length &&
    (numbers[0] ?? 9) <= 2 &&
    ascend
  );
}

function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && plainText(value) !== '';
}

/** Spares looking up the cells of rows in which no cell is headed like a name. */
const NAME_HEADER = /tên|ten|name|cán bộ|đồng chí|nhân sự|person|tªn|teân/;
const LONGEST = 120;
/** A row that names so much is the header, whatever follows. */
const SURE_SCORE = 3.5;
const HEADER_ROWS = 3;
const WIDEST_SPAN = 12;
const KEY_FIELDS: ReadonlySet<string> = new Set(['name', '[ordinal]', 'personId']);
