import { SHEET_KEY_NAME, SHEET_KEY_PROPERTY } from '../memory/sheetKeyName';
import type { OfficeHost } from './OfficeHost';

/** A hidden local name carries the key on every host, a custom property as files have it. */
export function setSheetKey(host: OfficeHost, worksheet: Excel.Worksheet, key: string): void {
  worksheet.names.add(SHEET_KEY_NAME, formulaOf(key)).visible = false;
  setProperty(host, worksheet, key);
}

/** For a sheet that has the name already. */
export function changeSheetKey(host: OfficeHost, worksheet: Excel.Worksheet, key: string): void {
  worksheet.names.getItem(SHEET_KEY_NAME).formula = formulaOf(key);
  setProperty(host, worksheet, key);
}

function setProperty(host: OfficeHost, worksheet: Excel.Worksheet, key: string): void {
  if (host.hasExcelApi('1.12')) worksheet.customProperties.add(SHEET_KEY_PROPERTY, key);
}

function formulaOf(key: string): string {
  return `="${key.replaceAll('"', '""')}"`;
}
