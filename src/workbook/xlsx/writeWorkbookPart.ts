import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { composeNames } from './composeNames';
import { xmlElement, XML_HEAD } from './formatXml';
import type { PackageParts } from './PackageParts';
import { child, childrenOf, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';
import type { SheetItem } from './SheetItem';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY = `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews></workbook>`;

/** The order of the workbook part's elements (ECMA-376 18.2.27). */
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
  const items = listSheets(workbook, root, parts, path, written);
  const elements = new Map<string, string>();
  for (const { name, source } of root.children) {
    elements.set(name, (elements.get(name) ?? '') + source);
  }
  elements.set('sheets', xmlElement('sheets', {}, items.map(({ xml }) => xml).join('')));
  elements.set('definedNames', composeNames(workbook, root, items, written));
  elements.set('bookViews', showSheet(root, items, workbook));
  if (written.size > 0) elements.set('calcPr', recalculate(root));
  const tag = /<(?:\w+:)?workbook(?=[\s>])[^>]*>/.exec(before)?.[0] ?? '<workbook>';
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? 'workbook';
  const unknown = [...elements.keys()].filter((each) => !ORDER.includes(each));
  const body = [...ORDER, ...unknown].map((each) => elements.get(each) ?? '').join('');
  parts.write(path, `${XML_HEAD}${declareNames(tag)}${body}</${name}>`);
  removeGone(parts, path, items);
}

/** Sheets of the model in its order; sheets that it does not hold stay where they were. */
function listSheets(
  workbook: MemoryWorkbook,
  root: XmlElement,
  parts: PackageParts,
  path: string,
  written: ReadonlyMap<string, string>,
): SheetItem[] {
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  let lastId = Math.max(0, ...listed.map(({ attributes }) => Number(attributes['sheetId'])));
  const items = workbook.sheets.map((sheet): SheetItem => {
    const target = written.get(sheet.id) ?? sheet.originalPart ?? '';
    const known = parts.relationships(path).find((each) => each.target === target)?.id;
    const id = known ?? parts.relate(path, 'worksheet', target);
    const old = listed.find(({ attributes }) => attributes['id'] === id);
    const sheetId = old?.attributes['sheetId'] ?? String(++lastId);
    return { relationship: id, sheet, xml: entry(sheet.name, sheetId, sheet.visibility, id) };
  });
  for (const [index, { attributes }] of listed.entries()) {
    const { id = '', name = '', sheetId = '', state } = attributes;
    const type = parts.relationships(path).find((each) => each.id === id)?.type;
    if (type === 'worksheet') continue;
    items.splice(index, 0, { relationship: id, xml: entry(name, sheetId, state, id) });
  }
  return items;
}

function entry(name: string, sheetId: string, visibility: string | undefined, id: string): string {
  const state = visibility === 'visible' ? undefined : visibility;
  return xmlElement('sheet', { name, sheetId, state, 'r:id': id });
}

/** The tab that is open at first: the one that was selected, or the one that was open before. */
function showSheet(
  root: XmlElement,
  items: readonly SheetItem[],
  { selection }: MemoryWorkbook,
): string {
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  const open = listed[Number(view?.attributes['activeTab'] ?? 0)]?.attributes['id'];
  const index = items.findIndex(({ sheet, relationship }) =>
    selection ? sheet?.name === selection.sheet : relationship === open,
  );
  const attributes = Object.fromEntries(
    Object.entries(view?.attributes ?? {}).filter(([name]) => VIEW_ATTRIBUTES.includes(name)),
  );
  const shown = xmlElement('workbookView', { ...attributes, activeTab: Math.max(0, index) });
  return xmlElement('bookViews', {}, shown);
}

/** Those of the main namespace; extensions (`xr2:uid`) lost their prefix on reading. */
const VIEW_ATTRIBUTES = [
  'visibility',
  'minimized',
  'showHorizontalScroll',
  'showVerticalScroll',
  'showSheetTabs',
  'xWindow',
  'yWindow',
  'windowWidth',
  'windowHeight',
  'tabRatio',
  'autoFilterDateGrouping',
];

/** Formulas elsewhere may look at cells that were written: Excel is to compute them on opening. */
function recalculate(root: XmlElement): string {
  const before = child(root, 'calcPr')?.attributes ?? {};
  return xmlElement('calcPr', { ...before, fullCalcOnLoad: true });
}

function declareNames(tag: string): string {
  const main = /\sxmlns=/.test(tag) ? '' : ` xmlns="${MAIN}"`;
  const related = /\sxmlns:r=/.test(tag) ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
  return tag.replace(/>$/, `${main}${related}>`);
}

/** Parts of removed sheets, and the order of calculation, which Excel rebuilds. */
function removeGone(parts: PackageParts, path: string, items: readonly SheetItem[]): void {
  const kept = new Set(items.map(({ relationship }) => relationship));
  const gone = parts
    .relationships(path)
    .filter(({ id, type }) => type === 'calcChain' || (type === 'worksheet' && !kept.has(id)));
  for (const { target } of gone) parts.remove(target);
  parts.unrelate(path, ({ id }) => gone.some((each) => each.id === id));
}
