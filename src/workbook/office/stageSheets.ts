import type { OfficeHost } from './OfficeHost';
import type { DirectoryEntry } from './readDirectory';
import { setSheetKey } from './sheetKey';
import { footprintSetting } from '../SheetFootprint';
import { tearFootprint } from '../tearFootprint';
import type { SettingStore } from './SettingStore';
import { isChange, type SheetPlan } from './SheetPlan';
import type { Sheets } from './Sheets';
import {
  isLeftover,
  type Look,
  MARK_COLOR,
  markName,
  UNFINISHED,
  type Unfinished,
} from './Unfinished';
import type { WriteQueue } from './WriteQueue';

/**
 * Notes what will be made and changed, and makes the sheets that are missing, hidden for the time
 * being. Sheets that stand are not touched yet.
 */
export async function stageSheets(
  queue: WriteQueue,
  settings: SettingStore,
  entries: readonly DirectoryEntry[],
  plans: readonly SheetPlan[],
): Promise<Sheets> {
  const { workbook } = queue.context;
  const unfinished = settings.value(UNFINISHED) as Unfinished | null;
  await queue.keep(settings, UNFINISHED, composeMarks(plans, unfinished));
  for (const entry of entries) {
    if (isLeftover(entry, unfinished)) entry.worksheet.delete();
  }
  const sheets = new Map<string, Excel.Worksheet>();
  for (const plan of plans) {
    const { entry, description, name } = plan;
    await queue.reserve(1000);
    const worksheet =
      entry?.worksheet ?? addSheet(workbook, queue.batch.host, name, description.key);
    sheets.set(description.key, worksheet);
  }
  return sheets;
}

/** Marks the sheets that stand and will be changed. */
export async function markSheets(
  queue: WriteQueue,
  settings: SettingStore,
  plans: readonly SheetPlan[],
): Promise<void> {
  const changed = plans.filter((plan) => plan.entry && isChange(plan));
  for (const { last, update, description } of changed) {
    const torn = tearFootprint(last, update);
    await queue.keep(settings, footprintSetting(description.key), torn);
  }
  for (const { entry, name } of changed) {
    if (!entry) continue;
    await queue.reserve(1000);
    entry.worksheet.name = markName(name);
    entry.worksheet.tabColor = MARK_COLOR;
  }
}

/** Marks of an interrupted write stay known until they are taken away. */
function composeMarks(plans: readonly SheetPlan[], unfinished: Unfinished | null): Unfinished {
  const created: Record<string, Look> = { ...unfinished?.created };
  const marked: Record<string, Look> = { ...unfinished?.marked };
  for (const plan of plans) {
    const { entry, description, name, tabColor } = plan;
    if (!entry) created[description.key] = { name, tabColor };
    else if (isChange(plan)) marked[entry.id] = { name, tabColor };
  }
  return { created, marked };
}

/** The key comes first: whatever happens next, the sheet can be found and taken away again. */
function addSheet(
  workbook: Excel.Workbook,
  host: OfficeHost,
  name: string,
  key: string,
): Excel.Worksheet {
  const worksheet = workbook.worksheets.add(markName(name));
  worksheet.visibility = 'Hidden';
  setSheetKey(host, worksheet, key);
  worksheet.tabColor = MARK_COLOR;
  return worksheet;
}
