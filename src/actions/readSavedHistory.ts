import { historyKey } from '../report/history/historyColumns';
import { readHistory } from '../report/history/readHistory';
import type { HistoryEntry } from '../report/Report';
import type { CellValue } from '../sheet/CellValue';
import type { SheetEntry, Workbook } from '../workbook/Workbook';

/** The figures that earlier reports saved in the workbook; none without a history sheet. */
export async function readSavedHistory(
  workbook: Workbook,
  { uses1904Dates }: { readonly uses1904Dates?: boolean },
  entries?: readonly SheetEntry[],
): Promise<readonly HistoryEntry[]> {
  const sheet = (entries ?? (await workbook.listSheets())).find(({ key }) => key === historyKey);
  if (!sheet) return [];
  const grid: (readonly CellValue[])[] = [];
  for await (const { rows } of workbook.readGrid(sheet.name)) grid.push(...rows);
  return readHistory(grid, uses1904Dates);
}
