import type { Area } from '../../sheet/Area';
import { CHART_NAME } from './composeDrawing';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';
import { readArea } from './readAreas';

export interface ChartFrame {
  readonly name: string;
  readonly description: string;
  readonly relationship: string;
}

/** The frame of a chart in an anchor; `undefined` for pictures and shapes. */
export function chartFrame(anchor: XmlElement): ChartFrame | undefined {
  const frame = child(anchor, 'graphicFrame');
  const chart = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
  const properties = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
  const relationship = chart?.attributes['id'];
  if (relationship === undefined) return undefined;
  return {
    name: properties?.['name'] ?? '',
    description: properties?.['descr'] ?? '',
    relationship,
  };
}

/** The key of a chart by its name in the file: ours carry a mark before it. */
export function chartKey(name: string): string {
  return name.startsWith(CHART_NAME) ? name.slice(CHART_NAME.length) : name;
}

/** The series of a chart part in the order of its plots. */
export function chartSeries(chartSpace: XmlElement): readonly XmlElement[] {
  return plottedSeries(chartSpace).map(({ series }) => series);
}

export function plottedSeries(
  chartSpace: XmlElement,
): readonly { readonly series: XmlElement; readonly plot: string }[] {
  const plots = child(child(chartSpace, 'chart'), 'plotArea')?.children ?? [];
  return plots.flatMap((plot) =>
    childrenOf(plot, 'ser').map((series) => ({ series, plot: plot.name })),
  );
}

/** What a series draws as values or categories; points in a plane have x and y values instead. */
export function seriesAxis(series: XmlElement, axis: 'cat' | 'val'): XmlElement | undefined {
  return child(series, axis) ?? child(series, axis === 'cat' ? 'xVal' : 'yVal');
}

/** The cells that a series draws as values or categories. */
export function seriesReference(series: XmlElement, axis: 'cat' | 'val'): string | undefined {
  return child(seriesAxis(series, axis)?.children[0], 'f')?.text;
}

/** All text of an element, as of a title in runs or from a cell. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.name === 't' || element.name === 'v'
    ? element.text
    : element.children.map(textOf).join('');
}

/** The area of a reference to the chart's own sheet; `null` for any other. */
export function ownArea(reference: string | undefined, sheetName: string): Area | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference ?? '');
  if (!match) return null;
  const [, quoted, plain = '', address = ''] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet.toLowerCase() === sheetName.toLowerCase() ? readArea(address) : null;
}
