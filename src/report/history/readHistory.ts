import { serialToDayNumber } from '../../core/engine/calendar';
import { messagesIn } from '../../messages/messagesIn';
import type { CellValue } from '../../sheet/CellValue';
import type { HistoryEntry } from '../Report';
import { historyColumns, type HistoryColumn } from './historyColumns';

/**
 * The saved figures of a history sheet, oldest first. The header is found in either language, rows
 * that an officer added or broke are passed over, and columns may have been moved.
 */
export function readHistory(
  grid: readonly (readonly CellValue[])[],
  uses1904Dates = false,
): readonly HistoryEntry[] {
  const header = grid.findIndex((row) => columnsOf(row).size === historyColumns.length);
  if (header < 0) return [];
  const columns = columnsOf(grid[header] ?? []);
  return grid
    .slice(header + 1)
    .flatMap((row) => readEntry((column) => row[columns.get(column) ?? -1] ?? null, uses1904Dates))
    .sort((one, other) => one.asOf - other.asOf);
}

function columnsOf(row: readonly CellValue[]): ReadonlyMap<HistoryColumn, number> {
  const found = new Map<HistoryColumn, number>();
  row.forEach((cell, index) => {
    const column = historyColumns.find((name) => isHeader(name, cell));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
}

function isHeader(column: HistoryColumn, cell: CellValue): boolean {
  return (['vi', 'en'] as const).some(
    (language) => messagesIn(language).report.history.columns[column] === cell,
  );
}

function readEntry(
  cell: (column: HistoryColumn) => CellValue,
  uses1904Dates: boolean,
): HistoryEntry[] {
  const [serial, code] = [cell('asOf'), cell('code')];
  const asOf = typeof serial === 'number' ? serialToDayNumber(serial, uses1904Dates) : null;
  const counts = [cell('numerator'), cell('unknown'), cell('denominator')];
  const [numerator, unknown, denominator] = counts.filter((count) => typeof count === 'number');
  if (asOf === null || typeof code !== 'string' || code === '') return [];
  if (numerator === undefined || unknown === undefined || denominator === undefined) return [];
  const [value, target] = [cell('value'), cell('target')];
  return [
    {
      asOf,
      code,
      title: String(cell('title') ?? ''),
      numerator,
      unknown,
      denominator,
      value: typeof value === 'number' ? value : null,
      ...(typeof target === 'number' && { target }),
      fingerprint: String(cell('fingerprint') ?? ''),
    },
  ];
}
