import type { CellInput, CellValue } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { CellRun, SheetEdit, Workbook, WriteOptions, WriteResult } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { KeptReport, KeptReports } from './KeptReports';

interface Standing {
  readonly kept: KeptReports;
  /** Keys of the sheets that the workbook has now. */
  readonly present: ReadonlySet<string | undefined>;
}

/**
 * Writes sheets of a report. Whoever gives up when some of them have changed already gets back what
 * stood; where that is not known, `onTooLate` is called before the first change.
 */
export async function writeOrBringBack(
  workbook: Workbook,
  descriptions: readonly SheetDescription[],
  { kept, present }: Standing,
  options: WriteOptions,
): Promise<readonly WriteResult[]> {
  const written = new Set(descriptions.map(({ key }) => key));
  const before = whatStood(kept, written, present);
  const { signal, onTooLate } = options;
  const results = await workbook.writeSheets(
    descriptions,
    before ? { ...options, onTooLate: undefined } : options,
  );
  if (before && signal?.aborted) {
    await bringBack(workbook, before, results);
    throw new WorkbookError('cancelled', 'writeReport', '');
  }
  onTooLate?.();
  return results;
}

type Stood = Pick<KeptReport, 'sheets' | 'leftOut'>;

async function bringBack(
  workbook: Workbook,
  before: Stood,
  results: readonly WriteResult[],
): Promise<void> {
  await workbook.writeSheets(before.sheets);
  for (const { sheet, replaced = [] } of results) {
    const description = before.sheets.find(({ key }) => key === sheet.key);
    const edits = description ? writesOver(description, replaced) : [];
    if (edits.length > 0) await workbook.applyEdits(sheet.name, edits);
  }
  await removeSheets(workbook, before, new Set(results.map(({ sheet }) => sheet.key)));
}

/** What somebody had written over the report's own cells: it is in no description. */
function writesOver(
  { cells }: SheetDescription,
  replaced: readonly CellRun[],
): readonly SheetEdit[] {
  const described = new Map(
    cells.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) =>
        line.map((input, across) => [`${row + down},${column + across}`, input] as const),
      ),
    ),
  );
  return replaced
    .filter(({ row, column, values }) =>
      values.some((content, across) => {
        const input = described.get(`${row},${column + across}`);
        return input !== undefined && input !== null && textOf(input) !== textOf(content);
      }),
    )
    .map(({ row, column, values }) => ({ kind: 'write', row, column, values: [values] }));
}

function textOf(content: CellInput): CellValue {
  return typeof content === 'object' ? (content?.formula ?? '') : content;
}

/** Removes the sheets that came `since`, by key; one that was too large to be kept stays. */
export async function removeSheets(
  workbook: Workbook,
  { sheets, leftOut }: Stood,
  since: ReadonlySet<string | undefined>,
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
  present: Standing['present'],
): Stood | null {
  const { sheets: all = [], leftOut = [] } = standing ?? {};
  const sheets = all.filter(({ key }) => present.has(key));
  const known = new Set(sheets.map(({ key }) => key));
  const isKept = [...written].every((key) => known.has(key) || !present.has(key));
  return isKept ? { sheets, leftOut } : null;
}
