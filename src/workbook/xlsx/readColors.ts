import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';

/** Resolves a colour element to `#RRGGBB`; automatic colours are `undefined`. */
export type ReadColor = (element: XmlElement | undefined) => string | undefined;

/** Position in the theme part of the colours that cells call 0, 1, 2, 3. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readColors(themePart: string | undefined): ReadColor {
  const theme = themePart === undefined ? [] : readTheme(themePart);
  return (element) => {
    if (!element) return undefined;
    const { rgb, theme: index, indexed, tint } = element.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : index !== undefined
          ? theme[Number(index)]
          : INDEXED[Number(indexed)];
    return base === undefined ? undefined : `#${applyTint(base, Number(tint ?? 0))}`.toUpperCase();
  };
}

function readTheme(part: string): (string | undefined)[] {
  const scheme = child(child(parseXml(part), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes['lastClr'] ?? color?.attributes['val'];
  });
}

/** ECMA-376 18.8.19: a tint darkens (below 0) or lightens the luminance in HLS space. */
function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const light = (channel: number): number =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
  return channels
    .map((channel) => Math.round(light(channel)).toString(16).padStart(2, '0'))
    .join('');
}

/** The legacy palette, ECMA-376 18.8.27. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
