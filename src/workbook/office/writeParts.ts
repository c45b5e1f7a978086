import type { SheetPart } from '../SheetFootprint';
import { isNamedAfter } from './freeTableName';
import { pointsOfWidth } from './pointsOfWidth';
import { rangeOf } from './readChunks';
import { codeOf } from './readHostError';
import type { WorkbookError } from '../WorkbookError';
import type { SheetPlan } from './SheetPlan';
import { writeFooter, writePage, writePrintedRows } from './writePage';
import { addLink, addRule, addValidation } from './writeRules';
import { writeLook, writeStyle } from './writeStyle';
import { isSame, writeTable } from './writeTables';
import type { WriteQueue } from './WriteQueue';

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;
const DEEPEST = 7;
const REFUSALS = new Set(['InvalidOperation', 'InvalidArgument', 'GeneralException']);

type PartWriter = (queue: WriteQueue, worksheet: Excel.Worksheet, plan: SheetPlan) => Promise<void>;

/** Takes away what would be in the way of new cells: merges and tables of the last version. */
export async function clearParts(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  { description, last, update, present }: SheetPlan,
): Promise<void> {
  if (update.changedParts.has('merges')) {
    for (const area of last?.owned.merges ?? []) {
      await queue.reserve();
      rangeOf(worksheet, area).unmerge();
    }
  }
  if (!update.changedParts.has('tables')) return;
  const wanted = new Set((description.tables ?? []).map(({ name }) => name));
  for (const owned of last?.owned.tables ?? []) {
    const found = present.tables.find(({ name }) => isNamedAfter(name, owned));
    if (wanted.has(owned) || !found) continue;
    await queue.reserve();
    worksheet.tables.getItem(found.name).convertToRange();
  }
}

/** Writes the parts that changed, in the order that hosts are fastest with. */
export async function writeParts(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  for (const [column, width] of plan.update.widths) {
    await queue.reserve();
    const whole = { row: 0, rows: ALL_ROWS, column, columns: 1 };
    rangeOf(worksheet, whole).format.columnWidth = pointsOfWidth(width);
  }
  for (const [part, write] of Object.entries(writers)) {
    if (isDue(plan, part as SheetPart)) await write(queue, worksheet, plan);
  }
}

/** Clearing formats clears conditional formats with them. */
function isDue({ update, last }: SheetPlan, part: SheetPart): boolean {
  if (update.changedParts.has(part)) return true;
  return part === 'conditionalFormats' && last !== null && update.changedParts.has('formats');
}

const writers: Readonly<Partial<Record<SheetPart, PartWriter>>> = {
  async tables(queue, worksheet, { description, present }) {
    for (const table of description.tables ?? []) {
      await queue.reserve();
      const found = present.tables.find(
        ({ name, area }) => isNamedAfter(name, table.name) || isSame(area, table.area),
      );
      writeTable(queue.batch.host, worksheet, table, found, present.tableNames);
    }
  },
  async links(queue, worksheet, { description, last }) {
    for (const area of last?.owned.links ?? []) {
      await queue.reserve();
      rangeOf(worksheet, area).clear('Hyperlinks');
    }
    for (const link of description.links ?? []) {
      await queue.reserve();
      addLink(worksheet, link);
    }
  },
  async formats(queue, worksheet, { description, update }) {
    for (const { area, look } of update.formats ?? []) {
      await queue.reserve(1500);
      const range = rangeOf(worksheet, area);
      range.clear('Formats');
      if (look) writeLook(range, look, area);
    }
    if (update.formats) return;
    for (const { area, style } of description.formats) {
      await queue.reserve(1500);
      writeStyle(rangeOf(worksheet, area), style);
    }
  },
  async merges(queue, worksheet, { description }) {
    for (const area of description.merges ?? []) {
      await queue.reserve();
      rangeOf(worksheet, area).merge(false);
    }
  },
  async rowHeights(queue, worksheet, { description }) {
    for (const { row, rows, height } of description.rowHeights ?? []) {
      await queue.reserve();
      rangeOf(worksheet, { row, rows, column: 0, columns: 1 }).format.rowHeight = height;
    }
  },
  async conditionalFormats(queue, worksheet, { description, last }) {
    for (const area of last?.owned.conditionalFormats ?? []) {
      await queue.reserve();
      rangeOf(worksheet, area).conditionalFormats.clearAll();
    }
    for (const rule of description.conditionalFormats ?? []) {
      await queue.reserve(800);
      addRule(worksheet, rule);
    }
  },
  async validations(queue, worksheet, { description, last }) {
    for (const area of last?.owned.validations ?? []) {
      await queue.reserve();
      rangeOf(worksheet, area).dataValidation.clear();
    }
    for (const rule of description.validations ?? []) {
      await queue.reserve(800);
      addValidation(worksheet, rule);
    }
  },
  /** Grouping rows needs ExcelApi 1.10; without it the rows simply stand open. */
  async outlines(queue, worksheet, { description, last }) {
    if (!queue.batch.host.hasExcelApi('1.10')) return;
    const rows = (row: number, count: number) =>
      rangeOf(worksheet, { row, rows: count, column: 0, columns: ALL_COLUMNS });
    for (const outline of last?.owned.outlines ?? []) {
      const grouped = () => rows(outline.row, outline.rows);
      const ungroup = () => grouped().ungroup('ByRows');
      await queue.reserve();
      grouped().rowHidden = false;
      if (last?.torn) await ungroupAll(queue, ungroup);
      else ungroup();
    }
    for (const outline of description.outlines ?? []) {
      await queue.reserve();
      const grouped = rows(outline.row, outline.rows);
      grouped.group('ByRows');
      if (outline.isCollapsed === true) grouped.rowHidden = true;
    }
  },
  async page(queue, worksheet, { description }) {
    await queue.reserve(2000);
    if (description.page) writePage(worksheet, description.page);
  },
  async printedRows(queue, worksheet, { description, last }) {
    await queue.reserve(2000);
    if (description.page) writePrintedRows(worksheet, description.page, last?.owned.repeatsRows);
  },
  async footer(queue, worksheet, { description }) {
    await queue.reserve(1000);
    if (description.page) writeFooter(worksheet, description.page);
  },
};

/** After a write that broke off nobody knows how deep rows are grouped: until Excel refuses. */
async function ungroupAll(queue: WriteQueue, ungroup: () => void): Promise<void> {
  await queue.flush();
  for (let level = 0; level < DEEPEST; level++) {
    ungroup();
    try {
      await queue.flush();
    } catch (cause) {
      if (REFUSALS.has(codeOf((cause as WorkbookError).cause) ?? '')) return;
      throw cause;
    }
  }
}
