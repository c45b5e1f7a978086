import { absoluteAddress, columnName } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import type { DefinedName } from '../memory/DefinedName';
import type { MemorySheet } from '../memory/MemorySheet';
import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { SHEET_KEY_NAME } from '../memory/sheetKeyName';
import { xmlElement, xmlText } from './formatXml';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';
import { isPrintName, PRINT_AREA, PRINT_TITLES } from './readDefinedNames';
import type { SheetItem } from './SheetItem';

/**
 * The names of a workbook. Print titles and areas of sheets that nobody changed stay as the file
 * has them, since the model knows only the simple ones.
 */
export function composeNames(
  workbook: MemoryWorkbook,
  root: XmlElement,
  items: readonly SheetItem[],
  written: ReadonlyMap<string, string>,
): string {
  const listed = childrenOf(child(root, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes['id'],
  );
  const place = (local: string | undefined): number =>
    items.findIndex(
      ({ relationship }) => local !== undefined && relationship === listed[Number(local)],
    );
  const old = childrenOf(child(root, 'definedNames'), 'definedName').map((element) => ({
    element,
    index: place(element.attributes['localSheetId']),
  }));
  const untouched = old.flatMap(({ element, index }) => {
    const sheet = items[index]?.sheet;
    const isKept = isPrintName(element.attributes['name'] ?? '') && sheet && !written.has(sheet.id);
    return isKept ? [nameXml({ ...element.attributes, localSheetId: index }, element.text)] : [];
  });
  const own = workbook.names.flatMap((name) => {
    const index = items.findIndex(
      ({ sheet }) => name.sheet !== undefined && sheet?.id === name.sheet,
    );
    if (name.sheet !== undefined && index < 0) return [];
    const before = old.find(
      (each) => each.element.attributes['name'] === name.name && each.index === index,
    );
    return [composeName(name, index, before?.element.attributes)];
  });
  const print = items.flatMap(({ sheet }, index) =>
    sheet && written.has(sheet.id) ? printNames(sheet, index) : [],
  );
  const keys = items.flatMap(({ sheet }, index) => (sheet ? keyName(sheet, index) : []));
  const all = [...own, ...untouched, ...print, ...keys];
  return all.length === 0 ? '' : xmlElement('definedNames', {}, all.join(''));
}

/** Attributes that the model does not hold (comments, macro marks) stay as they were. */
function composeName(
  { name, refersTo, isHidden }: DefinedName,
  index: number,
  before: XmlElement['attributes'] = {},
): string {
  const localSheetId = index < 0 ? undefined : index;
  return nameXml(
    { ...before, name, localSheetId, hidden: isHidden || undefined },
    refersTo.replace(/^=/, ''),
  );
}

function printNames({ name, page, repeatColumns }: MemorySheet, localSheetId: number): string[] {
  const sheet = quoteSheetName(name);
  const names: string[] = [];
  if (page?.printArea) {
    const areas = [page.printArea, ...(page.otherPrintAreas ?? [])];
    const text = areas.map((area) => `${sheet}!${absoluteAddress(area)}`).join(',');
    names.push(nameXml({ name: PRINT_AREA, localSheetId }, text));
  }
  const titles: string[] = [];
  if (repeatColumns) {
    const { column, columns } = repeatColumns;
    titles.push(`${sheet}!$${columnName(column)}:$${columnName(column + columns - 1)}`);
  }
  if (page?.repeatRows) {
    const { row, rows } = page.repeatRows;
    titles.push(`${sheet}!$${row + 1}:$${row + rows}`);
  }
  if (titles.length > 0) {
    names.push(nameXml({ name: PRINT_TITLES, localSheetId }, titles.join(',')));
  }
  return names;
}

/** The hidden name by which a sheet of Rollcall's is found again in every host. */
function keyName({ key }: MemorySheet, localSheetId: number): string[] {
  if (key === undefined) return [];
  const text = `"${key.replaceAll('"', '""')}"`;
  return [nameXml({ name: SHEET_KEY_NAME, localSheetId, hidden: true }, text)];
}

function nameXml(attributes: Parameters<typeof xmlElement>[1], text: string): string {
  return xmlElement('definedName', attributes, xmlText(text));
}
