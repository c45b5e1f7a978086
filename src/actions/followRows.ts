import { entryChanges } from '../core/indicators/entryChanges';
import { rereadRoster } from '../core/roster/edits/rereadRoster';
import type { RosterBlock } from '../core/roster/RosterInput';
import type { SheetEditedEvent, Workbook } from '../workbook/Workbook';
import type { Evaluation } from './Evaluation';
import { evaluateReading } from './evaluateReading';
import { sideKindOf } from './readSideSheets';
import { rowsToReread, type RowsToReread } from './rowsToReread';
import { runInSlices } from './runInSlices';

/**
 * The evaluation after edits, from reading only the rows that they touched: the same as if
 * everything had been read again, and the evaluation itself where nothing changed. `null` where the
 * edits may have changed more than these rows tell; then everything is to be read.
 */
export async function followRows(
  workbook: Workbook,
  evaluation: Evaluation,
  edits: readonly SheetEditedEvent[],
  signal?: AbortSignal,
): Promise<Evaluation | null> {
  const { basis } = evaluation;
  if (!basis) return null;
  const { reading, choices } = basis;
  const { intake: known } = reading;
  const silent = edits.some(({ sheet }) => !known.extentOf(sheet))
    ? await listReportSheets(workbook)
    : NONE;
  const asked = rowsToReread(edits, known, silent);
  if (!asked) return null;
  const blocks: RosterBlock[] = [];
  for (const rows of asked) blocks.push(...(await readRows(workbook, rows, signal)));
  const intake = await runInSlices(rereadRoster(reading.intake, blocks), 'readRoster', signal);
  if (!intake) return null;
  if (intake === reading.intake) return evaluation;
  const quiet = { ...choices, signal, onProgress: undefined };
  return evaluateReading({ ...reading, intake }, evaluation.asOf, quiet, {
    evaluation,
    findChanges: entryChanges,
  });
}

/** Tab names of the sheets of reports: nothing in them has a say in any figure. */
async function listReportSheets(workbook: Workbook): Promise<ReadonlySet<string>> {
  const entries = await workbook.listSheets();
  const own = entries.filter((entry) => entry.key !== undefined && sideKindOf(entry) === null);
  return new Set(own.map(({ name }) => name));
}

const NONE: ReadonlySet<string> = new Set();

/** One small range; the rows between those asked for are left out. */
async function readRows(
  workbook: Workbook,
  { sheet, rows, column, columns }: RowsToReread,
  signal?: AbortSignal,
): Promise<RosterBlock[]> {
  const [row = 0] = rows;
  const area = { row, rows: (rows[rows.length - 1] ?? row) - row + 1, column, columns };
  const blocks: RosterBlock[] = [];
  for await (const block of workbook.readGrid(sheet, { area, ...(signal && { signal }) })) {
    block.rows.forEach((cells, down) => {
      const firstRow = block.firstRow + down;
      if (rows.includes(firstRow)) blocks.push({ ...block, firstRow, rows: [cells] });
    });
  }
  return blocks;
}
