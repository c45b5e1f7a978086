import { footprintSetting } from '../SheetFootprint';
import type { OfficeBatch } from './OfficeBatch';
import { readDirectory } from './readDirectory';
import { readSettings } from './readSettings';

/** Removes the sheet with a key and what the settings remember of it. */
export async function removeSheet(batch: OfficeBatch, key: string): Promise<void> {
  const entry = (await readDirectory(batch)).find((each) => each.key === key);
  const setting = footprintSetting(key);
  const footprint = (await readSettings(batch, [setting])).get(setting);
  entry?.worksheet.delete();
  if (footprint !== null) batch.context.workbook.settings.getItem(setting).delete();
  await batch.sync();
}
