import type { ChartDescription, ChartRange } from '../../sheet/ChartDescription';
import type { ChartCells } from './composeChart';
import { numberReference, textReference } from './composeChart';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import { chartSeries, seriesReference } from './readCharts';

/**
 * A chart part bound to the cells that a description names; everything that an officer formatted
 * stays. References to other sheets than the chart's own are left as they are.
 */
export function rebindChart(part: string, chart: ChartDescription, cells: ChartCells): string {
  const series = chartSeries(parseXml(part));
  return series.reduce((text, element, index) => {
    const described = chart.series[index];
    if (!described) return text;
    let source = element.source;
    source = rebindAxis(source, element, 'cat', chart.categories, cells, textReference);
    source = rebindAxis(source, element, 'val', described.values, cells, (range, from) =>
      numberReference(range, from, chart.valueAxis.numberFormat),
    );
    return text.replace(element.source, () => source);
  }, part);
}

function rebindAxis(
  source: string,
  series: XmlElement,
  axis: 'cat' | 'val',
  range: ChartRange,
  cells: ChartCells,
  compose: (range: ChartRange, cells: ChartCells) => string,
): string {
  const before = seriesReference(series, axis);
  const reference = child(series, axis)?.children[0];
  if (before === undefined || !reference || !cells.isOwn(before)) return source;
  if (before === cells.reference(range)) return source;
  return source.replace(reference.source, () => compose(range, cells));
}
