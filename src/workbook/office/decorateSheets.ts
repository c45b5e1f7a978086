import type { ChartDescription } from '../../sheet/ChartDescription';
import { WorkbookError } from '../WorkbookError';
import { codeOf } from './readHostError';
import { rangeOf } from './readChunks';
import type { SheetPlan } from './SheetPlan';
import { type Sheets, worksheetOf } from './Sheets';
import { styleChart } from './writeCharts';
import type { WriteQueue } from './WriteQueue';

/** Setting with the keys of sheets that still lack their decoration. */
export const UNDECORATED = 'undecorated';

/** Codes with which some hosts refuse decoration for good; the report is whole without it. */
const REFUSALS = new Set(['GeneralException', 'InvalidOperation']);

/** What a sheet still needs that only some requests of some hosts can give it. */
export interface Decoration {
  readonly plan: SheetPlan;
  readonly charts: readonly ChartDescription[];
  /** Gridlines are set once, panes also when they are described anew. */
  readonly isFirst: boolean;
}

/** `left` names sheets that an earlier write could not decorate. */
export function planDecorations(
  plans: readonly SheetPlan[],
  left: readonly string[],
): readonly Decoration[] {
  return plans.flatMap((plan) => {
    const { description, entry, present, update } = plan;
    const isFirst = !entry || left.includes(description.key);
    const charts = (description.charts ?? []).filter(
      ({ key }) => isFirst || !present.charts.has(key),
    );
    const isDue = isFirst || charts.length > 0 || update.changedParts.has('freeze');
    return isDue ? [{ plan, charts, isFirst }] : [];
  });
}

/**
 * What needs the workbook's window in front or what some hosts refuse: the look of new charts,
 * gridlines, frozen panes. What a host refuses is tried again at the next write.
 */
export async function decorateSheets(
  queue: WriteQueue,
  decorations: readonly Decoration[],
  sheets: Sheets,
): Promise<void> {
  if (decorations.length === 0) return;
  try {
    for (const decoration of decorations) {
      await queue.reserve(3000);
      decorate(queue, worksheetOf(sheets, decoration.plan), decoration);
    }
    queue.context.workbook.settings.getItem(UNDECORATED).delete();
    await queue.flush();
  } catch (cause) {
    const refused = cause instanceof WorkbookError && REFUSALS.has(codeOf(cause.cause) ?? '');
    if (!refused) throw cause;
  }
}

function decorate(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  { plan, charts, isFirst }: Decoration,
): void {
  const { description, entry } = plan;
  for (const chart of charts) styleChart(queue.batch.host, worksheet, chart);
  if (isFirst && description.showGridlines !== undefined) {
    worksheet.showGridlines = description.showGridlines;
  }
  const { rows = 0, columns = 0 } = description.freeze ?? {};
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rows, columns }));
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  else if (entry) worksheet.freezePanes.unfreeze();
}
