import { zipSync } from 'fflate';
import { absoluteAddress } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import type { MemorySheet } from '../memory/MemorySheet';
import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { WorkbookError } from '../WorkbookError';
import type { ChartCells } from './ChartCells';
import { PackageParts } from './PackageParts';
import { ownArea } from './chartFrame';
import { readFrameContext } from './readFrameContext';
import { StringTable } from './StringTable';
import { StyleTable } from './StyleTable';
import { showOnlySelected } from './showOnlySelected';
import { writeSettings } from './writeSettings';
import { writeSheet } from './writeSheet';
import { writeWorkbookPart } from './writeWorkbookPart';

/**
 * The bytes of an .xlsx file. Sheets that nobody changed since they were read keep their parts
 * byte for byte, with pictures, pivots and whatever else the model does not hold.
 */
export function writeXlsx(workbook: MemoryWorkbook): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    if (workbook.sheets.length === 0) throw new WorkbookError('unexpected', 'writeXlsx', '');
    const parts = workbook.original ? new PackageParts(workbook.original.parts) : emptyPackage();
    const path = workbookPath(parts);
    becomePlainWorkbook(parts, path);
    const related = parts.relationships(path);
    const target = (type: string): string | undefined =>
      related.find((each) => each.type === type)?.target;
    const stylesPath = target('styles') ?? addPart(parts, path, 'styles', 'xl/styles.xml');
    const stringsPath = target('sharedStrings');
    const styles = new StyleTable(parts.text(stylesPath), workbook.original?.styles);
    const strings = new StringTable(
      stringsPath === undefined ? undefined : parts.text(stringsPath),
    );
    const frame = readFrameContext(parts, path);
    const context = { parts, path, styles, strings, frame, cells: chartCells(workbook) };
    const changed = workbook.sheets.filter(
      (sheet) => sheet.isChanged || sheet.originalPart === undefined,
    );
    const written = new Map(changed.map((sheet) => [sheet.id, writeSheet(sheet, context)]));
    parts.write(stylesPath, styles.toXml());
    if (strings.hasAdditions) {
      const added = stringsPath ?? addPart(parts, path, 'sharedStrings', 'xl/sharedStrings.xml');
      parts.write(added, strings.toXml());
    }
    writeSettings(workbook, parts, path);
    writeWorkbookPart(workbook, parts, path, written);
    showOnlySelected(workbook, parts, written);
    return zip(parts);
  });
}

/** A workbook with macros, or a template, may not be called .xlsx: Excel would not open it. */
function becomePlainWorkbook(parts: PackageParts, path: string): void {
  const plain = `${SPREADSHEET_TYPE}sheet.main+xml`;
  if (parts.contentType(path) === plain) return;
  parts.declareType(path, plain);
  for (const { type, target } of parts.relationships(path)) {
    if (type === 'vbaProject') parts.remove(target);
  }
  parts.unrelate(path, ({ type }) => type === 'vbaProject');
}

/** The main part of the package. */
function workbookPath(parts: PackageParts): string {
  return (
    parts.relationships('').find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml'
  );
}

function emptyPackage(): PackageParts {
  const parts = new PackageParts();
  parts.declareExtension('xml', 'application/xml');
  parts.declareExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml');
  parts.relate('', 'officeDocument', 'xl/workbook.xml');
  parts.declareType('xl/workbook.xml', `${SPREADSHEET_TYPE}sheet.main+xml`);
  return parts;
}

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function addPart(
  parts: PackageParts,
  from: string,
  type: 'styles' | 'sharedStrings',
  path: string,
): string {
  parts.relate(from, type, path);
  parts.declareType(path, `${SPREADSHEET_TYPE}${type}+xml`);
  return path;
}

function chartCells(workbook: MemoryWorkbook): (own: MemorySheet) => ChartCells {
  return (own) => {
    const sheetOf = (key: string | undefined): MemorySheet =>
      key === undefined ? own : (workbook.sheetByKey(key) ?? own);
    return {
      reference: ({ sheetKey, area }) =>
        `${quoteSheetName(sheetOf(sheetKey).name)}!${absoluteAddress(area)}`,
      isOwn: (reference) => ownArea(reference, own.name) !== null,
      values: ({ sheetKey, area }) => {
        const { cells } = sheetOf(sheetKey);
        const places = Array.from({ length: area.rows * area.columns }, (_, index) => index);
        return places.map((index) =>
          cells.value(
            area.row + Math.floor(index / area.columns),
            area.column + (index % area.columns),
          ),
        );
      },
    };
  };
}

/** Stamped with the first moment that a zip archive can name, so that equal workbooks are equal files. */
function zip(parts: PackageParts): Uint8Array {
  return zipSync(Object.fromEntries(parts.all), { level: 6, mtime: new Date(1980, 0, 1) });
}
