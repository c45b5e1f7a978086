import { footprintSetting } from '../SheetFootprint';
import type { SheetEntry, WriteResult } from '../Workbook';
import { UNDECORATED } from './decorateSheets';
import type { SheetPlan } from './SheetPlan';
import { type Sheets, worksheetOf } from './Sheets';
import { UNFINISHED } from './Unfinished';
import type { WriteQueue } from './WriteQueue';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * The last request of a write. New sheets are shown while they still bear their mark, then the
 * marks go: a sheet without a mark is whole, wherever a request may break off.
 */
export async function finishSheets(
  queue: WriteQueue,
  plans: readonly SheetPlan[],
  sheets: Sheets,
  keysToDecorate: readonly string[],
): Promise<readonly WriteResult[]> {
  const { settings } = queue.context.workbook;
  for (const { description, update } of plans) {
    await queue.reserve(JSON.stringify(update.footprint).length * 2);
    settings.add(footprintSetting(description.key), update.footprint);
  }
  if (keysToDecorate.length > 0) settings.add(UNDECORATED, keysToDecorate);
  for (const plan of plans) {
    const { visibility = 'visible' } = plan.description;
    if (!plan.entry) worksheetOf(sheets, plan).visibility = visibilities[visibility];
  }
  for (const plan of plans) removeMark(worksheetOf(sheets, plan), plan);
  settings.getItem(UNFINISHED).delete();
  const results = plans.map((plan) => queryResult(worksheetOf(sheets, plan), plan));
  await queue.flush();
  return results.map((read) => read());
}

/** Also of sheets that an interrupted write had marked and that need no change now. */
function removeMark(
  worksheet: Excel.Worksheet,
  { entry, description, name, tabColor }: SheetPlan,
): void {
  worksheet.name = name;
  worksheet.tabColor = entry ? tabColor : (description.tabColor ?? '');
}

function queryResult(worksheet: Excel.Worksheet, plan: SheetPlan): () => WriteResult {
  worksheet.load('id,name');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    const { description, entry, update } = plan;
    const sheet: SheetEntry = {
      id: worksheet.id,
      name: worksheet.name,
      visibility: entry?.visibility ?? description.visibility ?? 'visible',
      key: description.key,
      used: used.isNullObject
        ? null
        : {
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
      isProtected: entry?.isProtected ?? false,
    };
    return { sheet, cellsWritten: update.cellsWritten };
  };
}
