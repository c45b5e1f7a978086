import { MISSING_EARLIEST, MISSING_LATEST, Truth, type Column } from '../../core/engine/Column';
import { formatIsoDate } from '../../core/engine/calendar';
import type { Roster } from '../../core/roster/Roster';
import type { CellInput } from '../../sheet/CellValue';
import { serialDate } from '../blocks/serialDate';

/** Where a person's entry stands in the workbook. */
interface RosterPlace {
  readonly sheet: string;
  readonly row: number;
  /** Column of the asked field, or of the name. */
  readonly column: number;
}

/** The place of an entry's field; `undefined` when its sheet has no such column. */
export function rosterPlace(roster: Roster, row: number, field: string): RosterPlace | undefined {
  const sheet = roster.sheets[roster.origin.sheet[row] ?? 0];
  const column = sheet?.columns.get(field);
  const sheetRow = roster.origin.row[row];
  if (!sheet || column === undefined || sheetRow === undefined) return undefined;
  return { sheet: sheet.name, row: sheetRow, column };
}

/** An entry's value as a report cell; a date that is not exact shows the years it lies in. */
export function rosterValue(
  column: Column | undefined,
  row: number,
  uses1904Dates = false,
): CellInput {
  switch (column?.kind) {
    case undefined:
      return '';
    case 'text':
      return column.values[column.codes[row] ?? 0] ?? '';
    case 'number': {
      const value = column.values[row] ?? NaN;
      return Number.isNaN(value) ? '' : value;
    }
    case 'flag':
      return column.values[row] === Truth.true ? 'x' : '';
    case 'date':
      return dateValue(uses1904Dates, column.earliest[row], column.latest[row]);
  }
}

function dateValue(
  uses1904Dates: boolean,
  earliest = MISSING_EARLIEST,
  latest = MISSING_LATEST,
): CellInput {
  if (earliest === latest) return serialDate(earliest, uses1904Dates) || formatIsoDate(earliest);
  if (earliest <= MISSING_EARLIEST || latest >= MISSING_LATEST) return '';
  const [from, to] = [earliest, latest].map((day) =>
    new Date(day * 86_400_000).toISOString().slice(0, 7).split('-'),
  );
  const [year = '', month = ''] = from ?? [];
  if (from?.join() === to?.join()) return `${month}/${year}`;
  return year === to?.[0] ? year : `${year}-${to?.[0] ?? ''}`;
}
