import type { ChartDescription, ChartSeries } from '../../sheet/ChartDescription';
import { textOf } from './chartFrame';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';

/** How a chart of a file looks, as far as the model can say it. */
type ChartLook = Pick<
  ChartDescription,
  'kind' | 'valueAxis' | 'categoryAxis' | 'legend' | 'gapWidth' | 'overlap'
>;

export function readChartLook(chartSpace: XmlElement): ChartLook {
  const chart = child(chartSpace, 'chart');
  const area = child(chart, 'plotArea');
  const bars = child(area, 'barChart');
  const [gapWidth, overlap] = [valueOf(bars, 'gapWidth'), valueOf(bars, 'overlap')];
  return {
    kind: kindOf(area),
    valueAxis: readValueAxis(child(area, 'valAx')),
    ...readCategoryAxis(child(area, 'catAx') ?? child(area, 'dateAx')),
    legend: readLegend(child(chart, 'legend')),
    ...(gapWidth !== undefined && { gapWidth: Number(gapWidth) }),
    ...(overlap !== undefined && { overlap: Number(overlap) }),
  };
}

/** How the series at `place` among all of its chart looks. */
export function readSeriesLook(
  series: XmlElement,
  plot: string,
  place: number,
): Pick<ChartSeries, 'as' | 'color' | 'labels' | 'dash'> {
  const look = child(series, 'spPr');
  const line = child(look, 'ln');
  const isBar = plot === 'barChart';
  const isHollow = isBar && child(look, 'noFill') !== undefined && line !== undefined;
  const hasNoLine = !isBar && child(line, 'noFill') !== undefined;
  const marker = child(child(series, 'marker'), 'spPr');
  const color =
    colorOf(isBar && !isHollow ? look : line) ??
    colorOf(marker) ??
    colorOf(look) ??
    PALETTE[place % PALETTE.length];
  const labels = child(series, 'dLbls');
  const format = child(labels, 'numFmt')?.attributes['formatCode'] ?? 'General';
  const isFoot = valueOf(labels, 'dLblPos') === 'inBase';
  const dash = valueOf(line, 'prstDash') ?? 'solid';
  return {
    as: isHollow || hasNoLine ? 'markers' : isBar ? 'bar' : 'line',
    color: color ?? '#000000',
    ...(dash !== 'solid' && { dash: /dot$/i.test(dash) ? ('dots' as const) : ('dashes' as const) }),
    ...(valueOf(labels, 'showVal') === '1' && {
      labels: { numberFormat: format, ...(isFoot && { position: 'insideBase' as const }) },
    }),
  };
}

/** Bars say the kind, lines only where there are no bars. */
function kindOf(area: XmlElement | undefined): ChartDescription['kind'] {
  const bars = child(area, 'barChart');
  if (!bars) return child(area, 'lineChart') ? 'line' : 'column';
  if (valueOf(bars, 'barDir') !== 'bar') return 'column';
  return valueOf(bars, 'grouping') === 'clustered' ? 'bar' : 'stackedBar';
}

function readValueAxis(axis: XmlElement | undefined): ChartDescription['valueAxis'] {
  const scaling = child(axis, 'scaling');
  const [minimum, maximum] = [valueOf(scaling, 'min'), valueOf(scaling, 'max')];
  const title = titleOf(axis);
  return {
    numberFormat: child(axis, 'numFmt')?.attributes['formatCode'] ?? 'General',
    ...(title !== '' && { title }),
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
  };
}

function readCategoryAxis(axis: XmlElement | undefined): Pick<ChartDescription, 'categoryAxis'> {
  const title = titleOf(axis);
  const isReversed = valueOf(child(axis, 'scaling'), 'orientation') === 'maxMin';
  if (title === '' && !isReversed) return {};
  return { categoryAxis: { ...(title !== '' && { title }), ...(isReversed && { isReversed }) } };
}

function readLegend(legend: XmlElement | undefined): ChartDescription['legend'] {
  if (!legend) return 'none';
  const side = valueOf(legend, 'legendPos');
  return side === 't' ? 'top' : side === 'b' ? 'bottom' : 'right';
}

function titleOf(axis: XmlElement | undefined): string {
  return textOf(child(axis, 'title'));
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['val'];
}

function colorOf(look: XmlElement | undefined): string | undefined {
  const [color] = childrenOf(look, 'solidFill').flatMap(({ children }) => children);
  const named = color?.attributes['val'] ?? color?.attributes['lastClr'];
  if (color?.name === 'srgbClr') return `#${(named ?? '').toUpperCase()}`;
  return color?.name === 'schemeClr' ? SCHEME[named ?? ''] : undefined;
}

/** The accents of Office's own theme, in the order in which series take them. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const SCHEME: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PALETTE.map((color, index) => [`accent${index + 1}`, color])),
  tx1: '#000000',
  dk1: '#000000',
  tx2: '#44546A',
  dk2: '#44546A',
  bg1: '#FFFFFF',
  lt1: '#FFFFFF',
  bg2: '#E7E6E6',
  lt2: '#E7E6E6',
};
