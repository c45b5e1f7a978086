/** An element of a small XML part; names and attribute names are without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
  /** The element as it stands in the part. */
  readonly source: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

/** Reads a part as a tree. Entities other than the predefined ones stay as they are. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '', start: 0 };
  const open: OpenElement[] = [root];
  let position = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [markup, cdata, slash, name, attributes = '', isEmpty] = match;
    const parent = open.at(-1) ?? root;
    parent.text += decodeXml(text.slice(position, match.index)) + (cdata ?? '');
    position = match.index + markup.length;
    if (name === undefined) continue;
    if (slash) closeElement(open, text.slice(parent.start, position));
    else {
      const start = match.index;
      open.push({
        name: localName(name),
        attributes: readAttributes(attributes),
        children: [],
        text: '',
        start,
      });
      if (isEmpty) closeElement(open, markup);
    }
  }
  const [top] = root.children;
  if (!top || open.length !== 1) throw new SyntaxError('the part is not well-formed XML');
  return top;
}

export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes[localName(name)] = decodeXml(double ?? single ?? '');
  }
  return attributes;
}

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

function closeElement(open: OpenElement[], source: string): void {
  const closed = open.pop();
  const parent = open.at(-1);
  if (!closed || !parent) throw new SyntaxError('the part is not well-formed XML');
  const { name, attributes, children, text } = closed;
  parent.children.push({ name, attributes, children, text, source });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
