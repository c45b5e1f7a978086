import type { PackageParts, Relationship } from './PackageParts';
import { child, childrenOf } from './parseXml';
import type { XmlElement } from './parseXml';

/** A sheet's custom properties: each value is a part of UTF-16 text. */
export function readCustomProperties(
  worksheet: XmlElement,
  related: readonly Relationship[],
  parts: PackageParts,
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const { attributes } of childrenOf(child(worksheet, 'customProperties'), 'customPr')) {
    const target = related.find(({ id }) => id === attributes['id'])?.target;
    const bytes = target === undefined ? undefined : parts.bytes(target);
    if (!bytes) continue;
    properties.set(attributes['name'] ?? '', new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}
