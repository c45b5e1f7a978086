import type { MemorySheet } from '../memory/MemorySheet';
import type { ChartCells } from './composeChart';
import { composeChart } from './composeChart';
import { CHART_NAME, composeChartAnchor, composeDrawing } from './composeDrawing';
import { composeTable } from './composeTable';
import { composeWorksheet } from './composeWorksheet';
import type { SheetParts } from './composeWorksheet';
import { joinWorksheet } from './joinWorksheet';
import type { PackageParts } from './PackageParts';
import { readAttributes } from './parseXml';
import { SHEET_KEY } from './readCustomProperties';
import type { StringTable } from './StringTable';
import type { StyleTable } from './StyleTable';

export interface SheetWriting {
  readonly parts: PackageParts;
  /** Path of the workbook part. */
  readonly path: string;
  readonly styles: StyleTable;
  readonly strings: StringTable;
  readonly cells: (sheet: MemorySheet) => ChartCells;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Writes a sheet's part and those that belong to it; returns the path. */
export function writeSheet(sheet: MemorySheet, context: SheetWriting): string {
  const { parts, strings, styles } = context;
  const before = sheet.originalPart === undefined ? undefined : parts.text(sheet.originalPart);
  const path = sheet.originalPart ?? addSheetPart(parts);
  const related: SheetParts = {
    tables: writeTables(sheet, path, parts),
    properties: writeProperties(sheet, path, parts),
    drawing: writeCharts(sheet, path, context),
  };
  parts.write(path, joinWorksheet(before, composeWorksheet(sheet, related, strings, styles)));
  return path;
}

function addSheetPart(parts: PackageParts): string {
  const path = parts.freePath('xl/worksheets/sheet', 'xml');
  parts.write(path, '');
  parts.declareType(path, `${TYPE}worksheet+xml`);
  return path;
}

function writeTables(sheet: MemorySheet, path: string, parts: PackageParts): string[] {
  for (const { type, target } of parts.relationships(path)) {
    if (type === 'table') parts.remove(target);
  }
  parts.unrelate(path, ({ type }) => type === 'table');
  return sheet.tables.map((table) => {
    const id = nextTableId(parts);
    const target = parts.freePath('xl/tables/table', 'xml');
    parts.write(target, composeTable(table, id, sheet.cells));
    parts.declareType(target, `${TYPE}table+xml`);
    return parts.relate(path, 'table', target);
  });
}

/** Table ids are unique in the whole workbook. */
function nextTableId(parts: PackageParts): number {
  const ids = [...parts.all.keys()]
    .filter((path) => /\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => /<(?:\w+:)?table\s[^>]*?\sid="(\d+)"/.exec(parts.text(path) ?? '')?.[1]);
  return 1 + Math.max(0, ...ids.map((id) => Number(id ?? 0)));
}

function writeProperties(
  sheet: MemorySheet,
  path: string,
  parts: PackageParts,
): SheetParts['properties'] {
  parts.unrelate(path, ({ type }) => type === 'customProperty');
  const properties = new Map(sheet.properties);
  if (sheet.key !== undefined) properties.set(SHEET_KEY, sheet.key);
  return [...properties].map(([name, value]) => {
    const target = parts.freePath('xl/customProperty', 'bin');
    parts.writeBytes(target, utf16(value));
    parts.declareExtension('bin', `${TYPE}customProperty`);
    if (!isTypeDefault(parts, target)) parts.declareType(target, `${TYPE}customProperty`);
    return { name, id: parts.relate(path, 'customProperty', target) };
  });
}

/** `.bin` is also what printer settings and embedded objects are called. */
function isTypeDefault(parts: PackageParts, path: string): boolean {
  const types = parts.text('[Content_Types].xml') ?? '';
  const entry = /<(?:\w+:)?Default\s[^>]*Extension="bin"[^>]*>/i.exec(types)?.[0] ?? '';
  return readAttributes(entry)['ContentType'] === `${TYPE}customProperty` && path.endsWith('.bin');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

function writeCharts(
  sheet: MemorySheet,
  path: string,
  { parts, cells }: SheetWriting,
): string | undefined {
  const present = parts.relationships(path).find(({ type }) => type === 'drawing');
  if (sheet.charts.length === 0) return present?.id;
  const drawing = present?.target ?? parts.freePath('xl/drawings/drawing', 'xml');
  const before = parts.text(drawing);
  const shapes = [...(before ?? '').matchAll(/<(?:\w+:)?cNvPr\s([^>]*)>/g)].map((match) =>
    readAttributes(match[1] ?? ''),
  );
  const names = new Set(shapes.map(({ name }) => name));
  let shapeId = Math.max(1, ...shapes.map(({ id }) => Number(id)));
  const added = sheet.charts.filter(({ key }) => !names.has(CHART_NAME + key));
  const anchors = added.map((chart) => {
    const target = parts.freePath('xl/charts/chart', 'xml');
    parts.write(target, composeChart(chart, cells(sheet)));
    parts.declareType(target, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    return composeChartAnchor(chart, parts.relate(drawing, 'chart', target), ++shapeId);
  });
  parts.write(drawing, composeDrawing(before, anchors));
  if (present) return present.id;
  parts.declareType(drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  return parts.relate(path, 'drawing', drawing);
}
