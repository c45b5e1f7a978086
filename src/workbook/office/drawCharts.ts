import type { SheetPlan } from './SheetPlan';
import { type Sheets, worksheetOf } from './Sheets';
import { addChart, bindChart } from './writeCharts';
import type { WriteQueue } from './WriteQueue';

/** Charts after all cells, since a chart may draw those of another sheet. */
export async function drawCharts(
  queue: WriteQueue,
  plans: readonly SheetPlan[],
  sheets: Sheets,
): Promise<void> {
  const find = (key: string) => sheets.get(key);
  for (const plan of plans) {
    const { description, present, last } = plan;
    const worksheet = worksheetOf(sheets, plan);
    const wanted = new Set((description.charts ?? []).map(({ key }) => key));
    const looks = last?.owned.charts ?? [];
    for (const { key } of looks) {
      if (!wanted.has(key) && present.charts.has(key)) worksheet.charts.getItem(key).delete();
    }
    for (const chart of description.charts ?? []) {
      await queue.reserve(4000);
      const series = present.charts.get(chart.key);
      if (series === undefined) addChart(worksheet, chart, find);
      else {
        const look = looks.find(({ key }) => key === chart.key)?.look ?? null;
        bindChart(worksheet, chart, { look, series }, find);
      }
    }
  }
}
