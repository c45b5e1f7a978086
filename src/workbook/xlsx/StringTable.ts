import { xmlElement, xmlText, XML_HEAD } from './formatXml';
import { readSharedStrings } from './readSharedStrings';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The shared strings of a package, to which texts of new cells are added. */
export class StringTable {
  readonly #part: string | undefined;
  readonly #numbers = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #count: number;

  constructor(part: string | undefined) {
    this.#part = part;
    const texts = part === undefined ? [] : readSharedStrings(part);
    texts.forEach((text, index) => this.#numbers.has(text) || this.#numbers.set(text, index));
    this.#count = texts.length;
  }

  get hasAdditions(): boolean {
    return this.#added.length > 0;
  }

  indexOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const index = this.#count + this.#added.length;
    this.#numbers.set(text, index);
    this.#added.push(`<si xmlns="${MAIN}">${textXml(text)}</si>`);
    return index;
  }

  toXml(): string {
    const start = this.#part ?? `${XML_HEAD}<sst xmlns="${MAIN}"></sst>`;
    const opened = start.replace(/<((?:\w+:)?sst)(\s[^>]*)?\/>/, '<$1$2></$1>');
    const end = opened.lastIndexOf('</');
    const isPrefixed = /<\w+:sst[\s>]/.test(opened);
    const items = this.#added.join('');
    const added = isPrefixed ? items : items.replaceAll(` xmlns="${MAIN}"`, '');
    // Both counts are optional, and wrong once texts are added.
    const head = opened
      .slice(0, end)
      .replace(/(<(?:\w+:)?sst[^>]*?)\s(?:uniqueCount|count)="\d*"/g, '$1')
      .replace(/(<(?:\w+:)?sst[^>]*?)\s(?:uniqueCount|count)="\d*"/g, '$1');
    return head + added + opened.slice(end);
  }
}

function textXml(text: string): string {
  const isSpaced = /^\s|\s$|\n| {2}/.test(text);
  return xmlElement('t', { 'xml:space': isSpaced ? 'preserve' : undefined }, xmlText(text));
}
