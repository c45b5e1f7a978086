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

/** Marks what will be changed and makes the sheets that are missing, hidden for the time being. */
export async function stageSheets(
  queue: WriteQueue,
  settings: SettingStore,
  entries: readonly DirectoryEntry[],
  plans: readonly SheetPlan[],
): Promise<Sheets> {
  const { workbook } = queue.context;
  const unfinished = settings.value(UNFINISHED) as Unfinished | null;
  await queue.keep(settings, UNFINISHED, composeMarks(plans, unfinished));
  for (const plan of plans) {
    if (!plan.entry || !isChange(plan)) continue;
    const torn = tearFootprint(plan.last, plan.update);
    await queue.keep(settings, footprintSetting(plan.description.key), torn);
  }
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
    if (!entry || !isChange(plan)) continue;
    worksheet.name = markName(name);
    worksheet.tabColor = MARK_COLOR;
  }
  return sheets;
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
