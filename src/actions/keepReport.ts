import type { SheetDescription } from '../sheet/SheetDescription';
import type { Workbook, WriteOptions, WriteResult } from '../workbook/Workbook';
import { isCancelled } from '../workbook/WorkbookError';
import {
  isSameReport,
  type KeptMade,
  type KeptReport,
  type KeptReports,
  packReport,
  type ReportFacts,
  writeKeptReports,
} from './KeptReports';
import { writeOrBringBack } from './writeOrBringBack';

/** A report that is about to be written. */
interface NextReport {
  readonly facts: ReportFacts;
  readonly made: KeptMade;
  readonly descriptions: readonly SheetDescription[];
  /** Keys of the sheets that the workbook has now. */
  readonly present: ReadonlySet<string | undefined>;
  /** Whether a sheet of the last report goes with this one. */
  readonly isLeft: (key: string) => boolean;
}

/**
 * Writes a report such that the one before it can be restored: that one is kept before the first
 * change, so it is there whatever the write leaves behind.
 */
export async function keepReport(
  workbook: Workbook,
  kept: KeptReports,
  { facts, made, descriptions, present, isLeft }: NextReport,
  options: WriteOptions,
): Promise<readonly WriteResult[]> {
  const { standing } = kept;
  const written = new Set(descriptions.map(({ key }) => key));
  const isGone = (key: string): boolean => !written.has(key) && isLeft(key);
  const staying = (standing?.sheets ?? []).filter(
    ({ key }) => !written.has(key) && present.has(key) && !isGone(key),
  );
  const next = packReport(facts, [...descriptions, ...staying]);
  const write = (): Promise<readonly WriteResult[]> =>
    writeOrBringBack(workbook, descriptions, { kept, present }, options);
  if (isSameReport(next, standing)) return write();
  const previous = standing ? withoutLists(standing, isGone) : kept.previous;
  await writeKeptReports(workbook, { standing: null, previous, pending: [...written], made });
  const results = await write().catch(async (fault: unknown) => {
    // The report that stood does so still, or again.
    if (isCancelled(fault)) await writeKeptReports(workbook, kept);
    throw fault;
  });
  await writeKeptReports(workbook, { standing: next, previous, made });
  return results;
}

/** A report that is to show totals only leaves no names behind, not even out of sight. */
function withoutLists(report: KeptReport, isGone: (key: string) => boolean): KeptReport {
  const isList = (key: string): boolean => key.startsWith('people:') && isGone(key);
  return { ...report, sheets: report.sheets.filter(({ key }) => !isList(key)) };
}
