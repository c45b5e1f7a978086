import type { MemoryWorkbook } from '../memory/MemoryWorkbook';
import { xmlElement, xmlText, XML_HEAD } from './formatXml';
import type { PackageParts } from './PackageParts';
import { settingsPart, SETTINGS_NAMESPACE } from './readSettings';

/** Keeps the settings in an XML part of the workbook's own. */
export function writeSettings(
  workbook: MemoryWorkbook,
  parts: PackageParts,
  workbookPath: string,
): void {
  const present = settingsPart(parts, workbookPath);
  if (!present && workbook.settings.size === 0) return;
  const path = present?.path ?? parts.freePath('customXml/item', 'xml');
  const entries = [...workbook.settings].map(([key, value]) =>
    xmlElement('setting', { key }, xmlText(JSON.stringify(value))),
  );
  parts.write(
    path,
    XML_HEAD + xmlElement('settings', { xmlns: SETTINGS_NAMESPACE }, entries.join('')),
  );
  if (present) return;
  parts.declareExtension('xml', 'application/xml');
  parts.relate(workbookPath, 'customXml', path);
}
