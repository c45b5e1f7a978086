import type { BorderLine, CellStyle } from '../../sheet/CellStyle';
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
export function writeStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  const { font, border } = style;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (border) writeBorders(range, border);
}

function writeBorders(range: Excel.Range, border: NonNullable<CellStyle['border']>): void {
  const lines: readonly (readonly [Side, BorderLine | undefined])[] = [
    ['EdgeLeft', border.edges],
    ['EdgeRight', border.edges],
    ['EdgeTop', border.top ?? border.edges],
    ['EdgeBottom', border.bottom ?? border.edges],
    ['InsideHorizontal', border.inside],
    ['InsideVertical', border.inside],
  ];
  for (const [side, line] of lines) {
    if (!line) continue;
    const edge = range.format.borders.getItem(side);
    edge.style = 'Continuous';
    edge.weight = weights[line.weight];
    edge.color = line.color;
  }
}
