import type { SheetDescription } from '../../sheet/SheetDescription';
import { footprintSetting } from '../SheetFootprint';
import type { WriteResult } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { decorateSheets, planDecorations, UNDECORATED } from './decorateSheets';
import { drawCharts } from './drawCharts';
import { revealSheets, unmarkSheets } from './finishSheets';
import type { OfficeBatch } from './OfficeBatch';
import type { OfficeSession } from './OfficeSession';
import type { OwnWriteOptions } from './OwnWrites';
import { planSheets } from './planSheets';
import { describeEntry, readDirectoryAndSettings } from './readDirectory';
import { isChange, type SheetPlan } from './SheetPlan';
import { type Sheets, worksheetOf } from './Sheets';
import { markSheets, stageSheets } from './stageSheets';
import { UNFINISHED, type Unfinished } from './Unfinished';
import { writeBlocks } from './writeBlocks';
import { clearParts, writeParts } from './writeParts';
import { WayBack } from './WayBack';
import { WriteQueue } from './WriteQueue';

/**
 * Writes the sheets of one report together. Everything is read and compared first. New sheets are
 * filled while hidden; until then all can be taken back. Sheets that exist are marked on their tabs
 * before their first change; names, visibility and footprints follow in the last request. Whatever
 * fails in between, the last report is whole or plainly marked, and writing again from the start
 * puts everything right.
 */
export async function writeSheets(
  session: OfficeSession,
  descriptions: readonly SheetDescription[],
  options: OwnWriteOptions,
): Promise<readonly WriteResult[]> {
  const names = descriptions.map(({ name }) => name).join(', ');
  const wayBack = new WayBack(options);
  const results = await session.repeat('writeSheet', names, (batch) =>
    tryToWrite(batch, descriptions, options, wayBack),
  );
  return results.map((result, index) => ({ ...result, replaced: wayBack.replaced?.[index] }));
}

async function tryToWrite(
  batch: OfficeBatch,
  descriptions: readonly SheetDescription[],
  options: OwnWriteOptions,
  wayBack: WayBack,
): Promise<readonly WriteResult[]> {
  const footprints = descriptions.map(({ key }) => footprintSetting(key));
  const keys = [UNFINISHED, UNDECORATED, ...footprints];
  const directory = await readDirectoryAndSettings(batch, keys);
  const { entries, settings } = directory;
  const unfinished = settings.value(UNFINISHED) as Unfinished | null;
  const undecorated = (settings.value(UNDECORATED) ?? []) as readonly string[];
  const plans = await planSheets(batch, entries, descriptions, directory);
  refuseProtected(plans, batch.operation);
  wayBack.replaced ??= plans.map(({ update }) => update.replaced);
  const changed = plans.filter(isChange);
  const decorations = planDecorations(plans, undecorated);
  if (changed.length === 0 && !unfinished && decorations.length === 0) return plans.map(unchanged);
  for (const { entry } of plans) if (entry) options.touch(entry.id);
  const queue = new WriteQueue(batch);
  let done = 0;
  const fill = async (plan: SheetPlan, sheets: Sheets): Promise<void> => {
    await fillSheet(queue, worksheetOf(sheets, plan), plan);
    options.onProgress?.(++done, changed.length);
  };
  const makeNew = async (): Promise<Sheets> => {
    const sheets = await stageSheets(queue, settings, entries, plans);
    for (const plan of changed) if (!plan.entry) await fill(plan, sheets);
    return sheets;
  };
  const sheets = await wayBack.keepOpen(queue, unfinished, makeNew);
  await markSheets(queue, settings, plans);
  for (const plan of changed) if (plan.entry) await fill(plan, sheets);
  await drawCharts(queue, changed, sheets);
  await revealSheets(queue, settings, plans, sheets, decorations);
  await decorateSheets(queue, settings, decorations, sheets);
  const results = await unmarkSheets(queue, settings, plans, sheets);
  for (const { sheet } of results) options.touch(sheet.id);
  return results;
}

async function fillSheet(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  await clearParts(queue, worksheet, plan);
  await writeBlocks(queue, worksheet, plan.update.writes, plan.description.formats);
  await writeParts(queue, worksheet, plan);
}

function refuseProtected(plans: readonly SheetPlan[], operation: string): void {
  for (const plan of plans) {
    if (plan.entry?.isProtected === true && isChange(plan)) {
      throw new WorkbookError('sheetProtected', operation, plan.entry.name);
    }
  }
}

function unchanged({ entry, description }: SheetPlan): WriteResult {
  if (!entry) throw new Error(`the sheet ${description.key} is missing and yet unchanged`);
  return { sheet: describeEntry(entry), cellsWritten: 0 };
}
