import type { CSSProperties } from 'react';
import type { BorderLine } from '../../sheet/CellStyle';
import type { CellValue } from '../../sheet/CellValue';
import type { MemoryStyle } from '../../workbook/memory/MemoryStyle';

/** A cell's style in the words of the browser. */
export function cellLook(style: MemoryStyle | undefined, value: CellValue): CSSProperties {
  const { font, fill, borders, wrap, indent, vertical } = style ?? {};
  const look: CSSProperties = {
    justifyContent: horizontal(style, value),
    alignItems: vertical === 'top' ? 'flex-start' : vertical === 'center' ? 'center' : 'flex-end',
  };
  if (font?.bold) look.fontWeight = 700;
  if (font?.italic) look.fontStyle = 'italic';
  if (font?.size) look.fontSize = `${(font.size * 4) / 3}px`;
  if (font?.name) look.fontFamily = `'${font.name.replaceAll("'", '')}', ${fallback(font.name)}`;
  if (font?.color) look.color = font.color;
  if (fill) look.backgroundColor = fill;
  if (wrap) look.whiteSpace = 'pre-wrap';
  if (indent) look.paddingLeft = `${3 + indent * 9}px`;
  if (borders?.left) look.borderLeft = border(borders.left);
  if (borders?.right) look.borderRight = border(borders.right);
  if (borders?.top) look.borderTop = border(borders.top);
  if (borders?.bottom) look.borderBottom = border(borders.bottom);
  return look;
}

function horizontal(style: MemoryStyle | undefined, value: CellValue): string {
  switch (style?.horizontal) {
    case 'left':
      return 'flex-start';
    case 'center':
    case 'centerAcross':
      return 'center';
    case 'right':
      return 'flex-end';
    case 'general':
    case undefined:
      if (typeof value === 'number') return 'flex-end';
      return typeof value === 'boolean' ? 'center' : 'flex-start';
  }
}

function fallback(name: string): string {
  return /times|serif|cambria/i.test(name) ? "'Liberation Serif', serif" : "'Carlito', sans-serif";
}

function border({ weight, color }: BorderLine): string {
  const width = { hair: '1px', thin: '1px', medium: '2px', thick: '3px' }[weight];
  return `${width} ${weight === 'hair' ? 'dotted' : 'solid'} ${color}`;
}
