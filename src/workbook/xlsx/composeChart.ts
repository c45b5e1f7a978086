import type { CellValue } from '../../sheet/CellValue';
import type { ChartDescription, ChartRange, ChartSeries } from '../../sheet/ChartDescription';
import { xmlElement, xmlText, XML_HEAD } from './formatXml';

/** Where a chart's cells stand and what they hold. */
export interface ChartCells {
  /** `'Sheet'!$A$1:$A$9` */
  reference(range: ChartRange): string;
  values(range: ChartRange): readonly CellValue[];
  /** Whether a reference is to a cell of the chart's own sheet, which the model knows. */
  isOwn(reference: string): boolean;
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** A chart part. Bars and lines share both axes, so that they can never drift apart. */
export function composeChart(chart: ChartDescription, cells: ChartCells): string {
  const bars = [...chart.series.entries()].filter(([, series]) => isBar(chart, series));
  const lines = [...chart.series.entries()].filter(([, series]) => !isBar(chart, series));
  const axes = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
  const plots =
    (bars.length > 0 ? barPlot(chart, bars, cells, axes) : '') +
    (lines.length > 0 ? linePlot(lines, chart, cells, axes) : '');
  const legend =
    chart.legend === 'none'
      ? ''
      : xmlElement('c:legend', {}, val('legendPos', LEGEND[chart.legend]) + val('overlay', 0));
  const content =
    titleXml(chart.title, 1200, true) +
    val('autoTitleDeleted', 0) +
    xmlElement('c:plotArea', {}, '<c:layout/>' + plots + categoryAxis(chart) + valueAxis(chart)) +
    legend +
    // Cells on a hidden sheet or in a collapsed group are drawn all the same.
    val('plotVisOnly', 0) +
    val('dispBlanksAs', 'gap');
  return (
    XML_HEAD +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    val('roundedCorners', 0) +
    xmlElement('c:chart', {}, content) +
    '</c:chartSpace>'
  );
}

const LEGEND = { top: 't', right: 'r', bottom: 'b' } as const;

type NumberedSeries = readonly (readonly [number, ChartSeries])[];

/** Excel draws lines across horizontal bars, not along them: targets there are outlined bars. */
function isBar({ kind }: ChartDescription, series: ChartSeries): boolean {
  return kind === 'bar' || kind === 'stackedBar' || (series.as === 'bar' && kind !== 'line');
}

function barPlot(
  chart: ChartDescription,
  bars: NumberedSeries,
  cells: ChartCells,
  axes: string,
): string {
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
        .map(([index, series]) => seriesXml(chart, index, series, cells, barLook(series)))
        .join('') +
      val('gapWidth', chart.gapWidth ?? 60) +
      (overlap === undefined ? '' : val('overlap', overlap)) +
      axes,
  );
}

function barLook({ as, color }: ChartSeries): string {
  const fill = as === 'bar' ? solidFill(color) : '<a:noFill/>';
  const line = as === 'bar' ? '' : xmlElement('a:ln', { w: 22225 }, solidFill(color));
  return xmlElement('c:spPr', {}, fill + line) + val('invertIfNegative', 0);
}

function linePlot(
  lines: NumberedSeries,
  chart: ChartDescription,
  cells: ChartCells,
  axes: string,
): string {
  return xmlElement(
    'c:lineChart',
    {},
    val('grouping', 'standard') +
      val('varyColors', 0) +
      lines
        .map(([index, series]) => seriesXml(chart, index, series, cells, lineLook(series)))
        .join('') +
      val('marker', 1) +
      axes,
  );
}

function lineLook({ as, color }: ChartSeries): string {
  const isMarked = as === 'markers';
  const line = xmlElement(
    'a:ln',
    { w: 28575, cap: 'rnd' },
    isMarked ? '<a:noFill/>' : solidFill(color),
  );
  const marker = isMarked
    ? val('symbol', 'dash') +
      val('size', 16) +
      xmlElement('c:spPr', {}, solidFill(color) + xmlElement('a:ln', {}, solidFill(color)))
    : val('symbol', 'none');
  return xmlElement('c:spPr', {}, line) + xmlElement('c:marker', {}, marker);
}

function seriesXml(
  chart: ChartDescription,
  index: number,
  series: ChartSeries,
  cells: ChartCells,
  look: string,
): string {
  const isLine = !isBar(chart, series);
  return xmlElement(
    'c:ser',
    {},
    val('idx', index) +
      val('order', index) +
      xmlElement('c:tx', {}, xmlElement('c:v', {}, xmlText(series.name))) +
      look +
      labelsXml(chart, series, isLine) +
      xmlElement('c:cat', {}, textReference(chart.categories, cells)) +
      xmlElement('c:val', {}, numberReference(series.values, cells, chart.valueAxis.numberFormat)) +
      (isLine ? val('smooth', 0) : ''),
  );
}

function labelsXml({ kind }: ChartDescription, { labels }: ChartSeries, isLine: boolean): string {
  if (!labels) return '';
  const usual = isLine ? 't' : kind === 'stackedBar' ? 'ctr' : 'outEnd';
  const position = labels.position === 'insideBase' && !isLine ? 'inBase' : usual;
  return xmlElement(
    'c:dLbls',
    {},
    xmlElement('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: false }) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      textLook(900, false) +
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

function categoryAxis({ categoryAxis, kind }: ChartDescription): string {
  return xmlElement(
    'c:catAx',
    {},
    val('axId', CATEGORY_AXIS) +
      xmlElement(
        'c:scaling',
        {},
        val('orientation', categoryAxis?.isReversed ? 'maxMin' : 'minMax'),
      ) +
      val('delete', 0) +
      val('axPos', isHorizontal(kind) ? 'l' : 'b') +
      (categoryAxis?.title === undefined ? '' : titleXml(categoryAxis.title, 900, false)) +
      '<c:numFmt formatCode="General" sourceLinked="0"/>' +
      val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', 'low') +
      xmlElement('c:spPr', {}, xmlElement('a:ln', {}, solidFill('#8C8C8C'))) +
      textLook(900, false) +
      val('crossAx', VALUE_AXIS) +
      val('crosses', 'autoZero') +
      val('auto', 0) +
      val('lblAlgn', 'ctr') +
      val('lblOffset', 100) +
      val('noMultiLvlLbl', 1),
  );
}

function valueAxis({ valueAxis: axis, categoryAxis, kind }: ChartDescription): string {
  const { title, numberFormat, minimum, maximum } = axis;
  const scaling =
    val('orientation', 'minMax') +
    (maximum === undefined ? '' : val('max', maximum)) +
    (minimum === undefined ? '' : val('min', minimum));
  return xmlElement(
    'c:valAx',
    {},
    val('axId', VALUE_AXIS) +
      xmlElement('c:scaling', {}, scaling) +
      val('delete', 0) +
      val('axPos', isHorizontal(kind) ? 'b' : 'l') +
      xmlElement(
        'c:majorGridlines',
        {},
        xmlElement('c:spPr', {}, xmlElement('a:ln', {}, solidFill('#D9D9D9'))),
      ) +
      (title === undefined ? '' : titleXml(title, 900, false)) +
      xmlElement('c:numFmt', { formatCode: numberFormat, sourceLinked: false }) +
      val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', 'nextTo') +
      '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
      textLook(900, false) +
      val('crossAx', CATEGORY_AXIS) +
      // With categories from top to bottom the values stay below, as one reads them.
      val('crosses', categoryAxis?.isReversed && isHorizontal(kind) ? 'max' : 'autoZero') +
      val('crossBetween', 'between'),
  );
}

function isHorizontal(kind: ChartDescription['kind']): boolean {
  return kind === 'bar' || kind === 'stackedBar';
}

function titleXml(text: string, size: number, isBold: boolean): string {
  const properties = xmlElement('a:defRPr', { sz: size, b: isBold });
  const run = xmlElement(
    'a:r',
    {},
    xmlElement('a:rPr', { lang: 'vi-VN', sz: size, b: isBold }) +
      xmlElement('a:t', {}, xmlText(text)),
  );
  const paragraph = xmlElement('a:p', {}, xmlElement('a:pPr', {}, properties) + run);
  const rich = xmlElement('c:rich', {}, '<a:bodyPr/><a:lstStyle/>' + paragraph);
  return xmlElement('c:title', {}, xmlElement('c:tx', {}, rich) + val('overlay', 0));
}

function textLook(size: number, isBold: boolean): string {
  const properties = xmlElement('a:defRPr', { sz: size, b: isBold });
  return xmlElement(
    'c:txPr',
    {},
    `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`,
  );
}

function solidFill(color: string): string {
  return xmlElement(
    'a:solidFill',
    {},
    xmlElement('a:srgbClr', { val: color.slice(1).toUpperCase() }),
  );
}

function val(name: string, value: string | number): string {
  return xmlElement(`c:${name}`, { val: value });
}
