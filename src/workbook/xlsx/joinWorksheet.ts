import { XML_HEAD } from './formatXml';
import { parseXml } from './parseXml';
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

/**
 * A worksheet part from the elements that the model holds, by name, and from those of the part
 * before that it does not hold. Of some elements the model knows only some kinds: the others stay.
 */
export function joinWorksheet(
  before: string | undefined,
  composed: Readonly<Record<string, string>>,
): string {
  const elements = new Map<string, string>(Object.entries(composed));
  if (before === undefined || before === '')
    return worksheet(`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`, elements);
  const { frame } = splitWorksheet(before);
  const root = parseXml(frame);
  for (const { name, source } of root.children) {
    if (!(name in composed)) elements.set(name, (elements.get(name) ?? '') + source);
  }
  return worksheet(rootTag(root.source), elements);
}

/** The root's start tag with the names that our elements use declared on it. */
function rootTag(source: string): string {
  const tag = source.slice(0, source.indexOf('>'));
  const main = /\sxmlns=/.test(tag) ? '' : ` xmlns="${MAIN}"`;
  const related = /\sxmlns:r=/.test(tag) ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
  return `${tag}${main}${related}>`;
}

function worksheet(tag: string, elements: ReadonlyMap<string, string>): string {
  const name = /^<(\S+?)[\s>]/.exec(tag)?.[1] ?? 'worksheet';
  return `${XML_HEAD}${tag}${ORDER.map((each) => elements.get(each) ?? '').join('')}</${name}>`;
}
