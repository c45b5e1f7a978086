import type { RosterIntake } from '../core/roster/edits/RosterIntake';
import type { SheetEditedEvent } from '../workbook/Workbook';

/** Rows of a sheet to read again, with the columns to read them in; zero-based. */
export interface RowsToReread {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly column: number;
  readonly columns: number;
}

/**
 * The rows that edits touched, by sheet; `null` where reading a few rows again is not enough:
 * - rows, columns or sheets came or went, or the host does not say which cells changed;
 * - cells outside the columns read before were touched: there the list may grow;
 * - a sheet was touched that holds no people: it may become a roster, or be one beside it;
 * - there are more rows than are read quickly, or they stand far apart.
 * `silent` are sheets that have no say, such as those of the report.
 */
export function rowsToReread(
  edits: readonly SheetEditedEvent[],
  intake: Pick<RosterIntake, 'extentOf'>,
  silent: ReadonlySet<string>,
): readonly RowsToReread[] | null {
  const touched = new Map<string, RowsToReread>();
  for (const { sheet, change, area } of edits) {
    if (change === 'sheets') return null;
    if (silent.has(sheet)) continue;
    const extent = intake.extentOf(sheet);
    if (!extent || change !== 'values' || !area || area.rows > ROWS_AT_MOST) return null;
    if (area.column < extent.first || area.column + area.columns > extent.end) return null;
    const own = Array.from({ length: area.rows }, (_, down) => area.row + down);
    const rows = new Set([...(touched.get(sheet)?.rows ?? []), ...own]);
    touched.set(sheet, {
      sheet,
      rows: [...rows].sort((one, other) => one - other),
      column: extent.first,
      columns: extent.end - extent.first,
    });
  }
  const asked = [...touched.values()];
  return asked.every(({ rows }) => areNear(rows)) ? asked : null;
}

/** So near that one small range holds them all. */
function areNear(rows: readonly number[]): boolean {
  const [first = 0] = rows;
  return (rows[rows.length - 1] ?? first) - first < ROWS_AT_MOST;
}

/** One screen of rows. */
const ROWS_AT_MOST = 50;
