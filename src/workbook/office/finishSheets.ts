import { footprintSetting } from '../SheetFootprint';
import type { SheetEntry, WriteResult } from '../Workbook';
import { type Decoration, UNDECORATED } from './decorateSheets';
import type { SettingStore } from './SettingStore';
import type { SheetPlan } from './SheetPlan';
import { SHEET_IDS } from './readDirectory';
import { type Sheets, worksheetOf } from './Sheets';
import { UNFINISHED } from './Unfinished';
import type { WriteQueue } from './WriteQueue';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Shows new sheets, still under their marks, and remembers what was written. */
export async function revealSheets(
  queue: WriteQueue,
  settings: SettingStore,
  plans: readonly SheetPlan[],
  sheets: Sheets,
  decorations: readonly Decoration[],
): Promise<void> {
  // First, so that a sheet whose footprint says it is done is known to lack its decoration.
  if (decorations.length > 0) {
    settings.set(
      UNDECORATED,
      decorations.map(({ plan }) => plan.description.key),
    );
  }
  for (const { description, update } of plans) {
    await queue.keep(settings, footprintSetting(description.key), update.footprint);
  }
  for (const plan of plans) {
    const { visibility = 'visible' } = plan.description;
    const worksheet = worksheetOf(sheets, plan);
    if (!plan.entry) worksheet.visibility = visibilities[visibility];
    worksheet.load('id');
  }
  if (decorations.length > 0) await queue.flush();
}

/** The last request: the marks go, so a sheet without a mark is whole wherever requests break off. */
export async function unmarkSheets(
  queue: WriteQueue,
  settings: SettingStore,
  plans: readonly SheetPlan[],
  sheets: Sheets,
): Promise<readonly WriteResult[]> {
  if (plans.some(({ entry }) => !entry)) {
    const ids = settings.value(SHEET_IDS) as Readonly<Record<string, string>> | null;
    settings.set(SHEET_IDS, { ...ids, ...idsOf(plans, sheets) });
  }
  for (const plan of plans) removeMark(worksheetOf(sheets, plan), plan);
  settings.remove(UNFINISHED);
  const results = plans.map((plan) => queryResult(worksheetOf(sheets, plan), plan));
  await queue.flush();
  return results.map((read) => read());
}

/** New sheets are always decorated, so their ids have arrived by now. */
function idsOf(plans: readonly SheetPlan[], sheets: Sheets): Record<string, string> {
  return Object.fromEntries(
    plans.map((plan) => [plan.description.key, worksheetOf(sheets, plan).id]),
  );
}

/** Also of sheets that an interrupted write had marked and that need no change now. */
function removeMark(worksheet: Excel.Worksheet, { name, tabColor }: SheetPlan): void {
  // The name goes last: it is the mark that nobody overlooks.
  worksheet.tabColor = tabColor;
  worksheet.name = name;
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
