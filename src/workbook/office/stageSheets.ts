import type { OfficeHost } from './OfficeHost';
import type { DirectoryEntry } from './readDirectory';
import { setSheetKey } from './sheetKey';
import { isChange, type SheetPlan } from './SheetPlan';
import type { Sheets } from './Sheets';
import { isLeftover, MARK_COLOR, markName, UNFINISHED, type Unfinished } from './Unfinished';
import type { WriteQueue } from './WriteQueue';

/** Marks what will be changed and makes the sheets that are missing, hidden for the time being. */
export async function stageSheets(
  queue: WriteQueue,
  entries: readonly DirectoryEntry[],
  plans: readonly SheetPlan[],
  unfinished: Unfinished | null,
): Promise<Sheets> {
  const { workbook } = queue.context;
  const marks = composeMarks(plans, unfinished);
  await queue.reserve(JSON.stringify(marks).length * 2);
  workbook.settings.add(UNFINISHED, marks);
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

function composeMarks(plans: readonly SheetPlan[], unfinished: Unfinished | null): Unfinished {
  const created = plans.filter(({ entry }) => !entry).map(({ description }) => description.key);
  const marked = plans.flatMap((plan) => {
    if (!plan.entry || !isChange(plan)) return [];
    const { name, tabColor } = plan;
    return [[plan.entry.id, { name, tabColor }] as const];
  });
  // Marks of an interrupted write stay known until they are taken away.
  return {
    created: [...new Set([...(unfinished?.created ?? []), ...created])],
    marked: { ...unfinished?.marked, ...Object.fromEntries(marked) },
  };
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
