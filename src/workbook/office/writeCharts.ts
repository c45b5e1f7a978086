import type { Area } from '../../sheet/Area';
import type { ChartDescription, ChartRange, ChartSeries } from '../../sheet/ChartDescription';
import type { ChartLook } from '../ChartLook';
import { rangeOf } from './readChunks';

/** Finds the client's object of a described sheet by its key. */
type FindSheet = (key: string) => Excel.Worksheet | undefined;

const chartTypes = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'LineMarkers',
  stackedBar: 'BarStacked',
} as const;
const seriesTypes = { line: 'Line', markers: 'LineMarkers' } as const;

/** What is known of a chart that stands on the sheet. */
interface PresentChart {
  /** As it was described last time; `null` when that is not known. */
  readonly look: ChartLook | null;
  /** How many series it has now. */
  readonly series: number;
}

/**
 * Binds a chart to its cells again, series by series. A chart that exists is never made anew, so
 * that what an officer did to it (place, colours, fonts) stays.
 */
export function bindChart(
  worksheet: Excel.Worksheet,
  chart: ChartDescription,
  present: PresentChart,
  find: FindSheet,
): void {
  const target = worksheet.charts.getItem(chart.key);
  target.title.text = chart.title;
  const { look, series: count } = present;
  const isOtherKind = look?.kind !== chart.kind;
  // All series take the type of their chart.
  if (isOtherKind) target.chartType = chartTypes[chart.kind];
  chart.series.forEach((series, index) => {
    const isThere = index < count;
    const bound = isThere ? target.series.getItemAt(index) : addSeries(target, chart, series);
    bound.name = series.name;
    const isOtherType = look?.series[index]?.as !== series.as;
    if (isThere && (isOtherKind || isOtherType)) setSeriesType(bound, chart, series);
    bindSeries(worksheet, bound, chart, series, find);
  });
  for (let index = count - 1; index >= chart.series.length; index--) {
    target.series.getItemAt(index).delete();
  }
}

export function addChart(
  worksheet: Excel.Worksheet,
  chart: ChartDescription,
  find: FindSheet,
): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const target = worksheet.charts.add(
    chartTypes[chart.kind],
    rangeIn(worksheet, first.values, find),
    first.values.area.rows === 1 ? 'Rows' : 'Columns',
  );
  target.name = chart.key;
  target.title.text = chart.title;
  const bound = target.series.getItemAt(0);
  bound.name = first.name;
  setSeriesType(bound, chart, first);
  bindSeries(worksheet, bound, chart, first, find);
  for (const series of others) {
    bindSeries(worksheet, addSeries(target, chart, series), chart, series, find);
  }
  const { place } = chart;
  target.setPosition(
    rangeOf(worksheet, cornerOf(place, 0, 0)),
    rangeOf(worksheet, cornerOf(place, place.rows - 1, place.columns - 1)),
  );
}

function addSeries(
  target: Excel.Chart,
  chart: ChartDescription,
  series: ChartSeries,
): Excel.ChartSeries {
  const added = target.series.add(series.name);
  setSeriesType(added, chart, series);
  return added;
}

/** Excel lets a new series inherit a stacked type; each gets its own explicitly. */
function setSeriesType(
  target: Excel.ChartSeries,
  chart: ChartDescription,
  series: ChartSeries,
): void {
  target.chartType = series.as === 'bar' ? chartTypes[chart.kind] : seriesTypes[series.as];
}

function bindSeries(
  worksheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  chart: ChartDescription,
  series: ChartSeries,
  find: FindSheet,
): void {
  target.setValues(rangeIn(worksheet, series.values, find));
  target.setXAxisValues(rangeIn(worksheet, chart.categories, find));
}

function rangeIn(
  own: Excel.Worksheet,
  { sheetKey, area }: ChartRange,
  find: FindSheet,
): Excel.Range {
  const worksheet = sheetKey === undefined ? own : find(sheetKey);
  if (!worksheet) throw new Error(`chart refers to the unknown sheet key ${sheetKey ?? ''}`);
  return rangeOf(worksheet, area);
}

function cornerOf(place: Area, down: number, across: number): Area {
  return { row: place.row + down, column: place.column + across, rows: 1, columns: 1 };
}
