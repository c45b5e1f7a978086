import { WorkbookError } from '../WorkbookError';
import { codeOf } from './readHostError';
import { rangeOf } from './readChunks';
import { SHEET_IDS } from './readDirectory';
import type { SheetPlan } from './SheetPlan';
import { type Sheets, worksheetOf } from './Sheets';
import { styleChart } from './writeCharts';
import type { WriteQueue } from './WriteQueue';

/** Setting with the keys of sheets that still lack their decoration. */
export const UNDECORATED = 'undecorated';

/** Codes with which hosts refuse decoration; the report is whole without it. */
const REFUSALS = new Set([
  'InactiveWorkbook',
  'InvalidSelection',
  'GeneralException',
  'InvalidOperation',
  'ApiNotFound',
]);

export function keysToDecorate(
  plans: readonly SheetPlan[],
  left: readonly string[],
): readonly string[] {
  return plans
    .filter(
      (plan) =>
        !plan.entry ||
        plan.update.changedParts.has('freeze') ||
        left.includes(plan.description.key) ||
        newCharts(plan).length > 0,
    )
    .map(({ description }) => description.key);
}

/**
 * What needs the workbook's window in front or what some hosts refuse: the look of new charts,
 * gridlines, frozen panes. Refused, it is tried again at the next write.
 */
export async function decorateSheets(
  queue: WriteQueue,
  plans: readonly SheetPlan[],
  sheets: Sheets,
  keys: readonly string[],
  ids: Readonly<Record<string, string>>,
): Promise<void> {
  if (keys.length === 0) return;
  const { settings } = queue.context.workbook;
  try {
    settings.add(SHEET_IDS, ids);
    for (const plan of plans) {
      if (!keys.includes(plan.description.key)) continue;
      await queue.reserve(3000);
      decorate(queue, worksheetOf(sheets, plan), plan);
    }
    settings.getItem(UNDECORATED).delete();
    await queue.flush();
  } catch (cause) {
    const refused = cause instanceof WorkbookError && REFUSALS.has(codeOf(cause.cause) ?? '');
    if (!refused) throw cause;
  }
}

function decorate(queue: WriteQueue, worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const { description, entry } = plan;
  for (const chart of newCharts(plan)) styleChart(queue.batch.host, worksheet, chart);
  if (!entry && description.showGridlines !== undefined) {
    worksheet.showGridlines = description.showGridlines;
  }
  const { rows = 0, columns = 0 } = description.freeze ?? {};
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rows, columns }));
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  else if (entry) worksheet.freezePanes.unfreeze();
}

function newCharts({ description, present }: SheetPlan) {
  return (description.charts ?? []).filter(({ key }) => !present.charts.has(key));
}
