import { legalSheetName } from '../../sheet/sheetName';
import type { SheetEntry } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import type { OfficeBatch } from './OfficeBatch';
import { describeEntry, readDirectory } from './readDirectory';
import { changeSheetKey, setSheetKey } from './sheetKey';

/** Copies a sheet behind the last one; name and key come in the same request as the copy. */
export async function copySheet(
  batch: OfficeBatch,
  sheet: string,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<SheetEntry> {
  const entries = await readDirectory(batch);
  const source = entries.find((entry) => entry.name === sheet);
  if (!source) throw new WorkbookError('sheetMissing', batch.operation, sheet);
  const copy = source.worksheet.copy('End');
  copy.name = legalSheetName(
    name,
    entries.map((entry) => entry.name),
  );
  copy.visibility = 'Visible';
  // A copy brings the names of its sheet along.
  if (source.key === undefined) setSheetKey(batch.host, copy, key);
  else changeSheetKey(batch.host, copy, key);
  copy.load('id,name');
  await batch.sync();
  return describeEntry({
    ...source,
    worksheet: copy,
    id: copy.id,
    name: copy.name,
    key,
    visibility: 'visible',
  });
}
