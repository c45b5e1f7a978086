import type { ChartDescription, ChartSeries } from '../../sheet/ChartDescription';
import { type ChartLook, isOther } from '../ChartLook';

/** A chart whose look is to be set, and what was described and stood there before. */
export interface ChartStyling {
  readonly chart: ChartDescription;
  /** Absent for a chart that was just made: all of its look is set. */
  readonly look?: ChartLook;
  /** Series that stood before; those after them were just added. */
  readonly series: number;
}

/** Whether anything of a chart's look is described otherwise than last time. */
export function isStylingDue({ chart, look, series }: ChartStyling): boolean {
  if (!look || chart.series.length > series) return true;
  const { valueAxis, categoryAxis, legend, gapWidth, overlap } = chart;
  return (
    isOther(
      [look.kind, look.valueAxis, look.categoryAxis, look.legend, look.gapWidth, look.overlap],
      [chart.kind, valueAxis, categoryAxis, legend, gapWidth, overlap],
    ) ||
    isOther(
      look.series,
      chart.series.map(({ as, color, labels }) => ({ as, color, labels })),
    )
  );
}

/** Sets what every host can show of a look. A chart has no alternative text in Excel's API. */
export function styleChart(target: Excel.Chart, { chart, look, series }: ChartStyling): void {
  if (isOther(look?.legend, chart.legend)) {
    target.legend.visible = chart.legend !== 'none';
    if (chart.legend !== 'none') target.legend.position = legends[chart.legend];
  }
  const { valueAxis, categoryAxis } = target.axes;
  const { title, numberFormat } = chart.valueAxis;
  if (look?.valueAxis.numberFormat !== numberFormat) valueAxis.numberFormat = numberFormat;
  if (look?.valueAxis.title !== title) setTitle(valueAxis.title, title);
  const category = chart.categoryAxis;
  if (look?.categoryAxis?.title !== category?.title) setTitle(categoryAxis.title, category?.title);
  if ((look?.categoryAxis?.isReversed ?? false) !== (category?.isReversed ?? false)) {
    categoryAxis.reversePlotOrder = category?.isReversed ?? false;
  }
  if (!look) categoryAxis.categoryType = 'TextAxis';
  chart.series.forEach((described, index) => {
    const before = index < series ? look?.series[index] : undefined;
    const isSpaced =
      !look || isOther([look.gapWidth, look.overlap], [chart.gapWidth, chart.overlap]);
    const isNew = !before || before.as !== described.as;
    const item = target.series.getItemAt(index);
    if (described.as === 'bar' && (isNew || isSpaced)) spaceBars(item, chart);
    const isRepainted = isNew || before.color !== described.color || before.dash !== described.dash;
    if (isRepainted) colorSeries(item, described);
    if (isOther(before?.labels, described.labels)) labelSeries(item, described);
  });
}

/** Sets what the iPad and some versions refuse: markers and the bounds of the value axis. */
export function refineChart(target: Excel.Chart, { chart, look, series }: ChartStyling): void {
  const { valueAxis } = target.axes;
  const { minimum, maximum, step } = chart.valueAxis;
  // An empty text gives the bound back to Excel.
  if (look?.valueAxis.minimum !== minimum) valueAxis.minimum = minimum ?? '';
  if (look?.valueAxis.maximum !== maximum) valueAxis.maximum = maximum ?? '';
  if (look?.valueAxis.step !== step) valueAxis.majorUnit = step ?? '';
  chart.series.forEach((described, index) => {
    const before = index < series ? look?.series[index] : undefined;
    const isSame = before?.as === described.as && before.color === described.color;
    if (described.as === 'bar' || isSame) return;
    const item = target.series.getItemAt(index);
    item.markerStyle = described.as === 'markers' ? 'Diamond' : 'Circle';
    item.markerBackgroundColor = described.color;
    item.markerForegroundColor = described.color;
  });
}

const legends = { top: 'Top', right: 'Right', bottom: 'Bottom' } as const;

function setTitle(target: Excel.ChartAxisTitle, title: string | undefined): void {
  target.visible = title !== undefined;
  if (title !== undefined) target.text = title;
}

const lineStyles = { unbroken: 'Continuous', dashes: 'Dash', dots: 'RoundDot' } as const;

function spaceBars(target: Excel.ChartSeries, { gapWidth, overlap }: ChartDescription): void {
  if (gapWidth !== undefined) target.gapWidth = gapWidth;
  if (overlap !== undefined) target.overlap = overlap;
}

function colorSeries(target: Excel.ChartSeries, { as, color, dash }: ChartSeries): void {
  if (as === 'bar') {
    target.format.fill.setSolidColor(color);
    return;
  }
  target.format.line.color = color;
  target.format.line.lineStyle = as === 'markers' ? 'None' : lineStyles[dash ?? 'unbroken'];
}

function labelSeries(target: Excel.ChartSeries, { as, labels }: ChartSeries): void {
  target.hasDataLabels = labels !== undefined;
  if (!labels) return;
  target.dataLabels.numberFormat = labels.numberFormat;
  if (labels.position === 'insideBase' && as === 'bar') target.dataLabels.position = 'InsideBase';
}
