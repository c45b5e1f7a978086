import { areaAddress, cellAddress } from '../../sheet/address';
import type { MemoryCell } from '../memory/CellGrid';
import type { MemorySheet } from '../memory/MemorySheet';
import { xmlAttributes, xmlElement, xmlText } from './formatXml';
import type { StringTable } from './StringTable';
import type { StyleTable } from './StyleTable';

/** The `sheetData` element of a sheet. */
export function composeCellsXml(
  sheet: MemorySheet,
  strings: StringTable,
  styles: StyleTable,
): string {
  const numbers = new Set([...sheet.cells.rowNumbers(), ...sheet.rows.keys()]);
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      let cells = '';
      for (let column = 0; column < sheet.cells.width(row); column++) {
        cells += cellXml(row, column, sheet.cells.cell(row, column), strings, styles);
      }
      return `<row${rowAttributes(sheet, row, styles)}${cells === '' ? '/>' : `>${cells}</row>`}`;
    });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function rowAttributes(sheet: MemorySheet, row: number, styles: StyleTable): string {
  const { height, isHidden, outline, isCollapsed, style } = sheet.row(row);
  return xmlAttributes({
    r: row + 1,
    s: style && styles.cellFormat(style),
    customFormat: style && true,
    ht: height,
    customHeight: height === undefined ? undefined : true,
    hidden: isHidden || undefined,
    outlineLevel: outline || undefined,
    collapsed: isCollapsed || undefined,
  });
}

function cellXml(
  row: number,
  column: number,
  { value, formula, isError, style, array }: MemoryCell,
  strings: StringTable,
  styles: StyleTable,
): string {
  const s = styles.cellFormat(style) || undefined;
  if (value === null && formula === undefined) {
    return s === undefined ? '' : xmlElement('c', { r: cellAddress(row, column), s });
  }
  const isText = typeof value === 'string' && !isError;
  const isShared = isText && formula === undefined;
  const t = isError
    ? 'e'
    : isShared
      ? 's'
      : isText
        ? 'str'
        : typeof value === 'boolean'
          ? 'b'
          : undefined;
  const content = isShared ? String(strings.indexOf(value)) : valueText(value);
  const filled = array && areaAddress({ ...array, row, column });
  const formulaXml =
    formula === undefined
      ? ''
      : xmlElement('f', { t: filled && 'array', ref: filled }, xmlText(fileFormula(formula)));
  return xmlElement(
    'c',
    { r: cellAddress(row, column), s, t, cm: array?.metadata },
    formulaXml + (value === null ? '' : xmlElement('v', {}, content)),
  );
}

function valueText(value: MemoryCell['value']): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return xmlText(String(value));
}

/** Functions newer than the format carry a prefix in files. */
function fileFormula(formula: string): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  return text.replace(NEWER_FUNCTIONS, '_xlfn.$&');
}

const NEWER_FUNCTIONS =
  /(?<![\w.])(?:IFNA|XOR|CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|DAYS|NUMBERVALUE|UNICHAR)(?=\()(?=(?:[^"]*"[^"]*")*[^"]*$)/g;
