import type { Area } from '../sheet/Area';
import type { CellValue } from '../sheet/CellValue';
import type { SheetDescription } from '../sheet/SheetDescription';
import type { SheetEdit } from '../sheet/SheetEdit';
import type { SheetPart, TemplateSheet } from '../sheet/TemplateSheet';
import type { CellRun } from './planSheetUpdate';

export type { CellRun, SheetEdit };

/**
 * The one door to a workbook, whether open in Excel, simulated, or read from a file. Every method
 * fails only with `WorkbookError`.
 */
export interface Workbook {
  readonly kind: 'office' | 'memory';
  /** Whether writing takes away what a person could undo before. */
  readonly losesUndo: boolean;
  listSheets(): Promise<readonly SheetEntry[]>;
  /** The values of a sheet's used area (or of `area`) in consecutive blocks of rows. */
  readGrid(sheet: string, options?: ReadOptions): AsyncIterable<GridBlock>;
  /**
   * Writes a described sheet: creates it after the last sheet, or updates the one that carries
   * `description.key`, changing only cells that differ and keeping what officers added.
   */
  writeSheet(description: SheetDescription, options?: WriteOptions): Promise<WriteResult>;
  /**
   * Writes the sheets of one report together. When that fails on the way, the last report is whole
   * or the sheets in question are marked on their tabs, and writing again puts everything right.
   */
  writeSheets(
    descriptions: readonly SheetDescription[],
    options?: WriteOptions,
  ): Promise<readonly WriteResult[]>;
  /** What filling a form needs to know of a sheet. */
  readTemplate(sheet: string, options?: TemplateOptions): Promise<TemplateSheet>;
  /**
   * Copies a sheet with everything on it, under a key of its own. As in Excel its tables get new
   * names, and names that refer to the sheet a twin that only the copy knows.
   */
  copySheet(
    sheet: string,
    copy: { readonly key: string; readonly name: string },
  ): Promise<SheetEntry>;
  /**
   * Applies planned edits in order. A sheet of ours that is protected without a password stays so;
   * other protected sheets are refused.
   */
  applyEdits(
    sheet: string,
    edits: readonly SheetEdit[],
    options?: WriteOptions,
  ): Promise<WriteResult>;
  /** Removes a sheet that carries a key; never one of the user's. */
  removeSheet(key: string): Promise<void>;
  /** Shows a place to the user. */
  select(sheet: string, area: Area): Promise<void>;
  /** Settings are JSON values stored inside the workbook. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Calls back after edits by people (never for own writes); returns how to stop. */
  onEdited(listener: (edit: SheetEditedEvent) => void): Promise<() => Promise<void>>;
}

export interface SheetEntry {
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The key of a sheet that Rollcall wrote; absent on the user's own. */
  readonly key?: string;
  /** Cells holding values; `null` for an empty sheet. */
  readonly used: Area | null;
  readonly isProtected?: boolean;
}

export interface GridBlock {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Per column of the block, whether its number format shows dates. */
  readonly isDate: readonly boolean[];
  /** On the first block: the sheet's merged cells; absent where the host cannot tell. */
  readonly merges?: readonly Area[];
}

export interface ReadOptions {
  readonly area?: Area;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface TemplateOptions {
  /** What need not be found out, and may be left empty where that saves asking. */
  readonly without?: readonly SheetPart[];
}

export interface WriteOptions {
  /**
   * Giving up before the first change to a sheet that stands leaves the workbook as it was and
   * fails with `cancelled`; later the work goes on to its end.
   */
  readonly signal?: AbortSignal;
  /** Called when the signal is heeded no longer. */
  readonly onTooLate?: () => void;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WriteResult {
  readonly sheet: SheetEntry;
  /** Cells whose value actually changed. */
  readonly cellsWritten: number;
  /** Of a sheet that was described: what the cells held that changed; '' where they were empty. */
  readonly replaced?: readonly CellRun[];
}

/** `area` is `null` when the host does not say which cells. */
export interface SheetEditedEvent {
  readonly sheet: string;
  readonly change: 'values' | 'rows' | 'columns' | 'sheets';
  readonly area: Area | null;
}
