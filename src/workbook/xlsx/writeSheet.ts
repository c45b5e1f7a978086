import type { MemorySheet } from '../memory/MemorySheet';
import type { ChartCells } from './ChartCells';
import { composeTable } from './composeTable';
import { composeWorksheet } from './composeWorksheet';
import type { SheetParts } from './composeWorksheet';
import { copySheetPart } from './copySheetPart';
import { joinWorksheet } from './joinWorksheet';
import { moveComments } from './moveComments';
import type { PackageParts } from './PackageParts';
import { SHEET_KEY_PROPERTY } from '../memory/sheetKeyName';
import type { FrameContext } from './readSheetFrame';
import type { StringTable } from './StringTable';
import type { StyleTable } from './StyleTable';
import { writeCharts } from './writeCharts';

interface SheetWriting {
  readonly parts: PackageParts;
  /** Path of the workbook part. */
  readonly path: string;
  readonly styles: StyleTable;
  readonly strings: StringTable;
  readonly cells: (sheet: MemorySheet) => ChartCells;
  /** The looks in the file that the workbook was read from. */
  readonly frame: FrameContext;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Writes a sheet's part and those that belong to it; returns the path. */
export function writeSheet(sheet: MemorySheet, context: SheetWriting): string {
  const { parts, strings, styles } = context;
  const path = sheet.originalPart ?? addSheetPart(parts);
  const before = sheet.copiedFrom
    ? copySheetPart(sheet.copiedFrom, path, sheet.name, parts)
    : parts.text(path);
  moveComments(sheet, path, parts);
  const related: SheetParts = {
    tables: writeTables(sheet, path, parts),
    properties: writeProperties(sheet, path, parts),
    drawing: writeCharts(sheet, path, parts, context.cells(sheet)),
  };
  const composed = composeWorksheet(sheet, related, strings, styles, context.frame.digit);
  parts.write(path, joinWorksheet(before, composed, sheet, context.frame));
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
  for (const { type, target } of parts.relationships(path)) {
    if (type === 'customProperty') parts.remove(target);
  }
  parts.unrelate(path, ({ type }) => type === 'customProperty');
  const properties = new Map(sheet.properties);
  if (sheet.key !== undefined) properties.set(SHEET_KEY_PROPERTY, sheet.key);
  return [...properties].map(([name, value]) => {
    const target = parts.freePath('xl/customProperty', 'bin');
    parts.write(target, utf16(value));
    // `.bin` is also what printer settings and embedded objects are called.
    parts.declareType(target, `${TYPE}customProperty`);
    return { name, id: parts.relate(path, 'customProperty', target) };
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
