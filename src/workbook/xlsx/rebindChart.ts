import type { ChartDescription, ChartRange } from '../../sheet/ChartDescription';
import type { ChartCells } from './composeChart';
import { xmlText } from './formatXml';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import { chartSeries } from './readCharts';

/**
 * A chart part bound to the cells that a description names; everything that an officer formatted
 * stays. References to other sheets than the chart's own are left as they are.
 */
export function rebindChart(part: string, chart: ChartDescription, cells: ChartCells): string {
  return chartSeries(parseXml(part)).reduce((text, series, index) => {
    const described = chart.series[index];
    if (!described) return text;
    const categories = rebindAxis(series.source, child(series, 'cat'), chart.categories, cells);
    const source = rebindAxis(categories, child(series, 'val'), described.values, cells);
    return text.replace(series.source, () => source);
  }, part);
}

/** The series with the reference of one axis replaced; Excel fills the cache of values anew. */
function rebindAxis(
  series: string,
  axis: XmlElement | undefined,
  range: ChartRange,
  cells: ChartCells,
): string {
  const reference = axis?.children[0];
  const formula = child(reference, 'f');
  if (!axis || !reference || !formula || !cells.isOwn(formula.text)) return series;
  const wanted = cells.reference(range);
  if (isSameReference(formula.text, wanted)) return series;
  const text = formula.source.replace(/>[^<]*</, () => `>${xmlText(wanted)}<`);
  const cache = child(reference, 'strCache') ?? child(reference, 'numCache');
  const uncached = cache ? axis.source.replace(cache.source, '') : axis.source;
  const bound = uncached.replace(formula.source, () => text);
  return series.replace(axis.source, () => bound);
}

/** `Sheet1!$A$1` and `'Sheet1'!$A$1:$A$1` are the same place. */
function isSameReference(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(reference: string): string {
  const bare = reference.replaceAll(/^'|'(?=!)/g, '');
  return bare.replace(/!(\$[A-Z]+\$\d+):\1$/, '!$1').toLowerCase();
}
