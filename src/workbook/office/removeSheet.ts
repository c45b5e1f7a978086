import { footprintSetting } from '../SheetFootprint';
import type { OfficeBatch } from './OfficeBatch';
import { readDirectoryAndSettings, SHEET_IDS } from './readDirectory';

/** Removes the sheet with a key and what the settings remember of it. */
export async function removeSheet(batch: OfficeBatch, key: string): Promise<void> {
  const setting = footprintSetting(key);
  const { entries, settings } = await readDirectoryAndSettings(batch, [setting]);
  const entry = entries.find((each) => each.key === key);
  entry?.worksheet.delete();
  settings.remove(setting);
  const ids = Object.entries((settings.value(SHEET_IDS) ?? {}) as Readonly<Record<string, string>>);
  const others = ids.filter(([of]) => of !== key);
  if (others.length === 0) settings.remove(SHEET_IDS);
  else if (others.length < ids.length) settings.set(SHEET_IDS, Object.fromEntries(others));
  await batch.sync();
}
