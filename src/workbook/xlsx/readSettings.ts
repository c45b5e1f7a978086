import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { readSettingPart } from '../memory/settingPart';
import type { PackageParts } from './PackageParts';

/** Reads the settings from the XML parts that the workbook refers to. */
export function readSettings(
  workbook: MemoryWorkbook,
  parts: PackageParts,
  workbookPath: string,
): void {
  for (const { key, value } of settingParts(parts, workbookPath)) workbook.settings.set(key, value);
}

/** The settings of a file with the paths of their parts. */
export function settingParts(
  parts: PackageParts,
  workbookPath: string,
): readonly { readonly path: string; readonly key: string; readonly value: unknown }[] {
  return parts.relationships(workbookPath).flatMap(({ type, target }) => {
    const setting = type === 'customXml' ? readSettingPart(parts.text(target) ?? '') : null;
    return setting ? [{ path: target, ...setting }] : [];
  });
}
