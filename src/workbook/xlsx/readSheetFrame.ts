import { readArea, readAreas } from './readAreas';
import type { ForeignRule, MemorySheet } from '../memory/MemorySheet';
import type { MemoryStyle } from '../memory/MemoryStyle';
import { MODEL_DIGIT } from './digitWidth';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';
import type { ReadColor } from './readColors';
import { readConditionalFormats, readForeignFormats } from './readConditionalFormats';
import { readExtensions } from './extensionRules';
import { readPage } from './readPage';
import { readMarkup } from './ruleMarkup';
import type { PlacedMarkup } from './ruleMarkup';
import type { StylesPart } from './readStyles';

export interface FrameContext {
  readonly styles: readonly MemoryStyle[];
  readonly differential: StylesPart['differential'];
  readonly digit: StylesPart['digit'];
  readonly readColor: ReadColor;
}

/** Reads everything of a worksheet but its cells and related parts. */
export function readSheetFrame(
  sheet: MemorySheet,
  worksheet: XmlElement,
  context: FrameContext,
): void {
  const tab = child(child(worksheet, 'sheetPr'), 'tabColor');
  sheet.tabColor = context.readColor(tab);
  readView(sheet, child(child(worksheet, 'sheetViews'), 'sheetView'));
  readColumns(sheet, child(worksheet, 'cols'), context);
  const protection = child(worksheet, 'sheetProtection')?.attributes ?? {};
  sheet.isProtected = isTrue(protection['sheet']);
  sheet.hasPassword = 'password' in protection || 'hashValue' in protection;
  sheet.merges = childrenOf(child(worksheet, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => readArea(attributes['ref'] ?? '') ?? [],
  );
  sheet.conditionalFormats = readConditionalFormats(worksheet, context);
  sheet.validations = readValidations(worksheet);
  sheet.foreignRules = [
    ...readForeignFormats(worksheet),
    ...readForeignValidations(worksheet),
    ...readOuterLinks(worksheet),
    ...readFilter(worksheet),
    ...readExtensions(worksheet),
  ];
  sheet.links = readLinks(worksheet);
  sheet.page = readPage(worksheet);
}

function readView(sheet: MemorySheet, view: XmlElement | undefined): void {
  sheet.showGridlines = view?.attributes['showGridLines'] !== '0';
  const pane = child(view, 'pane');
  if (!pane?.attributes['state']?.startsWith('frozen')) return;
  const { ySplit, xSplit } = pane.attributes;
  sheet.freeze = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

function readColumns(
  sheet: MemorySheet,
  columns: XmlElement | undefined,
  { styles, digit }: FrameContext,
): void {
  for (const { attributes } of childrenOf(columns, 'col')) {
    const { min, max, width, hidden, outlineLevel, style } = attributes;
    // One `col` may style all columns to the sheet's end; nobody sees those past a few hundred.
    const last = Math.min(Number(max), Number(min) + 499);
    for (let column = Number(min) - 1; column < last; column++) {
      sheet.setColumn(column, {
        ...(width !== undefined && { width: (Number(width) * digit) / MODEL_DIGIT }),
        ...(isTrue(hidden) && { isHidden: true }),
        ...(outlineLevel !== undefined && { outline: Number(outlineLevel) }),
        ...(style !== undefined && { style: styles[Number(style)] }),
      });
    }
  }
}

function readValidations(worksheet: XmlElement): MemorySheet['validations'] {
  return validationsOf(worksheet, true).flatMap(({ rule, area, markup }) => {
    const formula = child(rule, 'formula1')?.text ?? '';
    const literal = /^"(.*)"$/s.exec(formula)?.[1];
    const source = markup.formulas[0] ?? literal?.replaceAll('""', '"').split(',') ?? '=';
    const { showErrorMessage, errorStyle } = rule.attributes;
    const allowsOther = !isTrue(showErrorMessage) || (errorStyle ?? 'stop') !== 'stop';
    return [{ area, source, ...(allowsOther && { allowsOther }), markup }];
  });
}

function readForeignValidations(worksheet: XmlElement): ForeignRule[] {
  return validationsOf(worksheet, false).map(({ area, markup }) => ({
    kind: 'validation',
    area,
    markup,
  }));
}

function validationsOf(
  worksheet: XmlElement,
  isList: boolean,
): readonly (PlacedMarkup & { readonly rule: XmlElement })[] {
  return childrenOf(child(worksheet, 'dataValidations'), 'dataValidation')
    .filter(({ attributes }) => (attributes['type'] === 'list') === isList)
    .flatMap((rule) =>
      readMarkup(rule.source, rule.attributes['sqref'] ?? '').map((placed) => ({
        ...placed,
        rule,
      })),
    );
}

function readLinks(worksheet: XmlElement): MemorySheet['links'] {
  return childrenOf(child(worksheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const place = readArea(attributes['ref'] ?? '');
    const target = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(attributes['location'] ?? '');
    if (!place || !target) return [];
    const [, quoted, plain = '', address = ''] = target;
    const tip = attributes['tooltip'];
    return {
      row: place.row,
      column: place.column,
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      address,
      ...(tip !== undefined && { tip }),
    };
  });
}

/** Links to places outside of the workbook. */
function readOuterLinks(worksheet: XmlElement): ForeignRule[] {
  return childrenOf(child(worksheet, 'hyperlinks'), 'hyperlink')
    .filter(({ attributes }) => attributes['id'] !== undefined)
    .flatMap(({ attributes, source }) => placed('link', source, attributes['ref']));
}

function readFilter(worksheet: XmlElement): ForeignRule[] {
  const filter = child(worksheet, 'autoFilter');
  return filter ? placed('filter', filter.source, filter.attributes['ref']) : [];
}

function placed(kind: 'link' | 'filter', text: string, reference = ''): ForeignRule[] {
  return readAreas(reference).map((area) => ({ kind, area, markup: { text, formulas: [] } }));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
