import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { childrenOf, parseXml } from './parseXml';
import type { PackageParts } from './PackageParts';

export const SETTINGS_NAMESPACE = 'urn:rollcall:settings';

/** Settings are one XML part of ours; each is a JSON text. */
export function readSettings(
  workbook: MemoryWorkbook,
  parts: PackageParts,
  workbookPath: string,
): void {
  const text = settingsPart(parts, workbookPath)?.text;
  if (text === undefined) return;
  for (const { attributes, text: value } of childrenOf(parseXml(text), 'setting')) {
    const parsed: unknown = JSON.parse(value);
    workbook.settings.set(attributes['key'] ?? '', parsed);
  }
}

export function settingsPart(
  parts: PackageParts,
  workbookPath: string,
): { readonly path: string; readonly text: string } | undefined {
  for (const { type, target } of parts.relationships(workbookPath)) {
    const text = type === 'customXml' ? parts.text(target) : undefined;
    if (text?.includes(SETTINGS_NAMESPACE)) return { path: target, text };
  }
  return undefined;
}
