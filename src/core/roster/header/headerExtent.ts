import { foldText } from '../foldText';
import type { SheetRow } from '../rows/SheetRow';
import { cellAt, filledCells, textAt } from '../rows/SheetRow';
import { isBirthDate } from '../values/isBirthDate';
import { fieldsNamed, isHeaderText, sumOf } from './fieldsNamed';
import type { HeaderColumn } from './Header';
import { headerColumns, spanLeft } from './headerColumns';
import { GENDER_WORDS } from './headerPhrases';
import { isFullName } from './looksLikePerson';
import { matchHeader } from './matchHeader';

/** Rows above that belong to the header: they name a field, and are more than one line of title. */
export function firstHeaderRow(rows: readonly SheetRow[], main: number): number {
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
  if (filled.some(({ value }) => LABEL.test(String(value)))) return false;
  if (!isHeader || sumOf(fieldsNamed(row)) < 0.9 || !below) return false;
  return (
    filled.some(({ column }) => cellAt(below, column) === null) ||
    filledCells(below).some(({ column }) => cellAt(row, column) === null)
  );
}

/** Rows below that split a header: only text, nothing under the name and the running number. */
export function lastHeaderRow(rows: readonly SheetRow[], top: number, main: number): number {
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
  const keys = keyColumns(headerColumns(above));
  if (filled.some(({ column }) => keys.has(column))) return false;
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

/** Of several columns that may hold names the surest: "Dự kiến nhân sự" heads marks beside them. */
function keyColumns(columns: readonly HeaderColumn[]): ReadonlySet<number> {
  const keys = columns.flatMap(({ column, parts }) => {
    const match = matchHeader(parts);
    return match && KEY_FIELDS.has(match.field) ? [{ column, ...match }] : [];
  });
  const isSurest = ({ field, confidence }: (typeof keys)[number]) =>
    keys.every((other) => other.field !== field || other.confidence <= confidence);
  return new Set(keys.filter(isSurest).map(({ column }) => column));
}

function isGenderWord(value: unknown): boolean {
  return typeof value === 'string' && GENDER_WORDS.has(foldText(value));
}

/** "Đơn vị:", of a line that tells something of the whole list. */
const LABEL = /:\s*$/;
const HEADER_ROWS = 3;
const KEY_FIELDS: ReadonlySet<string> = new Set(['name', '[ordinal]', 'personId']);
