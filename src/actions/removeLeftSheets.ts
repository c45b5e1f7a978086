import type { ReportOptions } from '../report/ReportOptions';
import type { SheetEntry, Workbook } from '../workbook/Workbook';

/**
 * Removes what an earlier report left behind and this one no longer has: lists of people, so that a
 * report with totals only keeps no names, notes to a long summary, causes of a change, sheets by group and
 * further sheets of units. Sheets of a kind that was not asked for this time stay.
 */
export async function removeLeftSheets(
  workbook: Workbook,
  written: readonly SheetEntry[],
  { sheets }: ReportOptions = {},
): Promise<void> {
  const kept = new Set(written.map(({ key }) => key));
  for (const { key } of await workbook.listSheets()) {
    if (key === undefined || kept.has(key) || !isLeftBehind(key, sheets)) continue;
    await workbook.removeSheet(key);
  }
}

/** Whether a sheet that a report does not have is one that it takes away. */
export function isLeftBehind(key: string, sheets: ReportOptions['sheets']): boolean {
  const part = PARTS.find(({ prefix }) => key.startsWith(prefix));
  return part !== undefined && (sheets === undefined || sheets.includes(part.sheet));
}

const PARTS = [
  { prefix: 'summary:', sheet: 'summary' },
  { prefix: 'people:', sheet: 'people' },
  { prefix: 'by-unit:', sheet: 'byUnit' },
  { prefix: 'by-group', sheet: 'byGroup' },
  { prefix: 'change', sheet: 'summary' },
] as const;
