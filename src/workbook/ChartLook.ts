import type { ChartDescription, ChartSeries } from '../sheet/ChartDescription';

/**
 * What a description says of a chart's look, apart from its words, its cells and its place: kept so
 * that only what is described anew is set and an officer's formatting stays.
 */
export interface ChartLook extends Pick<
  ChartDescription,
  'kind' | 'valueAxis' | 'categoryAxis' | 'legend' | 'gapWidth' | 'overlap'
> {
  readonly series: readonly SeriesLook[];
}

type SeriesLook = Pick<ChartSeries, 'as' | 'color' | 'dash' | 'labels'>;

export function chartLook(chart: ChartDescription): ChartLook {
  const { kind, valueAxis, categoryAxis, legend, gapWidth, overlap } = chart;
  const series = chart.series.map(({ as, color, dash, labels }) => ({ as, color, dash, labels }));
  return { kind, valueAxis, categoryAxis, legend, gapWidth, overlap, series };
}

/** Whether a part of a look is described otherwise than last time. */
export function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** The chart that stands, with what is described anew: words, cells, and looks that changed. */
export function updateChart(
  present: ChartDescription,
  last: ChartLook | null,
  wanted: ChartDescription,
): ChartDescription {
  const pick = <K extends keyof ChartLook & keyof ChartDescription>(name: K): ChartDescription[K] =>
    (last && !isOther(last[name], wanted[name]) ? present : wanted)[name];
  return {
    ...wanted,
    place: present.place,
    kind: pick('kind'),
    valueAxis: pick('valueAxis'),
    categoryAxis: pick('categoryAxis'),
    legend: pick('legend'),
    gapWidth: pick('gapWidth'),
    overlap: pick('overlap'),
    series: wanted.series.map((series, index) => {
      const standing = present.series[index];
      const described = last?.series[index];
      if (!standing || !described) return series;
      const { as, color, dash, labels } = series;
      return {
        ...series,
        as: isOther(described.as, as) ? as : standing.as,
        color: isOther(described.color, color) ? color : standing.color,
        dash: isOther(described.dash, dash) ? dash : standing.dash,
        labels: isOther(described.labels, labels) ? labels : standing.labels,
      };
    }),
  };
}
