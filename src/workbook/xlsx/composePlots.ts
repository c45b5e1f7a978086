import type { ChartDescription, ChartSeries } from '../../sheet/ChartDescription';
import { solidFill, val } from './chartText';
import { axisIds } from './composeAxes';
import type { ChartCells } from './ChartCells';
import { composeSeries, isDrawnAsBar } from './composeSeries';
import { xmlElement } from './formatXml';

/** Bars, then lines and markers over them, by the same axes. */
export function composePlots(chart: ChartDescription, cells: ChartCells): string {
  const numbered = [...chart.series.entries()];
  const bars = numbered.filter(([, series]) => isDrawnAsBar(chart, series));
  const lines = numbered.filter(([, series]) => !isDrawnAsBar(chart, series));
  return (
    (bars.length > 0 ? barPlot(chart, bars, cells) : '') +
    (lines.length > 0 ? linePlot(chart, lines, cells) : '')
  );
}

type NumberedSeries = readonly (readonly [number, ChartSeries])[];

const DASHES = { dashes: 'dash', dots: 'sysDot' } as const;

function barPlot(chart: ChartDescription, bars: NumberedSeries, cells: ChartCells): string {
  const isStacked = chart.kind === 'stackedBar';
  const hasOutlines = chart.kind === 'bar' && bars.some(([, { as }]) => as !== 'bar');
  const overlap = chart.overlap ?? (isStacked || hasOutlines ? 100 : undefined);
  return xmlElement(
    'c:barChart',
    {},
    val('barDir', chart.kind === 'column' ? 'col' : 'bar') +
      val('grouping', isStacked ? 'stacked' : 'clustered') +
      val('varyColors', 0) +
      bars
        .map(([index, series]) => composeSeries(chart, index, series, cells, barLook(series)))
        .join('') +
      val('gapWidth', chart.gapWidth ?? 60) +
      (overlap === undefined ? '' : val('overlap', overlap)) +
      axisIds,
  );
}

function barLook({ as, color }: ChartSeries): string {
  const fill = as === 'bar' ? solidFill(color) : '<a:noFill/>';
  const line = as === 'bar' ? '' : xmlElement('a:ln', { w: 22225 }, solidFill(color));
  return xmlElement('c:spPr', {}, fill + line) + val('invertIfNegative', 0);
}

function linePlot(chart: ChartDescription, lines: NumberedSeries, cells: ChartCells): string {
  return xmlElement(
    'c:lineChart',
    {},
    val('grouping', 'standard') +
      val('varyColors', 0) +
      lines
        .map(([index, series]) => composeSeries(chart, index, series, cells, lineLook(series)))
        .join('') +
      val('marker', 1) +
      axisIds,
  );
}

function lineLook({ as, color, dash }: ChartSeries): string {
  const isMarked = as === 'markers';
  const drawn = solidFill(color) + (dash ? xmlElement('a:prstDash', { val: DASHES[dash] }) : '');
  const line = xmlElement('a:ln', { w: 28575, cap: 'rnd' }, isMarked ? '<a:noFill/>' : drawn);
  const marker = isMarked
    ? val('symbol', 'dash') +
      val('size', 16) +
      xmlElement('c:spPr', {}, solidFill(color) + xmlElement('a:ln', {}, solidFill(color)))
    : val('symbol', 'none');
  return xmlElement('c:spPr', {}, line) + xmlElement('c:marker', {}, marker);
}
