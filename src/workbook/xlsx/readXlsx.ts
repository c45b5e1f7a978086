import { MemorySheet } from '../memory/MemorySheet';
import { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { WorkbookError } from '../WorkbookError';
import { readComments } from './moveComments';
import { openPackage } from './openPackage';
import { PackageParts } from './PackageParts';
import type { Relationship } from './PackageParts';
import { child, childrenOf, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import { readCellsXml } from './readCellsXml';
import { SHEET_KEY_PROPERTY } from '../memory/sheetKeyName';
import { readCharts, readShapes } from './readCharts';
import { readCustomProperties } from './readCustomProperties';
import { readDefinedNames } from './readDefinedNames';
import { readFrameContext } from './readFrameContext';
import { readSettings } from './readSettings';
import { readSharedStrings } from './readSharedStrings';
import type { FrameContext } from './readSheetFrame';
import { readSheetFrame } from './readSheetFrame';
import { readTable } from './readTable';
import { splitWorksheet } from './splitWorksheet';

/** Reads the bytes of an .xlsx file; the parts that the model does not hold are kept beside it. */
export function readXlsx(bytes: Uint8Array): Promise<MemoryWorkbook> {
  return Promise.resolve().then(() => {
    const parts = new PackageParts(openPackage(bytes));
    try {
      return readWorkbook(parts);
    } catch (cause) {
      if (cause instanceof WorkbookError) throw cause;
      throw new WorkbookError('damaged', 'readXlsx', '', { cause });
    }
  });
}

function readWorkbook(parts: PackageParts): MemoryWorkbook {
  const path = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const text = path === undefined ? undefined : parts.text(path);
  if (path === undefined || text === undefined) throw new WorkbookError('notXlsx', 'readXlsx', '');
  const root = parseXml(text);
  // A binary workbook (.xlsb) or a document of another program has no such root.
  if (root.name !== 'workbook') throw new WorkbookError('notXlsx', 'readXlsx', '');
  const workbook = new MemoryWorkbook();
  const date1904 = child(root, 'workbookPr')?.attributes['date1904'];
  workbook.uses1904Dates = date1904 === '1' || date1904 === 'true';
  const related = parts.relationships(path);
  const strings = related.find(({ type }) => type === 'sharedStrings')?.target;
  const texts = strings === undefined ? undefined : parts.text(strings);
  const context = {
    ...readFrameContext(parts, path),
    texts: texts === undefined ? [] : readSharedStrings(texts),
  };
  for (const entry of childrenOf(child(root, 'sheets'), 'sheet')) {
    const relationship = related.find(({ id }) => id === entry.attributes['id']);
    // Chart sheets and dialogs hold no cells; the writer keeps them where they are.
    if (relationship?.type !== 'worksheet') continue;
    workbook.sheets.push(readSheet(workbook, parts, entry, relationship, context));
  }
  readDefinedNames(workbook, root);
  readSettings(workbook, parts, path);
  workbook.original = { parts: parts.all, styles: context.styles };
  return workbook;
}

function readSheet(
  workbook: MemoryWorkbook,
  parts: PackageParts,
  entry: XmlElement,
  { target }: Relationship,
  context: FrameContext & { readonly texts: readonly string[] },
): MemorySheet {
  const sheet = new MemorySheet(workbook.newId(), entry.attributes['name'] ?? '');
  const { state } = entry.attributes;
  sheet.visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  sheet.originalPart = target;
  const part = parts.text(target);
  if (part === undefined) throw new WorkbookError('damaged', 'readXlsx', sheet.name);
  const { frame, cells } = splitWorksheet(part);
  const worksheet = parseXml(frame);
  readSheetFrame(sheet, worksheet, context);
  readCellsXml(cells, context, sheet.cells, sheet.rows);
  const related = parts.relationships(target);
  sheet.tables = related
    .filter(({ type }) => type === 'table')
    .flatMap((each) => readTable(parts.text(each.target)) ?? []);
  sheet.charts = readCharts(sheet.name, related, parts);
  sheet.shapes = readShapes(related, parts);
  sheet.comments = readComments(related, parts);
  sheet.properties = readCustomProperties(worksheet, related, parts);
  sheet.key = sheet.properties.get(SHEET_KEY_PROPERTY);
  sheet.properties.delete(SHEET_KEY_PROPERTY);
  return sheet;
}
