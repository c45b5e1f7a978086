import { renameSheetInFormula } from '../../sheet/renameSheetInFormula';
import { legalSheetName } from '../../sheet/sheetName';
import type { SheetEdit, WriteResult } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { EditedGrid } from './EditedGrid';
import type { OfficeBatch } from './OfficeBatch';
import type { OwnWriteOptions } from './OwnWrites';
import { describeEntry, type DirectoryEntry, readDirectory } from './readDirectory';
import { readPresent } from './readPresent';
import { SheetEditor } from './SheetEditor';
import { MARK_COLOR, markName } from './Unfinished';
import { WriteQueue } from './WriteQueue';

/**
 * Applies planned edits in order, as many in one request as fit. The tab of a sheet of ours
 * bears a mark from the first edit to the last, so that one without a mark is whole wherever
 * requests break off.
 */
export async function applyEdits(
  batch: OfficeBatch,
  sheet: string,
  edits: readonly SheetEdit[],
  options: OwnWriteOptions,
): Promise<WriteResult> {
  const entries = await readDirectory(batch);
  const entry = entries.find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError('sheetMissing', batch.operation, sheet);
  const isOurs = entry.key !== undefined;
  if (entry.isProtected === true && !isOurs) {
    throw new WorkbookError('sheetProtected', batch.operation, sheet);
  }
  options.touch(entry.id);
  if (edits.length === 0) return { sheet: describeEntry(entry), cellsWritten: 0 };
  // A copy that was left unfinished before may bear the usual mark.
  const taken = entries.map(({ name }) => name);
  const marked = isOurs ? legalSheetName(markName(entry.name), taken) : entry.name;
  const editor = await openEditor(batch, entry, marked, edits);
  if (options.signal?.aborted) throw new WorkbookError('cancelled', batch.operation, sheet);
  options.onTooLate?.();
  const protect = entry.isProtected === true ? await liftProtection(batch, entry) : null;
  if (isOurs) mark(entry, marked);
  for (const [index, edit] of edits.entries()) {
    await editor.apply(edit);
    options.onProgress?.(index + 1, edits.length);
  }
  protect?.();
  if (isOurs) unmark(entry);
  await editor.queue.flush();
  return { sheet: describeEntry(entry), cellsWritten: editor.cellsWritten };
}

/** Protection without a password comes off for the edits; returns how to put it on again. */
async function liftProtection(
  batch: OfficeBatch,
  { worksheet: { protection } }: DirectoryEntry,
): Promise<() => void> {
  protection.load('options');
  await batch.sync();
  const { options } = protection;
  protection.unprotect();
  await batch.sync();
  return () => protection.protect(options);
}

function mark({ worksheet }: DirectoryEntry, marked: string): void {
  worksheet.name = marked;
  worksheet.tabColor = MARK_COLOR;
}

/** The name goes last: it is the mark that nobody overlooks. */
function unmark({ worksheet, name, tabColor }: DirectoryEntry): void {
  worksheet.tabColor = tabColor;
  worksheet.name = name;
}

/** What edits must know beforehand of the sheet: cells, local names, tables with their styles. */
async function openEditor(
  batch: OfficeBatch,
  { worksheet, name, used }: DirectoryEntry,
  marked: string,
  edits: readonly SheetEdit[],
): Promise<SheetEditor> {
  worksheet.names.load('items/name');
  worksheet.tables.load('items/name,items/style,items/showBandedRows,items/showFilterButton');
  await batch.sync();
  const names = new Set(worksheet.names.items.map((item) => item.name.toLowerCase()));
  const isWriting = edits.some(({ kind }) => kind === 'write');
  const present = await readPresent(batch, worksheet, isWriting ? used : null);
  const rows = used ? used.row + used.rows : 0;
  const columns = used ? used.column + used.columns : 0;
  const grid = isWriting ? new EditedGrid(present, rows, columns) : new EditedGrid(present, 0, 0);
  const spell = spellingOf(name, marked);
  return new SheetEditor(new WriteQueue(batch), { worksheet, grid, names, spell });
}

/** Formulas that name the sheet itself must call it as it is called meanwhile; Excel follows back. */
function spellingOf(name: string, marked: string): (formula: string) => string {
  const folded = name.toLowerCase();
  return (formula) =>
    formula.toLowerCase().includes(folded)
      ? renameSheetInFormula(formula, folded, marked)
      : formula;
}
