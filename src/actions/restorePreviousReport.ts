import type { SheetEntry, Workbook } from '../workbook/Workbook';
import { isSameReport, readKeptReports, type ReportFacts, writeKeptReports } from './KeptReports';
import { removeSheets, writeOrBringBack } from './writeOrBringBack';
import { writeOptionsOf, type WritingChoices } from './writeOptionsOf';

interface RestoredReport {
  /** What the restored report says of itself; its roster may have changed since. */
  readonly report: ReportFacts;
  readonly sheets: readonly SheetEntry[];
  /** Cells of the report whose value changed. */
  readonly cellsWritten: number;
  /** Names of sheets that were too large to be kept and stay as they are. */
  readonly leftOut: readonly string[];
}

/** The report that restoring would bring back; `null` when there is none but the one that stands. */
export async function readPreviousReport(workbook: Workbook): Promise<ReportFacts | null> {
  const { previous, standing } = await readKeptReports(workbook);
  return isSameReport(previous, standing) ? null : previous;
}

/**
 * Brings back the report that stood before the last one, or before a write that broke off: cells,
 * charts and formats. What officers wrote beside it stays; sheets that only the last report has go.
 * Restoring again changes nothing. `null` without a report before.
 */
export async function restorePreviousReport(
  workbook: Workbook,
  choices: WritingChoices = {},
): Promise<RestoredReport | null> {
  const kept = await readKeptReports(workbook);
  const { previous, standing } = kept;
  if (!previous) return null;
  const present = new Set((await workbook.listSheets()).map(({ key }) => key));
  const options = writeOptionsOf(choices);
  const results = await writeOrBringBack(workbook, previous.sheets, { kept, present }, options);
  const since = [...(standing?.sheets ?? []).map(({ key }) => key), ...(kept.pending ?? [])];
  await removeSheets(workbook, previous, new Set(since));
  if (!isSameReport(previous, standing)) {
    await writeKeptReports(workbook, { ...kept, standing: previous, pending: [] });
  }
  const { asOf, madeAt, fingerprint, values, leftOut } = previous;
  return {
    report: { asOf, madeAt, fingerprint, values },
    sheets: results.map(({ sheet }) => sheet),
    cellsWritten: results.reduce((sum, result) => sum + result.cellsWritten, 0),
    leftOut: leftOut.map(({ name }) => name),
  };
}
