import type { Area } from '../../sheet/Area';
import type { BorderLine, CellStyle } from '../../sheet/CellStyle';
import type { MemoryStyle } from '../memory/MemoryStyle';
import { setNumberFormat } from './writeBlocks';

const horizontals = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  general: 'General',
  centerAcross: 'CenterAcrossSelection',
} as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;

type Side =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Applies what a style states to a whole range, and nothing else. */
export function writeStyle(range: Excel.Range, { border, ...style }: CellStyle): void {
  writeFormat(range, style);
  if (!border) return;
  drawLines(range, [
    ['EdgeLeft', border.edges],
    ['EdgeRight', border.edges],
    ['EdgeTop', border.top ?? border.edges],
    ['EdgeBottom', border.bottom ?? border.edges],
    ['InsideHorizontal', border.inside],
    ['InsideVertical', border.inside],
  ]);
}

/** Gives every cell of a range the same look, its borders included. */
export function writeLook(
  range: Excel.Range,
  { borders, ...style }: MemoryStyle,
  area: Area,
): void {
  writeFormat(range, style);
  if (!borders) return;
  drawLines(range, [
    ['EdgeLeft', borders.left],
    ['EdgeRight', borders.right],
    ['EdgeTop', borders.top],
    ['EdgeBottom', borders.bottom],
    ['InsideHorizontal', area.rows > 1 ? (borders.bottom ?? borders.top) : undefined],
    ['InsideVertical', area.columns > 1 ? (borders.right ?? borders.left) : undefined],
  ]);
}

function writeFormat(range: Excel.Range, style: Omit<CellStyle, 'border'>): void {
  const { format } = range;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  writePaint(format, style);
  if (style.horizontal) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

/** Font and fill, of one range or of several. */
export function writePaint(
  format: Excel.RangeFormat,
  { font, fill }: Pick<CellStyle, 'font' | 'fill'>,
): void {
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
}

function drawLines(
  range: Excel.Range,
  lines: readonly (readonly [Side, BorderLine | undefined])[],
): void {
  for (const [side, line] of lines) {
    if (!line) continue;
    const edge = range.format.borders.getItem(side);
    edge.style = 'Continuous';
    edge.weight = weights[line.weight];
    edge.color = line.color;
  }
}
