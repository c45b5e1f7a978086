import type { CellStyle } from '../../sheet/CellStyle';

/** A text colour with the fill it stands on; a test holds each pair to a contrast of 4.5:1. */
export interface Ink {
  readonly color: string;
  readonly fill: string;
}

/** Light fills and dark inks: they stay apart on a black and white printer. */
export const palette = {
  body: { color: '#1A1A1A', fill: '#FFFFFF' },
  quiet: { color: '#595959', fill: '#FFFFFF' },
  header: { color: '#1F3864', fill: '#DCE6F1' },
  group: { color: '#1A1A1A', fill: '#F2F2F2' },
  link: { color: '#0B5394', fill: '#FFFFFF' },
  error: { color: '#9C1C12', fill: '#FBE3E1' },
  warning: { color: '#5F4600', fill: '#FFF2CC' },
} as const satisfies Record<string, Ink>;

const lineColor = '#8C8C8C';

/** Times New Roman is what Guidance 36-HD/VPTW and the offices print in. */
const family = 'Times New Roman';

export const bodyStyle: CellStyle = {
  font: { name: family, size: 11, color: palette.body.color },
  vertical: 'center',
};

/** For sheets of many rows, which print at nearly full size. */
export const smallStyle: CellStyle = { ...bodyStyle, font: { ...bodyStyle.font, size: 10 } };

export const gridBorder: CellStyle['border'] = {
  edges: { weight: 'thin', color: lineColor },
  inside: { weight: 'thin', color: lineColor },
};

export const headerStyle: CellStyle = {
  ...inkStyle(palette.header, { bold: true, size: 11 }),
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: gridBorder,
};

export const smallHeaderStyle: CellStyle = {
  ...headerStyle,
  font: { ...headerStyle.font, size: 10 },
};

export function inkStyle(ink: Ink, font: CellStyle['font'] = {}): CellStyle {
  return {
    font: { name: family, ...font, color: ink.color },
    ...(ink.fill === '#FFFFFF' ? {} : { fill: ink.fill }),
  };
}

export function textStyle(font: CellStyle['font'], rest: Omit<CellStyle, 'font'> = {}): CellStyle {
  return { font: { name: family, color: palette.body.color, ...font }, ...rest };
}
