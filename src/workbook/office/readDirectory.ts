import { SHEET_KEY_NAME, SHEET_KEY_PROPERTY } from '../memory/sheetKeyName';
import type { SheetEntry } from '../Workbook';
import type { OfficeBatch } from './OfficeBatch';
import type { OfficeHost } from './OfficeHost';
import { SettingStore } from './SettingStore';

/** Setting that tells, per key, the id of the sheet that was written last under it. */
export const SHEET_IDS = 'sheetIds';

/** A sheet of the workbook together with the client's object for it. */
export interface DirectoryEntry extends SheetEntry {
  readonly worksheet: Excel.Worksheet;
  readonly tabColor: string;
}

/** All sheets of the workbook with their keys; two syncs whatever their number. */
export async function readDirectory(batch: OfficeBatch): Promise<readonly DirectoryEntry[]> {
  return (await readDirectoryAndSettings(batch, [])).entries;
}

/** The sheets of the workbook and what it knows besides. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  readonly settings: SettingStore;
  /** Of tables and defined names of the whole workbook, in lower case: none may be used twice. */
  readonly names: ReadonlySet<string>;
}

/** The sheets and some settings, in the same two syncs. */
export async function readDirectoryAndSettings(
  batch: OfficeBatch,
  keys: readonly string[],
): Promise<Directory> {
  const { workbook } = batch.context;
  const { worksheets } = workbook;
  workbook.load('readOnly');
  worksheets.load('items/id,items/name,items/visibility,items/tabColor');
  const settings = new SettingStore(batch, [SHEET_IDS, ...keys]);
  const named = [workbook.tables, workbook.names].map((list) => list.load('items/name'));
  await batch.sync();
  batch.isReadOnly = workbook.readOnly;
  settings.ask();
  const sheets = worksheets.items.map((worksheet) => queryDetails(worksheet, batch));
  await batch.sync();
  const writtenLast = (settings.value(SHEET_IDS) ?? {}) as Readonly<Record<string, string>>;
  const names = named.flatMap(({ items }) => items.map(({ name }) => name.toLowerCase()));
  return {
    entries: withoutTwins(sheets.map(readEntry), writtenLast),
    settings,
    names: new Set(names),
  };
}

interface Details {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly keyName: Excel.NamedItem;
  readonly readProperty: () => string | null;
}

function queryDetails(worksheet: Excel.Worksheet, { host }: OfficeBatch): Details {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const keyName = worksheet.names.getItemOrNullObject(SHEET_KEY_NAME);
  keyName.load('formula');
  worksheet.protection.load('protected');
  return { worksheet, used, keyName, readProperty: queryProperty(worksheet, host) };
}

/** Custom properties come with ExcelApi 1.12; files written outside Excel may have nothing else. */
function queryProperty(worksheet: Excel.Worksheet, host: OfficeHost): () => string | null {
  if (!host.hasExcelApi('1.12')) return () => null;
  const property = worksheet.customProperties.getItemOrNullObject(SHEET_KEY_PROPERTY).load('value');
  return () => (property.isNullObject ? null : property.value);
}

function readEntry({ worksheet, used, keyName, readProperty }: Details): DirectoryEntry {
  const key = keyName.isNullObject ? readProperty() : readText(String(keyName.formula));
  return {
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    visibility: readVisibility(worksheet.visibility),
    tabColor: worksheet.tabColor,
    ...(key !== null && { key }),
    used: used.isNullObject
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
    isProtected: worksheet.protection.protected,
  };
}

/** `="summary"` → `summary`. */
function readText(formula: string): string {
  return formula.replace(/^="|"$/g, '').replaceAll('""', '"');
}

function readVisibility(name: string): SheetEntry['visibility'] {
  if (name === 'VeryHidden') return 'veryHidden';
  return name === 'Hidden' ? 'hidden' : 'visible';
}

/**
 * A sheet that a person copied carries the same key as its original. The one written last keeps
 * it, else the one whose name Excel did not number as a copy's, else the first; a copy is the
 * person's own.
 */
function withoutTwins(
  entries: readonly DirectoryEntry[],
  writtenLast: Readonly<Record<string, string>>,
): readonly DirectoryEntry[] {
  return entries.map((entry) => {
    const twins = entries.filter(({ key }) => key === entry.key);
    if (entry.key === undefined || twins.length === 1) return entry;
    const owner =
      twins.find(({ id }) => id === writtenLast[entry.key ?? '']) ??
      twins.find(({ name }) => !twins.some((other) => name.startsWith(`${other.name} (`))) ??
      twins[0];
    if (owner === entry) return entry;
    return { ...entry, key: undefined };
  });
}

/** The entry without the client's objects. */
export function describeEntry(entry: DirectoryEntry): SheetEntry {
  const { id, name, visibility, key, used, isProtected } = entry;
  return { id, name, visibility, ...(key !== undefined && { key }), used, isProtected };
}
