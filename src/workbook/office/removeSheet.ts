import { footprintSetting } from '../SheetFootprint';
import type { OfficeBatch } from './OfficeBatch';
import { readDirectoryAndSettings } from './readDirectory';

/** Removes the sheet with a key and what the settings remember of it. */
export async function removeSheet(batch: OfficeBatch, key: string): Promise<void> {
  const setting = footprintSetting(key);
  const { entries, settings } = await readDirectoryAndSettings(batch, [setting]);
  const entry = entries.find((each) => each.key === key);
  entry?.worksheet.delete();
  settings.remove(setting);
  await batch.sync();
}
