import { absoluteAddress } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import type { MemorySheet } from '../memory/MemorySheet';
import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { xmlElement, xmlText, XML_HEAD } from './formatXml';
import type { PackageParts } from './PackageParts';
import { child, childrenOf, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import { isPrintName, PRINT_AREA, PRINT_TITLES } from './readDefinedNames';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY = `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews></workbook>`;

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Lists the sheets and names of a workbook in its main part; `written` has the parts of sheets. */
export function writeWorkbookPart(
  workbook: MemoryWorkbook,
  parts: PackageParts,
  path: string,
  written: ReadonlyMap<string, string>,
): void {
  const before = parts.text(path) ?? EMPTY;
  const root = parseXml(before);
  const entries = listSheets(workbook, root, parts, path, written);
  const sheets = xmlElement('sheets', {}, entries.map(({ xml }) => xml).join(''));
  const names = composeNames(workbook, root, entries, written);
  const elements = new Map<string, string>();
  for (const { name, source } of root.children)
    elements.set(name, (elements.get(name) ?? '') + source);
  elements.set('sheets', sheets);
  elements.set('definedNames', names);
  const tag = before.slice(before.search(/<(?:\w+:)?workbook[\s>]/));
  const start = tag.slice(0, tag.indexOf('>') + 1);
  const body = ORDER.map((name) => elements.get(name) ?? '').join('');
  const unknown = [...elements].filter(([name]) => !ORDER.includes(name)).map(([, xml]) => xml);
  const closing = /^<(\S+?)[\s>]/.exec(start)?.[1] ?? 'workbook';
  parts.write(path, `${XML_HEAD}${declareNames(start)}${body}${unknown.join('')}</${closing}>`);
  removeCalculationChain(parts, path, written);
}

interface SheetItem {
  readonly name: string;
  readonly sheet?: MemorySheet;
  readonly xml: string;
}

/** Sheets of the model in its order; sheets that it does not hold stay behind their neighbours. */
function listSheets(
  workbook: MemoryWorkbook,
  root: XmlElement,
  parts: PackageParts,
  path: string,
  written: ReadonlyMap<string, string>,
): SheetItem[] {
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  const related = parts.relationships(path);
  const ids = new Map(related.map(({ id, target }) => [target, id]));
  let lastId = Math.max(0, ...listed.map(({ attributes }) => Number(attributes['sheetId'])));
  const items = workbook.sheets.map((sheet): SheetItem => {
    const target = written.get(sheet.id) ?? sheet.originalPart ?? '';
    const id = ids.get(target) ?? parts.relate(path, 'worksheet', target);
    const old = listed.find(({ attributes }) => attributes['id'] === id);
    const sheetId = old?.attributes['sheetId'] ?? String(++lastId);
    const state = sheet.visibility === 'visible' ? undefined : sheet.visibility;
    return {
      name: sheet.name,
      sheet,
      xml: xmlElement('sheet', { name: sheet.name, sheetId, state, 'r:id': id }),
    };
  });
  for (const [index, { attributes }] of listed.entries()) {
    const part = related.find(({ id }) => id === attributes['id']);
    if (part?.type === 'worksheet') continue;
    const { name = '', sheetId = '', state, id } = attributes;
    items.splice(index, 0, {
      name,
      xml: xmlElement('sheet', { name, sheetId, state, 'r:id': id }),
    });
  }
  return items;
}

/** Names of the file as they stand, without those of sheets that are gone or written anew. */
function composeNames(
  workbook: MemoryWorkbook,
  root: XmlElement,
  items: readonly SheetItem[],
  written: ReadonlyMap<string, string>,
): string {
  const before = childrenOf(child(root, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes['name'] ?? '',
  );
  const present = new Set(workbook.names.map((name) => name.name));
  const kept = childrenOf(child(root, 'definedNames'), 'definedName').flatMap(
    ({ attributes, text }) => {
      const { name = '', localSheetId, ...rest } = attributes;
      const place = localSheetId === undefined ? undefined : before[Number(localSheetId)];
      const index = items.findIndex((item) => item.name === place);
      const sheet = items[index]?.sheet;
      const isGone = place !== undefined && index < 0;
      const isRewritten = sheet !== undefined && written.has(sheet.id) && isPrintName(name);
      if (isGone || isRewritten || (!isPrintName(name) && !present.has(name))) return [];
      return [
        xmlElement(
          'definedName',
          { name, localSheetId: place === undefined ? undefined : index, ...rest },
          xmlText(text),
        ),
      ];
    },
  );
  const old = new Set(
    childrenOf(child(root, 'definedNames'), 'definedName').map(
      ({ attributes }) => attributes['name'],
    ),
  );
  const added = workbook.names
    .filter(({ name }) => !old.has(name))
    .map(({ name, refersTo, sheet, isHidden }) => {
      const index = items.findIndex((item) => sheet !== undefined && item.sheet?.id === sheet);
      return xmlElement(
        'definedName',
        { name, localSheetId: index < 0 ? undefined : index, hidden: isHidden || undefined },
        xmlText(refersTo.replace(/^=/, '')),
      );
    });
  const print = items.flatMap((item, index) =>
    item.sheet && written.has(item.sheet.id) ? printNames(item.sheet, index) : [],
  );
  const all = [...kept, ...added, ...print];
  return all.length === 0 ? '' : xmlElement('definedNames', {}, all.join(''));
}

function printNames({ name, page }: MemorySheet, localSheetId: number): string[] {
  const names: string[] = [];
  const sheet = quoteSheetName(name);
  if (page?.printArea) {
    const area = `${sheet}!${absoluteAddress(page.printArea)}`;
    names.push(xmlElement('definedName', { name: PRINT_AREA, localSheetId }, xmlText(area)));
  }
  if (page?.repeatRows) {
    const { row, rows } = page.repeatRows;
    const titles = `${sheet}!$${row + 1}:$${row + rows}`;
    names.push(xmlElement('definedName', { name: PRINT_TITLES, localSheetId }, xmlText(titles)));
  }
  return names;
}

function declareNames(tag: string): string {
  const main = /\sxmlns=/.test(tag) ? '' : ` xmlns="${MAIN}"`;
  const related = /\sxmlns:r=/.test(tag) ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
  return tag.replace(/>$/, `${main}${related}>`);
}

/** The order of calculation is rebuilt by Excel; a stale one is reported as damage. */
function removeCalculationChain(
  parts: PackageParts,
  path: string,
  written: ReadonlyMap<string, string>,
): void {
  if (written.size === 0) return;
  for (const { type, target } of parts.relationships(path)) {
    if (type === 'calcChain') parts.remove(target);
  }
  parts.unrelate(path, ({ type }) => type === 'calcChain');
}
