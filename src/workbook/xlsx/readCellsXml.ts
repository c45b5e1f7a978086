import type { CellValue } from '../../sheet/CellValue';
import type { ArrayFormula, CellGrid, MemoryCell } from '../memory/CellGrid';
import type { RowLayout } from '../memory/MemorySheet';
import type { MemoryStyle } from '../memory/MemoryStyle';
import { moveFormula } from '../memory/moveFormula';
import { decodeText } from './decodeText';
import { decodeXml, parseXml, readAttributes } from './parseXml';
import { readArea } from './readAreas';
import { readDateText } from './readDateText';
import { readStringItem } from './readSharedStrings';

interface CellContext {
  readonly texts: readonly string[];
  readonly styles: readonly MemoryStyle[];
}

const ROW = /<(?:\w+:)?row(\s[^>]*?)?(\/)?>/g;
const CELL = /<(?:\w+:)?c(?:\s((?:"[^"]*"|'[^']*'|[^"'>])*?))?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const FORMULA = /<(?:\w+:)?f((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;

/**
 * Reads the `sheetData` element of a worksheet part into a grid, row by row, without building a
 * tree: a roster of 100,000 rows is some 100 MB of markup.
 */
export function readCellsXml(
  markup: string,
  context: CellContext,
  cells: CellGrid,
  rows: Map<number, RowLayout>,
): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const endOfRow = `</${/^<(\w+:)?/.exec(markup)?.[1] ?? ''}row>`;
  let rowNumber = -1;
  ROW.lastIndex = 0;
  for (let match = ROW.exec(markup); match; match = ROW.exec(markup)) {
    const attributes = readAttributes(match[1] ?? '');
    rowNumber = attributes['r'] === undefined ? rowNumber + 1 : Number(attributes['r']) - 1;
    readRowLayout(attributes, rowNumber, context, rows);
    if (match[2]) continue;
    const close = markup.indexOf(endOfRow, ROW.lastIndex);
    const end = close < 0 ? markup.length : close;
    readRow(markup.slice(ROW.lastIndex, end), rowNumber);
    ROW.lastIndex = end;
  }

  function readRow(source: string, row: number): void {
    let column = -1;
    for (const [, raw = '', content] of source.matchAll(CELL)) {
      const reference = /(?:^|\s)r="([A-Za-z]+)/.exec(raw)?.[1];
      column = reference === undefined ? column + 1 : columnOf(reference);
      const style = context.styles[Number(/(?:^|\s)s="(\d+)"/.exec(raw)?.[1] ?? 0)];
      if (style && Object.keys(style).length > 0) cells.setStyle(row, column, style);
      if (content === undefined || content === '') continue;
      const type = /(?:^|\s)t="(\w+)"/.exec(raw)?.[1] ?? 'n';
      const formula = content.includes('f') ? readFormula(content, row, column) : undefined;
      const array = formula === undefined ? undefined : readArray(content, raw);
      const value = readValue(type, content, context.texts);
      if (value === null && formula === undefined) continue;
      const cell: MemoryCell = { value, formula, isError: type === 'e', ...(array && { array }) };
      cells.setContent(row, column, cell);
    }
  }

  function readFormula(content: string, row: number, column: number): string | undefined {
    const match = FORMULA.exec(content);
    if (!match) return undefined;
    const attributes = readAttributes(match[1] ?? '');
    const text = decodeText(decodeXml(match[2] ?? ''));
    const index = attributes['t'] === 'shared' ? attributes['si'] : undefined;
    if (text !== '') {
      if (index !== undefined) shared.set(index, { formula: `=${text}`, row, column });
      return `=${text}`;
    }
    const master = index === undefined ? undefined : shared.get(index);
    return master && moveFormula(master.formula, row - master.row, column - master.column);
  }
}

/** What a formula of arrays fills, and whether it spills. */
function readArray(content: string, raw: string): ArrayFormula | undefined {
  const attributes = readAttributes(FORMULA.exec(content)?.[1] ?? '');
  if (attributes['t'] !== 'array') return undefined;
  const { rows, columns } = readArea(attributes['ref'] ?? '') ?? { rows: 1, columns: 1 };
  const metadata = /(?:^|\s)cm="(\d+)"/.exec(raw)?.[1];
  return { rows, columns, ...(metadata !== undefined && { metadata }) };
}

function readRowLayout(
  attributes: Readonly<Record<string, string>>,
  row: number,
  context: CellContext,
  rows: Map<number, RowLayout>,
): void {
  const { ht, customHeight, hidden, outlineLevel, collapsed, customFormat, s } = attributes;
  const layout: RowLayout = {
    ...(ht !== undefined && isTrue(customHeight) && { height: Number(ht) }),
    ...(isTrue(hidden) && { isHidden: true }),
    ...(outlineLevel !== undefined && { outline: Number(outlineLevel) }),
    ...(isTrue(collapsed) && { isCollapsed: true }),
    ...(isTrue(customFormat) && { style: context.styles[Number(s)] }),
  };
  if (Object.keys(layout).length > 0) rows.set(row, layout);
}

function readValue(type: string, content: string, texts: readonly string[]): CellValue {
  if (type === 'inlineStr') {
    const inline = /<(?:\w+:)?is[\s>][\s\S]*<\/(?:\w+:)?is>/.exec(content)?.[0];
    return inline === undefined ? null : readStringItem(parseXml(inline));
  }
  const raw = VALUE.exec(content)?.[1];
  if (raw === undefined) return null;
  switch (type) {
    case 's':
      return texts[Number(raw)] ?? null;
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'd':
      return readDateText(raw.trim()) ?? raw;
    case 'n': {
      const number = Number(raw);
      return raw.trim() === '' || Number.isNaN(number) ? null : number;
    }
    default:
      return decodeText(decodeXml(raw));
  }
}

function columnOf(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + (letters.charCodeAt(at) & 31);
  return number - 1;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
