import type { MemorySheet } from '../memory/MemorySheet';
import type { ChartCells } from './ChartCells';
import { composeChart } from './composeChart';
import { CHART_NAME, composeChartAnchor, composeDrawing } from './composeDrawing';
import { moveAnchors } from './moveAnchors';
import type { PackageParts } from './PackageParts';
import { parseXml, readAttributes } from './parseXml';
import type { XmlElement } from './parseXml';
import { chartFrame, chartKey } from './chartFrame';
import { rebindChart } from './rebindChart';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes the charts of a sheet beside the pictures and shapes of its drawing: charts that stand
 * there are bound to their cells, new ones added, those of Rollcall that are gone removed. Returns
 * the relationship of the drawing.
 */
export function writeCharts(
  sheet: MemorySheet,
  path: string,
  parts: PackageParts,
  cells: ChartCells,
): string | undefined {
  const present = parts.relationships(path).find(({ type }) => type === 'drawing');
  if (!present && sheet.charts.length === 0) return undefined;
  const drawing = present?.target ?? parts.freePath('xl/drawings/drawing', 'xml');
  const before = parts.text(drawing);
  const standing = before === undefined ? [] : standingCharts(before, drawing, parts);
  let text = before;
  for (const { name, anchor, part } of standing) {
    const chart = sheet.charts.find(({ key }) => key === chartKey(name));
    const old = parts.text(part) ?? '';
    const isOurs = name.startsWith(CHART_NAME);
    if (chart) parts.write(part, rebindChart(old, chart, cells, isOurs));
    else if (isOurs) {
      text = text?.replace(anchor.source, '');
      parts.unrelate(drawing, ({ target }) => target === part);
      parts.remove(part);
    }
  }
  text = text && moveAnchors(text, sheet);
  const keys = new Set(standing.map(({ name }) => chartKey(name)));
  const added = sheet.charts.filter(({ key }) => !keys.has(key));
  let shapeId = lastShapeId(before ?? '');
  const anchors = added.map((chart) => {
    const target = parts.freePath('xl/charts/chart', 'xml');
    parts.write(target, composeChart(chart, cells));
    parts.declareType(target, CHART);
    return composeChartAnchor(chart, parts.relate(drawing, 'chart', target), ++shapeId);
  });
  if (text !== before || anchors.length > 0) parts.write(drawing, composeDrawing(text, anchors));
  if (present) return present.id;
  parts.declareType(drawing, DRAWING);
  return parts.relate(path, 'drawing', drawing);
}

function standingCharts(
  text: string,
  drawing: string,
  parts: PackageParts,
): { readonly name: string; readonly anchor: XmlElement; readonly part: string }[] {
  const related = parts.relationships(drawing);
  return parseXml(text).children.flatMap((anchor) => {
    const frame = chartFrame(anchor);
    const part = related.find(({ id }) => id === frame?.relationship)?.target;
    return frame && part !== undefined ? [{ name: frame.name, anchor, part }] : [];
  });
}

function lastShapeId(drawing: string): number {
  const ids = [...drawing.matchAll(/<(?:\w+:)?cNvPr\s([^>]*)>/g)].map(([, attributes = '']) =>
    Number(readAttributes(attributes)['id'] ?? 0),
  );
  return Math.max(1, ...ids);
}
