import type { Workbook, WriteOptions } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { KeptReport, KeptReports } from './KeptReports';

interface Writing {
  readonly kept: KeptReports;
  /** Keys of the sheets that are written. */
  readonly written: ReadonlySet<string>;
  /** Keys of the sheets that the workbook has now. */
  readonly present: ReadonlySet<string | undefined>;
  readonly options: WriteOptions;
}

/**
 * Writes sheets of a report by `write`. Whoever gives up when some of them have changed already gets
 * back what stood; where that is not known, `onTooLate` is called before the first change.
 */
export async function orBringBack<T>(
  workbook: Workbook,
  { kept, written, present, options }: Writing,
  write: (options: WriteOptions) => Promise<T>,
): Promise<T> {
  const before = whatStood(kept, written, present);
  const { signal, onTooLate } = options;
  const result = await write(before ? { ...options, onTooLate: undefined } : options);
  if (before && signal?.aborted) {
    await workbook.writeSheets(before.sheets);
    await removeSheets(workbook, before, written);
    throw new WorkbookError('cancelled', 'writeReport', '');
  }
  onTooLate?.();
  return result;
}

/** Removes the sheets that came `since`, by key; one that was too large to be kept stays. */
export async function removeSheets(
  workbook: Workbook,
  { sheets, leftOut }: Pick<KeptReport, 'sheets' | 'leftOut'>,
  since: ReadonlySet<string>,
): Promise<void> {
  const before = new Set([...sheets, ...leftOut].map(({ key }) => key));
  for (const { key } of await workbook.listSheets()) {
    if (key === undefined || before.has(key) || !since.has(key)) continue;
    await workbook.removeSheet(key);
  }
}

/** The report that stood, as far as its sheets were there; `null` where one that is written over is not kept. */
function whatStood(
  { standing }: KeptReports,
  written: ReadonlySet<string>,
  present: Writing['present'],
): Pick<KeptReport, 'sheets' | 'leftOut'> | null {
  const { sheets: all = [], leftOut = [] } = standing ?? {};
  const sheets = all.filter(({ key }) => present.has(key));
  const known = new Set(sheets.map(({ key }) => key));
  const isKept = [...written].every((key) => known.has(key) || !present.has(key));
  return isKept ? { sheets, leftOut } : null;
}
