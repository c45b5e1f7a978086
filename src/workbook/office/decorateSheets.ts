import { WorkbookError } from '../WorkbookError';
import { codeOf } from './readHostError';
import { rangeOf } from './readChunks';
import type { SettingStore } from './SettingStore';
import type { SheetPlan } from './SheetPlan';
import { type Sheets, worksheetOf } from './Sheets';
import { type ChartStyling, isStylingDue, refineChart, styleChart } from './styleChart';
import type { WriteQueue } from './WriteQueue';

/** Setting with the keys of sheets that still lack their decoration. */
export const UNDECORATED = 'undecorated';

/** Codes with which some hosts refuse decoration for good; the report is whole without it. */
const REFUSALS = new Set(['GeneralException', 'InvalidOperation']);

/** What a sheet still needs that only some requests of some hosts can give it. */
export interface Decoration {
  readonly plan: SheetPlan;
  readonly charts: readonly ChartStyling[];
  /** Gridlines are set once, panes also when they are described anew. */
  readonly isFirst: boolean;
}

/** `left` names sheets that an earlier write could not decorate. */
export function planDecorations(
  plans: readonly SheetPlan[],
  left: readonly string[],
): readonly Decoration[] {
  return plans.flatMap((plan) => {
    const { description, entry, update } = plan;
    const isFirst = !entry || left.includes(description.key);
    const charts = chartsOf(plan, isFirst).filter(isStylingDue);
    const isDue = isFirst || charts.length > 0 || update.changedParts.has('freeze');
    return isDue ? [{ plan, charts, isFirst }] : [];
  });
}

/** The sheet's charts with what stood of them; nothing did when all is to be set. */
function chartsOf({ description, present, last }: SheetPlan, isAll: boolean): ChartStyling[] {
  return (description.charts ?? []).map((chart) => {
    const series = present.charts.get(chart.key);
    const look = last?.owned.charts.find(({ key }) => key === chart.key)?.look;
    if (isAll || series === undefined || !look) return { chart, series: 0 };
    // Another kind of chart gives all series another type.
    return { chart, look, series: look.kind === chart.kind ? series : 0 };
  });
}

/**
 * The look of charts, gridlines and frozen panes: what needs the workbook's window in front or what
 * some hosts refuse. Each kind has a request of its own, so that one refusal does not cost the
 * rest, and is tried again at the next write.
 */
export async function decorateSheets(
  queue: WriteQueue,
  settings: SettingStore,
  decorations: readonly Decoration[],
  sheets: Sheets,
): Promise<void> {
  if (decorations.length === 0) return;
  const { hasFullCharts } = queue.batch.host;
  const styled = (apply: typeof styleChart) => (decoration: Decoration) => {
    const { charts } = worksheetOf(sheets, decoration.plan);
    for (const styling of decoration.charts) apply(charts.getItem(styling.chart.key), styling);
  };
  const steps = [
    styled(styleChart),
    ...(hasFullCharts ? [styled(refineChart)] : []),
    (decoration: Decoration) => arrange(worksheetOf(sheets, decoration.plan), decoration),
  ];
  let isWhole = true;
  for (const step of steps) isWhole = (await carryOut(queue, decorations, step)) && isWhole;
  if (isWhole) settings.remove(UNDECORATED);
}

/** Whether the host did not refuse. */
async function carryOut(
  queue: WriteQueue,
  decorations: readonly Decoration[],
  step: (decoration: Decoration) => void,
): Promise<boolean> {
  try {
    for (const decoration of decorations) {
      await queue.reserve(3000);
      step(decoration);
    }
    await queue.flush();
    return true;
  } catch (cause) {
    const refused = cause instanceof WorkbookError && REFUSALS.has(codeOf(cause.cause) ?? '');
    if (!refused) throw cause;
    return false;
  }
}

/** Gridlines and frozen panes. */
function arrange(worksheet: Excel.Worksheet, { plan, isFirst }: Decoration): void {
  const { description, entry } = plan;
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
