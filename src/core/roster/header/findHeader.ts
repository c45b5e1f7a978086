import type { MergedArea } from '../RosterInput';
import type { SheetRow } from '../rows/SheetRow';
import { filledCells } from '../rows/SheetRow';
import { fieldsNamed, isHeaderText, sumOf } from './fieldsNamed';
import { hasColumnNumbers } from './hasColumnNumbers';
import type { Header } from './Header';
import { headerColumns } from './headerColumns';
import { firstHeaderRow, lastHeaderRow } from './headerExtent';
import { looksLikePerson } from './looksLikePerson';
import { namesPeople } from './namesPeople';

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

/** Somebody's name and birth date follow before the next header. */
function hasPeopleUnder(rows: readonly SheetRow[], header: number): boolean {
  const next = rows.slice(header + 1).findIndex((row) => namesPeople(row));
  const end = next < 0 ? rows.length : header + 1 + next;
  return rows.slice(header + 1, end).some(looksLikePerson);
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

/** A row of column numbers below, which may follow the blank line of merged cells. */
function lastNumberRow(rows: readonly SheetRow[], bottom: number): number {
  for (let index = bottom + 1; index <= bottom + 2; index++) {
    const row = rows[index];
    if (row && hasColumnNumbers(row)) return index;
    if (!row || filledCells(row).length > 0) break;
  }
  return bottom;
}

/** Merged cells that reach over several columns of the header's lines. */
function mergesAcross(
  lines: readonly SheetRow[],
  merges: readonly MergedArea[],
): readonly MergedArea[] {
  const [first, last] = [lines[0]?.row ?? 0, lines[lines.length - 1]?.row ?? -1];
  return merges.filter(({ row, columns }) => columns > 1 && row >= first && row <= last);
}

/** A row that names so much is the header, whatever follows. */
const SURE_SCORE = 3.5;
