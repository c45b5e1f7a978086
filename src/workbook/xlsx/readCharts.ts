import type { Area } from '../../sheet/Area';
import type { ChartDescription, ChartSeries } from '../../sheet/ChartDescription';
import {
  chartFrame,
  chartKey,
  ownArea,
  plottedSeries,
  seriesReference,
  textOf,
} from './chartFrame';
import type { ChartFrame } from './chartFrame';
import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import type { PackageParts, Relationship } from './PackageParts';
import { readChartLook, readSeriesLook } from './readChartLook';

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

function describeChart(
  chartSpace: XmlElement,
  { name, description }: ChartFrame,
  place: Area,
  sheetName: string,
): ChartDescription {
  const plotted = plottedSeries(chartSpace);
  const area = (reference: string | undefined): Area =>
    ownArea(reference, sheetName) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const ownCategories = (series: XmlElement): Pick<ChartSeries, 'categories'> => {
    const reference = seriesReference(series, 'cat');
    return reference === shared ? {} : { categories: { area: area(reference) } };
  };
  const [first] = plotted;
  const shared = first && seriesReference(first.series, 'cat');
  return {
    key: chartKey(name),
    title: textOf(child(child(chartSpace, 'chart'), 'title')),
    description,
    place,
    ...readChartLook(chartSpace),
    categories: { area: area(shared) },
    series: plotted.map(({ series, plot }, index): ChartSeries => ({
      name: textOf(child(series, 'tx')),
      values: { area: area(seriesReference(series, 'val')) },
      ...ownCategories(series),
      ...readSeriesLook(series, plot, index),
    })),
  };
}

/** The cells that an anchor covers; of one with a size instead of an end, cells of the usual size. */
export function readPlace(anchor: XmlElement): Area {
  const corner = (name: string, axis: string): number =>
    Number(child(child(anchor, name), axis)?.text ?? 0);
  const [row, column] = [corner('from', 'row'), corner('from', 'col')];
  const size = child(anchor, 'ext')?.attributes;
  if (size && !child(anchor, 'to')) {
    return {
      row,
      column,
      rows: Math.max(1, Math.round(Number(size['cy']) / USUAL_HEIGHT)),
      columns: Math.max(1, Math.round(Number(size['cx']) / USUAL_WIDTH)),
    };
  }
  return {
    row,
    column,
    rows: Math.max(1, corner('to', 'row') - row),
    columns: Math.max(1, corner('to', 'col') - column),
  };
}

/** Of a row and a column that nobody changed: 20 and 64 pixels of 9525 units. */
const USUAL_HEIGHT = 20 * 9525;
const USUAL_WIDTH = 64 * 9525;
