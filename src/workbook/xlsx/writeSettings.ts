import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { composeSettingPart } from '../memory/settingPart';
import { XML_HEAD } from './formatXml';
import type { PackageParts } from './PackageParts';
import { settingParts } from './readSettings';

/** Keeps each setting in an XML part of its own. */
export function writeSettings(
  workbook: MemoryWorkbook,
  parts: PackageParts,
  workbookPath: string,
): void {
  const paths = new Map<string, string>();
  for (const { key, path } of settingParts(parts, workbookPath)) {
    if (workbook.settings.has(key) && !paths.has(key)) paths.set(key, path);
    else removePart(parts, workbookPath, path);
  }
  for (const [key, value] of workbook.settings) {
    const path = paths.get(key) ?? addPart(parts, workbookPath);
    parts.write(path, XML_HEAD + composeSettingPart(key, value));
  }
}

function addPart(parts: PackageParts, workbookPath: string): string {
  const path = parts.freePath('customXml/item', 'xml');
  // The path is taken from now on.
  parts.write(path, XML_HEAD);
  parts.declareExtension('xml', 'application/xml');
  parts.relate(workbookPath, 'customXml', path);
  return path;
}

function removePart(parts: PackageParts, workbookPath: string, path: string): void {
  parts.unrelate(workbookPath, ({ target }) => target === path);
  parts.remove(path);
}
