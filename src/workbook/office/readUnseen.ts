import type { Area } from '../../sheet/Area';
import type { SheetPart, TemplateChart, TemplateSheet } from '../../sheet/TemplateSheet';
import { chartKey } from '../xlsx/chartFrame';
import type { OfficeBatch } from './OfficeBatch';
import type { ToldChart } from './readChartSources';
import { type DrawnChart, readSheetFile } from './readSheetFile';

/** What a host told of a sheet; `merges` are absent where it cannot tell them. */
interface ToldSheet {
  readonly sheet: string;
  readonly merges?: readonly Area[];
  readonly charts: readonly ToldChart[];
}

/**
 * Merged cells and what charts draw, where the host does not tell them itself: out of the file that
 * it hands out. What stands in no file stays `unseen`.
 */
export async function readUnseen(
  batch: OfficeBatch,
  { sheet, merges, charts }: ToldSheet,
  without: readonly SheetPart[],
): Promise<Pick<TemplateSheet, 'merges' | 'charts' | 'unseen'>> {
  const needsMerges = !merges && !without.includes('merges');
  const needsCharts = charts.some(({ series }) => !series) && !without.includes('charts');
  const file = needsMerges || needsCharts ? await readSheetFile(batch, sheet) : null;
  const drawn = charts.map((chart) => chart.series ?? drawnBy(chart, charts, file?.charts ?? []));
  const unseen = [
    ...(needsMerges && !file ? (['merges'] as const) : []),
    ...(needsCharts && drawn.includes(undefined) ? (['charts'] as const) : []),
  ];
  return {
    merges: merges ?? file?.merges ?? [],
    charts: charts.map(({ key }, place) => ({ key, series: drawn[place] ?? [] })),
    ...(unseen.length > 0 && { unseen }),
  };
}

/**
 * What the file says of a chart: of the one with the same name (the same place among several), when
 * it has the same series. Otherwise it is not the chart that Excel shows.
 */
function drawnBy(
  chart: ToldChart,
  told: readonly ToldChart[],
  drawn: readonly DrawnChart[],
): TemplateChart['series'] | undefined {
  const place = told.filter(({ key }) => key === chart.key).indexOf(chart);
  const found = drawn.filter(({ name }) => name === chart.key || chartKey(name) === chart.key)[
    place
  ];
  if (found?.series.length !== chart.seriesNames.length) return undefined;
  const isSame = found.series.every(
    ({ name }, index) => name === '' || bare(name) === bare(chart.seriesNames[index] ?? ''),
  );
  if (!isSame) return undefined;
  return found.series.map(({ values, categories }, index) => ({ index, values, categories }));
}

/** Names of several cells are joined by spaces, or by nothing. */
function bare(name: string): string {
  return name.replace(/\s/g, '');
}
