import type { Area } from '../../sheet/Area';
import type { ChartDescription, ChartSeries } from '../../sheet/ChartDescription';
import { CHART_NAME } from './composeDrawing';
import { child, childrenOf, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import type { PackageParts, Relationship } from './PackageParts';
import { readArea } from './readAreas';
import { readChartLook, readSeriesLook, textOf } from './readChartLook';

/**
 * The charts of a sheet as far as the model can say them: their key, place and the cells that they
 * draw. The writer binds the chart that stands in the file to other cells and leaves its look alone.
 */
export function readCharts(
  sheetName: string,
  related: readonly Relationship[],
  parts: PackageParts,
): ChartDescription[] {
  const drawing = related.find(({ type }) => type === 'drawing')?.target;
  const text = drawing === undefined ? undefined : parts.text(drawing);
  if (drawing === undefined || text === undefined) return [];
  const charts = parts.relationships(drawing).filter(({ type }) => type === 'chart');
  return parseXml(text).children.flatMap((anchor) => {
    const frame = chartFrame(anchor);
    const target = charts.find(({ id }) => id === frame?.relationship)?.target;
    const part = target === undefined ? undefined : parts.text(target);
    if (!frame || part === undefined) return [];
    return [describeChart(parseXml(part), frame, readPlace(anchor), sheetName)];
  });
}

/** The places of pictures and shapes, in the order of the drawing. */
export function readShapes(related: readonly Relationship[], parts: PackageParts): Area[] {
  const drawing = related.find(({ type }) => type === 'drawing')?.target;
  const text = drawing === undefined ? undefined : parts.text(drawing);
  if (text === undefined) return [];
  return parseXml(text)
    .children.filter((anchor) => !chartFrame(anchor))
    .map(readPlace);
}

interface ChartFrame {
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

function plottedSeries(
  chartSpace: XmlElement,
): readonly { readonly series: XmlElement; readonly plot: string }[] {
  const plots = child(child(chartSpace, 'chart'), 'plotArea')?.children ?? [];
  return plots.flatMap((plot) =>
    childrenOf(plot, 'ser').map((series) => ({ series, plot: plot.name })),
  );
}

/** The cells that a series draws as values or categories. */
function seriesReference(series: XmlElement, axis: 'cat' | 'val'): string | undefined {
  const source = child(series, axis)?.children[0];
  return child(source, 'f')?.text;
}

function describeChart(
  chartSpace: XmlElement,
  { name, description }: ChartFrame,
  place: Area,
  sheetName: string,
): ChartDescription {
  const plotted = plottedSeries(chartSpace);
  const area = (reference: string | undefined): Area =>
    ownArea(reference, sheetName) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [first] = plotted;
  return {
    key: chartKey(name),
    title: textOf(child(child(chartSpace, 'chart'), 'title')),
    description,
    place,
    ...readChartLook(chartSpace),
    categories: { area: area(first && seriesReference(first.series, 'cat')) },
    series: plotted.map(({ series, plot }, index): ChartSeries => ({
      name: textOf(child(series, 'tx')),
      values: { area: area(seriesReference(series, 'val')) },
      ...readSeriesLook(series, plot, index),
    })),
  };
}

/** The area of a reference to the chart's own sheet; `null` for any other. */
export function ownArea(reference: string | undefined, sheetName: string): Area | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference ?? '');
  if (!match) return null;
  const [, quoted, plain = '', address = ''] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet.toLowerCase() === sheetName.toLowerCase() ? readArea(address) : null;
}

/** The cells that an anchor covers. */
export function readPlace(anchor: XmlElement): Area {
  const corner = (name: string, axis: string): number =>
    Number(child(child(anchor, name), axis)?.text ?? 0);
  const [row, column] = [corner('from', 'row'), corner('from', 'col')];
  return {
    row,
    column,
    rows: Math.max(1, corner('to', 'row') - row),
    columns: Math.max(1, corner('to', 'col') - column),
  };
}
