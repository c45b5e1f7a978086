import { decodeText } from './decodeText';
import { childrenOf, parseXml } from './parseXml';
import type { XmlElement } from './parseXml';

/** The texts of the shared string part, in order; rich text without its formats. */
export function readSharedStrings(part: string): string[] {
  return childrenOf(parseXml(part), 'si').map(readStringItem);
}

/** The text of an `si` or `is` element; phonetic hints (`rPh`) are no part of it. */
export function readStringItem(item: XmlElement): string {
  const runs = item.children.flatMap((each) => {
    if (each.name === 't') return [each.text];
    return each.name === 'r' ? childrenOf(each, 't').map(({ text }) => text) : [];
  });
  return decodeText(runs.join(''));
}
