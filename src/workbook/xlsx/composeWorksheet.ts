import { cellAddress, areaAddress } from '../../sheet/address';
import { quoteSheetName } from '../../sheet/sheetName';
import type { ForeignRule, MemorySheet } from '../memory/MemorySheet';
import { composeCellsXml } from './composeCellsXml';
import { composeConditionalFormats } from './composeConditionalFormats';
import { composePage } from './composePage';
import { MODEL_DIGIT } from './digitWidth';
import { xmlElement, xmlText } from './formatXml';
import { joinAreas, writeMarkup } from './ruleMarkup';
import type { StringTable } from './StringTable';
import type { StyleTable } from './StyleTable';

/** Relationship ids of the parts that belong to a sheet. */
export interface SheetParts {
  readonly drawing?: string;
  readonly tables: readonly string[];
  readonly properties: readonly { readonly name: string; readonly id: string }[];
}

/** The elements of a worksheet that the model holds, by name; '' where it has none. */
export function composeWorksheet(
  sheet: MemorySheet,
  related: SheetParts,
  strings: StringTable,
  styles: StyleTable,
  digit: number,
): Record<string, string> {
  const used = sheet.cells.used();
  return {
    sheetPr: composeProperties(sheet),
    dimension: xmlElement('dimension', { ref: used ? areaAddress(used) : 'A1' }),
    sheetViews: composeView(sheet),
    sheetFormatPr: composeDefaults(sheet),
    cols: composeColumns(sheet, styles, digit),
    sheetData: composeCellsXml(sheet, strings, styles),
    mergeCells: list(
      'mergeCells',
      sheet.merges.map((area) => xmlElement('mergeCell', { ref: areaAddress(area) })),
    ),
    autoFilter: foreignOf(sheet, 'filter')
      .map(({ area, markup }) => withReference(markup.text, 'ref', areaAddress(area)))
      .join(''),
    conditionalFormatting: composeConditionalFormats(sheet, styles),
    dataValidations: list('dataValidations', [
      ...statedValidations(sheet),
      ...sheet.validations.filter(({ markup }) => !markup).map(composeValidation),
    ]),
    hyperlinks: list('hyperlinks', [...sheet.links.map(composeLink), ...outerLinks(sheet)], false),
    ...composePage(sheet),
    customProperties: list(
      'customProperties',
      related.properties.map(({ name, id }) => xmlElement('customPr', { name, 'r:id': id })),
      false,
    ),
    drawing:
      related.drawing === undefined ? '' : xmlElement('drawing', { 'r:id': related.drawing }),
    tableParts: list(
      'tableParts',
      related.tables.map((id) => xmlElement('tablePart', { 'r:id': id })),
    ),
  };
}

function composeProperties({ tabColor, page, rows }: MemorySheet): string {
  const color =
    tabColor === undefined ? '' : xmlElement('tabColor', { rgb: `FF${tabColor.slice(1)}` });
  const isGrouped = [...rows.values()].some(({ outline }) => outline);
  const outline = isGrouped ? '<outlinePr summaryBelow="0"/>' : '';
  const fit = page?.fitToWidth === undefined ? '' : '<pageSetUpPr fitToPage="1"/>';
  return color + outline + fit === '' ? '' : xmlElement('sheetPr', {}, color + outline + fit);
}

function composeView({ freeze, showGridlines }: MemorySheet): string {
  const { rows, columns } = freeze;
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const pane = xmlElement('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: 'frozen',
  });
  const isFrozen = rows + columns > 0;
  const content = isFrozen ? pane + xmlElement('selection', { pane: activePane }) : '';
  const view = xmlElement(
    'sheetView',
    { showGridLines: showGridlines ? undefined : false, workbookViewId: 0 },
    content,
  );
  return `<sheetViews>${view}</sheetViews>`;
}

function composeDefaults({ rows }: MemorySheet): string {
  const outlineLevelRow = Math.max(0, ...[...rows.values()].map(({ outline }) => outline ?? 0));
  return xmlElement('sheetFormatPr', {
    defaultRowHeight: 15,
    outlineLevelRow: outlineLevelRow || undefined,
  });
}

function composeColumns({ columns }: MemorySheet, styles: StyleTable, digit: number): string {
  // Six decimals bring back what a file said, read and written again.
  const inFile = (width: number): number => Number(((width * MODEL_DIGIT) / digit).toFixed(6));
  const items = [...columns.entries()]
    .sort(([a], [b]) => a - b)
    .map(([column, layout]) =>
      xmlElement('col', {
        min: column + 1,
        max: column + 1,
        width: layout.width === undefined ? 9.140625 : inFile(layout.width),
        style: layout.style && styles.cellFormat(layout.style),
        hidden: layout.isHidden || undefined,
        customWidth: layout.width === undefined ? undefined : true,
        outlineLevel: layout.outline || undefined,
      }),
    );
  return list('cols', items, false);
}

function composeValidation({
  area,
  source,
  allowsOther,
}: MemorySheet['validations'][number]): string {
  const formula =
    typeof source === 'string'
      ? source.replace(/^=/, '')
      : `"${source.join(',').replaceAll('"', '""')}"`;
  return xmlElement(
    'dataValidation',
    {
      type: 'list',
      allowBlank: true,
      showErrorMessage: allowsOther ? undefined : true,
      sqref: areaAddress(area),
    },
    xmlElement('formula1', {}, xmlText(formula)),
  );
}

/** Validations of a file, each once for all its areas. */
function statedValidations(sheet: MemorySheet): string[] {
  const stated = [...sheet.validations, ...foreignOf(sheet, 'validation')].flatMap(
    ({ area, markup }) => (markup ? [{ area, markup }] : []),
  );
  return joinAreas(stated).map(({ rule, references }) =>
    withReference(writeMarkup(rule.markup), 'sqref', references),
  );
}

function outerLinks(sheet: MemorySheet): string[] {
  return foreignOf(sheet, 'link').map(({ area, markup }) =>
    withReference(markup.text, 'ref', areaAddress(area)),
  );
}

function foreignOf({ foreignRules }: MemorySheet, kind: ForeignRule['kind']): ForeignRule[] {
  return foreignRules.filter((rule) => rule.kind === kind);
}

/** The start tag's reference replaced; the first one in the text is its own. */
function withReference(source: string, attribute: 'ref' | 'sqref', references: string): string {
  return source.replace(
    new RegExp(`(\\s${attribute}=")[^"]*(?=")`),
    (_, before: string) => before + references,
  );
}

function composeLink({ row, column, sheet, address, tip }: MemorySheet['links'][number]): string {
  return xmlElement('hyperlink', {
    ref: cellAddress(row, column),
    location: `${quoteSheetName(sheet)}!${address}`,
    tooltip: tip,
  });
}

function list(name: string, items: readonly string[], isCounted = true): string {
  if (items.length === 0) return '';
  return xmlElement(name, isCounted ? { count: items.length } : {}, items.join(''));
}
