import type { CSSProperties } from 'react';
import type { BorderLine } from '../../sheet/CellStyle';
import type { CellValue } from '../../sheet/CellValue';
import type { MemoryStyle } from '../../workbook/memory/MemoryStyle';

/** What most cells share, as classes: setting them is far cheaper than inline style. */
export function cellClasses(style: MemoryStyle | undefined, value: CellValue): string {
  const { font, wrap, vertical } = style ?? {};
  return [
    'grid-cell',
    horizontal(style, value),
    vertical === 'top' ? 'grid-top' : vertical === 'center' ? 'grid-middle' : '',
    font?.bold ? 'grid-bold' : '',
    font?.italic ? 'grid-italic' : '',
    wrap ? 'grid-wrapped' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** What is the cell's own, in the words of the browser. */
export function cellLook(style: MemoryStyle | undefined): CSSProperties {
  const { font, fill, borders, indent } = style ?? {};
  const look: CSSProperties = {};
  if (font?.size) look.fontSize = `${(font.size * 4) / 3}px`;
  if (font?.name) look.fontFamily = `'${font.name.replaceAll("'", '')}', ${fallback(font.name)}`;
  if (font?.color) look.color = font.color;
  if (fill) look.backgroundColor = fill;
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
      return '';
    case 'center':
    case 'centerAcross':
      return 'grid-center';
    case 'right':
      return 'grid-end';
    case 'general':
    case undefined:
      if (typeof value === 'number') return 'grid-end';
      return typeof value === 'boolean' ? 'grid-center' : '';
  }
}

function fallback(name: string): string {
  return /times|serif|cambria/i.test(name) ? "'Liberation Serif', serif" : "'Carlito', sans-serif";
}

function border({ weight, color }: BorderLine): string {
  const width = { hair: '1px', thin: '1px', medium: '2px', thick: '3px' }[weight];
  return `${width} ${weight === 'hair' ? 'dotted' : 'solid'} ${color}`;
}
