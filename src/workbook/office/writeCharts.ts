import type { Area } from '../../sheet/Area';
import type { ChartDescription, ChartRange, ChartSeries } from '../../sheet/ChartDescription';
import type { OfficeHost } from './OfficeHost';
import { rangeOf } from './readChunks';

/** Finds the client's object of a described sheet by its key. */
type FindSheet = (key: string) => Excel.Worksheet | undefined;

const types = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'LineMarkers',
  stackedBar: 'BarStacked',
} as const;
const seriesTypes = { line: 'Line', markers: 'LineMarkers' } as const;

/**
 * Binds a chart to its cells again, series by series. A chart that exists is never made anew, so
 * that what an officer did to it (place, colours, fonts) stays.
 */
export function bindChart(
  worksheet: Excel.Worksheet,
  chart: ChartDescription,
  seriesCount: number,
  find: FindSheet,
): void {
  const target = worksheet.charts.getItem(chart.key);
  target.title.text = chart.title;
  chart.series.forEach((series, index) => {
    const bound =
      index < seriesCount ? target.series.getItemAt(index) : addSeries(target, chart, series);
    bound.name = series.name;
    bindSeries(worksheet, bound, chart, series, find);
  });
  for (let index = seriesCount - 1; index >= chart.series.length; index--) {
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
    types[chart.kind],
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

/** The look of a chart that was just made; a host that refuses some of it still shows the chart. */
export function styleChart(
  host: OfficeHost,
  worksheet: Excel.Worksheet,
  chart: ChartDescription,
): void {
  const target = worksheet.charts.getItem(chart.key);
  if (chart.legend === 'none') target.legend.visible = false;
  else {
    target.legend.visible = true;
    target.legend.position = legends[chart.legend];
  }
  const { valueAxis, categoryAxis } = target.axes;
  valueAxis.numberFormat = chart.valueAxis.numberFormat;
  if (chart.valueAxis.title !== undefined) valueAxis.title.text = chart.valueAxis.title;
  if (chart.categoryAxis?.title !== undefined) categoryAxis.title.text = chart.categoryAxis.title;
  if (chart.categoryAxis?.isReversed === true) categoryAxis.reversePlotOrder = true;
  categoryAxis.categoryType = 'TextAxis';
  chart.series.forEach((series, index) => {
    styleSeries(host, target.series.getItemAt(index), chart, series);
  });
  if (!host.hasFullCharts) return;
  if (chart.valueAxis.minimum !== undefined) valueAxis.minimum = chart.valueAxis.minimum;
  if (chart.valueAxis.maximum !== undefined) valueAxis.maximum = chart.valueAxis.maximum;
}

const legends = { top: 'Top', right: 'Right', bottom: 'Bottom' } as const;

function styleSeries(
  host: OfficeHost,
  target: Excel.ChartSeries,
  chart: ChartDescription,
  series: ChartSeries,
): void {
  if (series.as === 'bar') {
    target.format.fill.setSolidColor(series.color);
    if (chart.gapWidth !== undefined) target.gapWidth = chart.gapWidth;
    if (chart.overlap !== undefined) target.overlap = chart.overlap;
  } else {
    target.format.line.color = series.color;
    if (series.as === 'markers') target.format.line.lineStyle = 'None';
    if (host.hasFullCharts) {
      target.markerStyle = series.as === 'markers' ? 'Diamond' : 'Circle';
      target.markerBackgroundColor = series.color;
      target.markerForegroundColor = series.color;
    }
  }
  if (!series.labels) return;
  target.hasDataLabels = true;
  target.dataLabels.numberFormat = series.labels.numberFormat;
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
  target.chartType = series.as === 'bar' ? types[chart.kind] : seriesTypes[series.as];
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
