import type { Workbook, WriteOptions, WriteResult } from '../workbook/Workbook';
import type { KeptReport } from './KeptReports';

/**
 * Writes a kept report over what came after it. Sheets that came `since`, by key, go; one that the
 * report had, but that was too large to be kept, stays as it is.
 */
export async function bringBack(
  workbook: Workbook,
  { sheets, leftOut }: KeptReport,
  since: ReadonlySet<string>,
  options: WriteOptions = {},
): Promise<readonly WriteResult[]> {
  const results = await workbook.writeSheets(sheets, options);
  const before = new Set(sheets.map(({ key }) => key));
  for (const { key, name } of await workbook.listSheets()) {
    if (key === undefined || before.has(key) || !since.has(key) || leftOut.includes(name)) continue;
    await workbook.removeSheet(key);
  }
  return results;
}
