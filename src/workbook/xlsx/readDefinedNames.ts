import type { Area } from '../../sheet/Area';
import type { PageSetup } from '../../sheet/PageSetup';
import { readArea } from './readAreas';
import { SHEET_KEY_NAME } from '../memory/sheetKeyName';
import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import type { MemorySheet } from '../memory/MemorySheet';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';

export const PRINT_TITLES = '_xlnm.Print_Titles';
export const PRINT_AREA = '_xlnm.Print_Area';

/** Defined names; print titles and areas become part of their sheet's page. */
export function readDefinedNames(workbook: MemoryWorkbook, root: XmlElement): void {
  const sheetNames = childrenOf(child(root, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes['name'],
  );
  for (const { attributes, text } of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden } = attributes;
    const local = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
    const sheet = local === undefined ? undefined : workbook.sheet(local);
    if (sheet && name === SHEET_KEY_NAME) {
      sheet.key ??= readText(text);
      continue;
    }
    if (sheet && isPrintName(name)) {
      readPrintName(sheet, name, text);
      continue;
    }
    workbook.names.push({
      name,
      refersTo: text,
      ...(sheet && { sheet: sheet.id }),
      ...(hidden === '1' && { isHidden: true }),
    });
  }
}

/** The content of a text constant: `"summary"`. */
function readText(formula: string): string | undefined {
  return /^=?"(.+)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
}

export function isPrintName(name: string): boolean {
  return name === PRINT_TITLES || name === PRINT_AREA;
}

function withPrintArea(page: PageSetup, area: Area): PageSetup {
  if (!page.printArea) return { ...page, printArea: area };
  return { ...page, otherPrintAreas: [...(page.otherPrintAreas ?? []), area] };
}

function readPrintName(sheet: MemorySheet, name: string, text: string): void {
  const page = sheet.page ?? { orientation: 'portrait' };
  const references = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  for (const reference of references) {
    const address = reference.slice(reference.lastIndexOf('!') + 1);
    const area = readArea(address);
    if (!area) continue;
    if (name === PRINT_AREA) sheet.page = withPrintArea({ ...page, ...sheet.page }, area);
    else if (/\d/.test(address)) {
      sheet.page = { ...page, ...sheet.page, repeatRows: { row: area.row, rows: area.rows } };
    } else sheet.repeatColumns = { column: area.column, columns: area.columns };
  }
}
