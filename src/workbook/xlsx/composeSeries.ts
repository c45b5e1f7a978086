import type { ChartDescription, ChartRange, ChartSeries } from '../../sheet/ChartDescription';
import { solidFill, textLook, val } from './chartText';
import type { ChartCells } from './ChartCells';
import { xmlElement, xmlText } from './formatXml';

/** Hundredths of a point. */
const LABEL_SIZE = 1000;

/** Excel draws lines across horizontal bars, not along them: targets there are outlined bars. */
export function isDrawnAsBar({ kind }: ChartDescription, series: ChartSeries): boolean {
  return kind === 'bar' || kind === 'stackedBar' || (series.as === 'bar' && kind !== 'line');
}

/** A series with its labels and the cells that it draws. */
export function composeSeries(
  chart: ChartDescription,
  index: number,
  series: ChartSeries,
  cells: ChartCells,
  look: string,
): string {
  const isLine = !isDrawnAsBar(chart, series);
  return xmlElement(
    'c:ser',
    {},
    val('idx', index) +
      val('order', index) +
      xmlElement('c:tx', {}, xmlElement('c:v', {}, xmlText(series.name))) +
      look +
      labelsXml(chart, series, isLine) +
      xmlElement('c:cat', {}, textReference(series.categories ?? chart.categories, cells)) +
      xmlElement('c:val', {}, numberReference(series.values, cells, chart.valueAxis.numberFormat)) +
      (isLine ? val('smooth', 0) : ''),
  );
}

function labelsXml(
  { kind, series }: ChartDescription,
  { labels }: ChartSeries,
  isLine: boolean,
): string {
  if (!labels) return '';
  // A line that passes behind a label would be read as crossing it out.
  const background = series.some(({ as }) => as !== 'bar') ? solidFill('#FFFFFF') : '<a:noFill/>';
  const usual = isLine ? 't' : kind === 'stackedBar' ? 'ctr' : 'outEnd';
  const position = labels.position === 'insideBase' && !isLine ? 'inBase' : usual;
  return xmlElement(
    'c:dLbls',
    {},
    xmlElement('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: false }) +
      xmlElement('c:spPr', {}, background + '<a:ln><a:noFill/></a:ln>') +
      textLook(LABEL_SIZE) +
      val('dLblPos', position) +
      val('showLegendKey', 0) +
      val('showVal', 1) +
      ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
        .map((each) => val(each, 0))
        .join(''),
  );
}

function textReference(range: ChartRange, cells: ChartCells): string {
  const values = cells.values(range);
  const points = values.map((value, index) =>
    value === null
      ? ''
      : xmlElement('c:pt', { idx: index }, xmlElement('c:v', {}, xmlText(String(value)))),
  );
  const cache = val('ptCount', values.length) + points.join('');
  return xmlElement(
    'c:strRef',
    {},
    xmlElement('c:f', {}, xmlText(cells.reference(range))) + xmlElement('c:strCache', {}, cache),
  );
}

function numberReference(range: ChartRange, cells: ChartCells, format: string): string {
  const values = cells.values(range);
  const points = values.map((value, index) =>
    typeof value === 'number'
      ? xmlElement('c:pt', { idx: index }, xmlElement('c:v', {}, String(value)))
      : '',
  );
  const cache =
    xmlElement('c:formatCode', {}, xmlText(format)) +
    val('ptCount', values.length) +
    points.join('');
  return xmlElement(
    'c:numRef',
    {},
    xmlElement('c:f', {}, xmlText(cells.reference(range))) + xmlElement('c:numCache', {}, cache),
  );
}
