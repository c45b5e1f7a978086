import type { Area } from '../../sheet/Area';
import type { SheetDescription } from '../../sheet/SheetDescription';
import { legalSheetName } from '../../sheet/sheetName';
import { refuseInsertedColumn } from '../refuseInsertedColumn';
import { planSheetUpdate } from '../planSheetUpdate';
import { footprintSetting, type SheetFootprint } from '../SheetFootprint';
import type { OfficeBatch } from './OfficeBatch';
import type { Directory, DirectoryEntry } from './readDirectory';
import { readPresentCells } from './readPresent';
import type { SettingStore } from './SettingStore';
import type { PresentParts, SheetPlan } from './SheetPlan';
import { isLeftover, type Look, lookWithoutMark, UNFINISHED, type Unfinished } from './Unfinished';

/** Compares descriptions with the workbook as it is; reads only, in a bounded number of syncs. */
export async function planSheets(
  batch: OfficeBatch,
  entries: readonly DirectoryEntry[],
  descriptions: readonly SheetDescription[],
  { settings, names: used }: Pick<Directory, 'settings' | 'names'>,
): Promise<readonly SheetPlan[]> {
  const unfinished = settings.value(UNFINISHED) as Unfinished | null;
  // What an interrupted first writing left behind is made anew.
  const standing = entries.filter((entry) => !isLeftover(entry, unfinished));
  const leftovers = entries.filter((entry) => isLeftover(entry, unfinished));
  const names = await withoutTablesOf(batch, leftovers, used);
  const targets = descriptions.map((description) => ({
    description,
    entry: standing.find(({ key }) => key === description.key) ?? null,
  }));
  const parts = await readParts(batch, targets, settings, names);
  const taken = standing.map((entry) => lookWithoutMark(entry, unfinished).name);
  const cells = await readPresentCells(
    batch,
    targets.map(({ entry }) => entry),
  );
  const plans: SheetPlan[] = [];
  for (const [index, { description, entry }] of targets.entries()) {
    const { last, present } = parts[index] ?? { last: null, present: nothingPresent(names) };
    const cellAt = cells[index] ?? (() => null);
    refuseInsertedColumn(last, cellAt, entry?.name ?? description.name);
    const update = planSheetUpdate(description, last, cellAt);
    const { name, tabColor } = entry
      ? lookWithoutMark(entry, unfinished)
      : proposeLook(description, taken);
    taken.push(name);
    plans.push({ description, entry, name, tabColor, last, update, present });
  }
  return plans;
}

function proposeLook({ name, tabColor = '' }: SheetDescription, taken: readonly string[]): Look {
  return { name: legalSheetName(name, taken), tabColor };
}

interface Target {
  readonly description: SheetDescription;
  readonly entry: DirectoryEntry | null;
}

interface Parts {
  readonly last: SheetFootprint | null;
  readonly present: PresentParts;
}

/** Footprints, tables and charts of the sheets that exist: two syncs, none when there are none. */
async function readParts(
  batch: OfficeBatch,
  targets: readonly Target[],
  settings: SettingStore,
  names: ReadonlySet<string>,
): Promise<readonly Parts[]> {
  if (targets.every(({ entry }) => !entry)) return [];
  const found = targets.map(({ description, entry }) => {
    if (!entry) return null;
    const last = settings.value(footprintSetting(description.key)) as SheetFootprint | null;
    const { tables, charts } = entry.worksheet;
    tables.load('items/name');
    charts.load('items/name');
    return { last, tables, charts };
  });
  await batch.sync();
  const details = found.map((sheet) => sheet && queryParts(sheet.tables, sheet.charts));
  await batch.sync();
  return found.map((sheet, index) => {
    const detail = details[index];
    if (!sheet || !detail) return { last: null, present: nothingPresent(names) };
    return { last: sheet.last, present: { ...detail(), tableNames: names } };
  });
}

function nothingPresent(tableNames: ReadonlySet<string>): PresentParts {
  return { tables: [], charts: new Map(), tableNames };
}

/** Names that are free again once the sheets are gone; no sync when there are none. */
async function withoutTablesOf(
  batch: OfficeBatch,
  leftovers: readonly DirectoryEntry[],
  names: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (leftovers.length === 0) return names;
  const lists = leftovers.map(({ worksheet }) => worksheet.tables.load('items/name'));
  await batch.sync();
  const gone = new Set(lists.flatMap(({ items }) => items.map(({ name }) => name.toLowerCase())));
  return new Set([...names].filter((name) => !gone.has(name)));
}

/** Queues what is needed of tables and charts; the answer is read after the next sync. */
function queryParts(
  tables: Excel.TableCollection,
  charts: Excel.ChartCollection,
): () => Pick<PresentParts, 'tables' | 'charts'> {
  const areas = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const counts = charts.items.map(({ name, series }) => ({ name, count: series.getCount() }));
  return () => ({
    tables: areas.map(({ name, range }) => ({ name, area: areaOf(range) })),
    charts: new Map(counts.map(({ name, count }) => [name, count.value])),
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
