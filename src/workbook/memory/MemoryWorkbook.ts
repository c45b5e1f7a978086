import type { Area } from '../../sheet/Area';
import type { SheetDescription } from '../../sheet/SheetDescription';
import type { TemplateSheet } from '../../sheet/TemplateSheet';
import { planSheetUpdate, type PresentCell } from '../planSheetUpdate';
import { refuseInsertedColumn } from '../refuseInsertedColumn';
import { footprintSetting } from '../SheetFootprint';
import type { SheetFootprint } from '../SheetFootprint';
import type {
  GridBlock,
  ReadOptions,
  SheetEdit,
  SheetEntry,
  Workbook,
  WriteOptions,
  WriteResult,
} from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { applySheetEdit } from './applySheetEdit';
import { cloneSheet } from './cloneSheet';
import type { DefinedName } from './DefinedName';
import { describeTemplate } from './describeTemplate';
import { MemorySheet } from './MemorySheet';
import type { PersonEdit } from './PersonEdit';
import type { MemoryStyle } from './MemoryStyle';
import { readCells } from './readCells';
import { writeDescription } from './writeDescription';

/** The parts of the file that a workbook was read from, by path. */
interface OriginalPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Per cell format of the file, the style that cells read from it share. */
  readonly styles: readonly MemoryStyle[];
}

/** A workbook as plain data: what files are read into and what the simulator plays over. */
export class MemoryWorkbook implements Workbook {
  readonly kind = 'memory';
  readonly losesUndo = false;
  sheets: MemorySheet[] = [];
  names: DefinedName[] = [];
  settings = new Map<string, unknown>();
  uses1904Dates = false;
  selection: { readonly sheet: string; readonly area: Area } | null = null;
  original?: OriginalPackage;
  /** Fills in the values of formulas; without it only those are known that the file brought. */
  calculate?: (workbook: MemoryWorkbook) => void;
  readonly #listeners = new Set<(edit: PersonEdit) => void>();
  #lastId = 0;

  /** Adds an empty sheet after the last one. */
  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(this.newId(), this.freeName(name));
    this.sheets.push(sheet);
    return sheet;
  }

  newId(): string {
    return `sheet${++this.#lastId}`;
  }

  /** The name itself, or with a number behind it when a sheet bears it already. */
  freeName(name: string): string {
    const taken = new Set(this.sheets.map((sheet) => sheet.name.toLocaleLowerCase()));
    for (let number = 1; ; number++) {
      const tail = number === 1 ? '' : ` (${number})`;
      const candidate = name.slice(0, 31 - tail.length) + tail;
      if (!taken.has(candidate.toLocaleLowerCase())) return candidate;
    }
  }

  /** A sheet by tab name. */
  sheet(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  sheetByKey(key: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.key === key);
  }

  /** Tells listeners about an edit by a person. */
  reportEdit(edit: PersonEdit): void {
    for (const listener of this.#listeners) listener(edit);
  }

  listSheets(): Promise<readonly SheetEntry[]> {
    return Promise.resolve(this.sheets.map(entryOf));
  }

  async *readGrid(sheet: string, options?: ReadOptions): AsyncGenerator<GridBlock> {
    yield* readCells(this.#find(sheet, 'readGrid'), options);
  }

  async writeSheet(
    description: SheetDescription,
    options: WriteOptions = {},
  ): Promise<WriteResult> {
    stopIfCancelled('writeSheet', description.name, options);
    const setting = footprintSetting(description.key);
    const found = this.sheetByKey(description.key);
    if (found) refuseProtected(found, 'writeSheet');
    const sheet = found ?? this.addSheet(description.name);
    sheet.key = description.key;
    const last = found ? ((await this.readSetting(setting)) as SheetFootprint | null) : null;
    if (found) refuseInsertedColumn(last, contentOf(found), found.name);
    const update = planSheetUpdate(description, last, contentOf(sheet));
    writeDescription(sheet, description, update, last);
    const { cellsWritten, changedParts, widths, replaced } = update;
    sheet.isChanged ||= !found || cellsWritten + changedParts.size + widths.size > 0;
    await this.writeSetting(setting, update.footprint);
    return { sheet: entryOf(sheet), cellsWritten, replaced };
  }

  async writeSheets(
    descriptions: readonly SheetDescription[],
    options: WriteOptions = {},
  ): Promise<readonly WriteResult[]> {
    stopIfCancelled('writeSheets', '', options);
    for (const description of descriptions) {
      const sheet = this.sheetByKey(description.key);
      if (!sheet) continue;
      refuseProtected(sheet, 'writeSheet');
      const last = await this.readSetting(footprintSetting(description.key));
      refuseInsertedColumn(last as SheetFootprint | null, contentOf(sheet), sheet.name);
    }
    options.onTooLate?.();
    const results: WriteResult[] = [];
    for (const description of descriptions) {
      results.push(await this.writeSheet(description));
      options.onProgress?.(results.length, descriptions.length);
    }
    return results;
  }

  readTemplate(sheet: string): Promise<TemplateSheet> {
    return Promise.resolve().then(() =>
      describeTemplate(this.#find(sheet, 'readTemplate'), this.names),
    );
  }

  copySheet(
    sheet: string,
    copy: { readonly key: string; readonly name: string },
  ): Promise<SheetEntry> {
    return Promise.resolve().then(() => {
      const source = this.#find(sheet, 'copySheet');
      return entryOf(cloneSheet(this, source, copy));
    });
  }

  applyEdits(
    sheet: string,
    edits: readonly SheetEdit[],
    options: WriteOptions = {},
  ): Promise<WriteResult> {
    return Promise.resolve().then(() => {
      const target = this.#find(sheet, 'applyEdits');
      // Excel takes protection off without a password, and puts it on again.
      if (target.key === undefined || target.hasPassword) refuseProtected(target, 'applyEdits');
      stopIfCancelled('applyEdits', sheet, options);
      options.onTooLate?.();
      let cellsWritten = 0;
      edits.forEach((edit, index) => {
        if (edit.kind === 'keepValues') this.calculate?.(this);
        cellsWritten += applySheetEdit(target, edit, this);
        options.onProgress?.(index + 1, edits.length);
      });
      target.isChanged ||= edits.length > 0;
      return { sheet: entryOf(target), cellsWritten };
    });
  }

  async removeSheet(key: string): Promise<void> {
    const gone = this.sheetByKey(key);
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    this.names = this.names.filter(({ sheet }) => sheet === undefined || sheet !== gone?.id);
    await this.writeSetting(footprintSetting(key), null);
  }

  select(sheet: string, area: Area): Promise<void> {
    return Promise.resolve().then(() => {
      this.#find(sheet, 'select');
      this.selection = { sheet, area };
    });
  }

  readSetting(key: string): Promise<unknown> {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  writeSetting(key: string, value: unknown): Promise<void> {
    if (value === null || value === undefined) this.settings.delete(key);
    else this.settings.set(key, structuredClone(value));
    return Promise.resolve();
  }

  onEdited(listener: (edit: PersonEdit) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  #find(name: string, operation: string): MemorySheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new WorkbookError('sheetMissing', operation, name);
    return sheet;
  }
}

function entryOf(sheet: MemorySheet): SheetEntry {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.key !== undefined && { key: sheet.key }),
    used: sheet.cells.used(),
    isProtected: sheet.isProtected,
  };
}

function refuseProtected(sheet: MemorySheet, operation: string): void {
  if (sheet.isProtected) throw new WorkbookError('sheetProtected', operation, sheet.name);
}

function stopIfCancelled(operation: string, address: string, { signal }: WriteOptions): void {
  if (signal?.aborted) throw new WorkbookError('cancelled', operation, address);
}

function contentOf({ cells }: MemorySheet): PresentCell {
  return (row, column) => {
    const { value, formula } = cells.cell(row, column);
    return formula === undefined ? value : { formula, value };
  };
}
