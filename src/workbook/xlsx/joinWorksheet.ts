import { MemorySheet } from '../memory/MemorySheet';
import { writeExtensions } from './extensionRules';
import { XML_HEAD } from './formatXml';
import { parseXml } from './parseXml';
import type { FrameContext } from './readSheetFrame';
import { readSheetFrame } from './readSheetFrame';
import { splitWorksheet } from './splitWorksheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The order of a worksheet's elements (ECMA-376 18.3.1.99), which readers insist on. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

type FrameField =
  | 'tabColor'
  | 'freeze'
  | 'showGridlines'
  | 'columns'
  | 'merges'
  | 'conditionalFormats'
  | 'validations'
  | 'foreignRules'
  | 'links'
  | 'page';

/** What of the model each element says; an element whose fields are as read stays as it was. */
const SAID_BY: readonly (readonly [FrameField, readonly string[]])[] = [
  ['tabColor', ['sheetPr']],
  ['freeze', ['sheetViews']],
  ['showGridlines', ['sheetViews']],
  ['columns', ['cols']],
  ['merges', ['mergeCells']],
  ['conditionalFormats', ['conditionalFormatting']],
  ['validations', ['dataValidations']],
  [
    'foreignRules',
    ['conditionalFormatting', 'dataValidations', 'hyperlinks', 'autoFilter', 'extLst'],
  ],
  ['links', ['hyperlinks']],
  ['page', ['sheetPr', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter']],
];

/**
 * A worksheet part from the elements that the model holds, by name, and from those of the part
 * before that it does not hold or that say the same.
 */
export function joinWorksheet(
  before: string | undefined,
  composed: Readonly<Record<string, string>>,
  sheet: MemorySheet,
  context: FrameContext,
): string {
  const elements = new Map(Object.entries(composed));
  if (!before) {
    return worksheet(`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`, elements);
  }
  const root = parseXml(splitWorksheet(before).frame);
  const old = new MemorySheet('', '');
  readSheetFrame(old, root, context);
  const changed = new Set(
    SAID_BY.filter(([field]) => !isSame(field, old, sheet)).flatMap(([, names]) => names),
  );
  const standing = new Map<string, string>();
  for (const { name, source } of root.children) {
    standing.set(name, (standing.get(name) ?? '') + source);
  }
  if (breaksOf(old) !== breaksOf(sheet)) changed.add('rowBreaks');
  for (const [name, source] of standing) {
    if (name === 'extLst' && changed.has(name)) {
      elements.set(name, writeExtensions(source, sheet.foreignRules));
      continue;
    }
    if (ALWAYS_COMPOSED.includes(name) || changed.has(name)) continue;
    elements.set(name, name === 'sheetFormatPr' ? withOutline(source, composed[name]) : source);
  }
  return worksheet(rootTag(root.source), elements);
}

/** The defaults of the sheet as they were, with the depth of the outline as it is now. */
function withOutline(source: string, composed = ''): string {
  const depth = /\soutlineLevelRow="\d+"/.exec(composed)?.[0] ?? '';
  return source.replace(/\soutlineLevelRow="\d+"/, '').replace(/\/?>$/, (end) => depth + end);
}

/** Cells, and what points to parts that are written anew. */
const ALWAYS_COMPOSED = ['dimension', 'sheetData', 'customProperties', 'drawing', 'tableParts'];

function isSame(field: FrameField, old: MemorySheet, sheet: MemorySheet): boolean {
  return fingerprint(field, old[field]) === fingerprint(field, sheet[field]);
}

function fingerprint(field: FrameField, value: unknown): string {
  if (value instanceof Map) return JSON.stringify([...(value as Map<unknown, unknown>)]);
  if (field !== 'page') return JSON.stringify(value ?? null);
  // Repeated rows and the print area are names of the workbook, and breaks an element of their own.
  const others = {
    repeatRows: undefined,
    printArea: undefined,
    otherPrintAreas: undefined,
    breaksBefore: undefined,
  };
  const page = { orientation: 'portrait', ...(value as MemorySheet['page']), ...others };
  return JSON.stringify(Object.entries(page).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function breaksOf({ page }: MemorySheet): string {
  return JSON.stringify(page?.breaksBefore ?? []);
}

/** The root's start tag with the names that our elements use declared on it. */
function rootTag(source: string): string {
  const tag = source.slice(0, source.indexOf('>'));
  const main = /\sxmlns=/.test(tag) ? '' : ` xmlns="${MAIN}"`;
  const related = /\sxmlns:r=/.test(tag) ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
  return `${tag}${main}${related}>`;
}

function worksheet(tag: string, elements: ReadonlyMap<string, string>): string {
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? 'worksheet';
  const body = ORDER.map((each) => elements.get(each) ?? '').join('');
  return `${XML_HEAD}${tag}${body}</${name}>`;
}
