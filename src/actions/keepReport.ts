import type { SheetDescription } from '../sheet/SheetDescription';
import type { Workbook } from '../workbook/Workbook';
import { isCancelled, WorkbookError } from '../workbook/WorkbookError';
import { bringBack } from './bringBack';
import {
  isSameReport,
  type KeptMade,
  type KeptReport,
  type KeptReports,
  packReport,
  type ReportFacts,
  writeKeptReports,
} from './KeptReports';

/** A report that is about to be written. */
interface NextReport {
  readonly facts: ReportFacts;
  readonly made: KeptMade;
  readonly descriptions: readonly SheetDescription[];
  /** Keys of the sheets that the workbook has now. */
  readonly present: ReadonlySet<string | undefined>;
  /** Whether a sheet of the last report goes with this one. */
  readonly isLeft: (key: string) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Writes a report by `write` such that the one before it can be restored: that one is kept before
 * the first change, so it is there whatever the write leaves behind. Whoever cancels when sheets of
 * it have changed already gets it back.
 */
export async function keepReport<T>(
  workbook: Workbook,
  kept: KeptReports,
  { facts, made, descriptions, present, isLeft, signal }: NextReport,
  write: () => Promise<T>,
): Promise<T> {
  const { standing } = kept;
  const written = new Set(descriptions.map(({ key }) => key));
  const isGone = (key: string): boolean => !written.has(key) && isLeft(key);
  const staying = (standing?.sheets ?? []).filter(
    ({ key }) => !written.has(key) && present.has(key) && !isGone(key),
  );
  const next = packReport(facts, [...descriptions, ...staying]);
  if (isSameReport(next, standing)) return write();
  const previous = standing ? withoutLists(standing, isGone) : kept.previous;
  await writeKeptReports(workbook, { standing: null, previous, pending: [...written], made });
  const result = await write().catch(async (fault: unknown) => {
    // Nothing was changed then: the report that stands does so still.
    if (isCancelled(fault)) await writeKeptReports(workbook, kept);
    throw fault;
  });
  const before = signal?.aborted ? whatStood(kept, written, present) : null;
  if (before) {
    await bringBack(workbook, before, written);
    await writeKeptReports(workbook, kept);
    throw new WorkbookError('cancelled', 'writeReport', '');
  }
  await writeKeptReports(workbook, { standing: next, previous, made });
  return result;
}

/**
 * The report that stood, as far as its sheets were there. `null` where one that was written over is not
 * kept: then the new report is whole, and half of the old one would not be.
 */
function whatStood(
  { standing }: KeptReports,
  written: ReadonlySet<string>,
  present: NextReport['present'],
): KeptReport | null {
  if (!standing) return null;
  const sheets = standing.sheets.filter(({ key }) => present.has(key));
  const known = new Set(sheets.map(({ key }) => key));
  const isKept = [...written].every((key) => known.has(key) || !present.has(key));
  return isKept ? { ...standing, sheets } : null;
}

/** A report that is to show totals only leaves no names behind, not even out of sight. */
function withoutLists(report: KeptReport, isGone: (key: string) => boolean): KeptReport {
  const isList = (key: string): boolean => key.startsWith('people:') && isGone(key);
  return { ...report, sheets: report.sheets.filter(({ key }) => !isList(key)) };
}
