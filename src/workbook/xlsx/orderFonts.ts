import { child, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';

/** The order of a font's properties, which some programs do not keep though readers may insist. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A styles part whose fonts have their properties in order; nothing else is touched. */
export function orderFonts(styles: string): string {
  const root = parseXml(styles);
  const fonts = child(root, 'fonts')?.children ?? [];
  const differential = (child(root, 'dxfs')?.children ?? []).flatMap(
    (dxf) => child(dxf, 'font') ?? [],
  );
  const disordered = [...fonts, ...differential].filter((font) => !isOrdered(font));
  const replaced = new Map(disordered.map((font) => [font.source, ordered(font)]));
  let text = styles;
  for (const [before, after] of replaced) text = text.replaceAll(before, () => after);
  return text;
}

function isOrdered({ children }: XmlElement): boolean {
  const ranks = children.map(({ name }) => ORDER.indexOf(name));
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
}

function ordered({ source, children }: XmlElement): string {
  const sorted = [...children].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  const start = source.slice(0, source.indexOf('>') + 1);
  const end = source.slice(source.lastIndexOf('</'));
  return start + sorted.map((property) => property.source).join('') + end;
}
