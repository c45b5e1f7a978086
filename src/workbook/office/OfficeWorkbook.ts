import type { Area } from '../../sheet/Area';
import type { SheetDescription } from '../../sheet/SheetDescription';
import type { TemplateSheet } from '../../sheet/TemplateSheet';
import type {
  GridBlock,
  ReadOptions,
  SheetEdit,
  SheetEditedEvent,
  SheetEntry,
  TemplateOptions,
  Workbook,
  WriteOptions,
  WriteResult,
} from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { type Clock, wallClock } from './Clock';
import { type OfficeHost, readOfficeHost } from './OfficeHost';
import { OfficeSession } from './OfficeSession';
import { OwnWrites } from './OwnWrites';
import { rangeOf, readChunks } from './readChunks';
import { describeEntry, readDirectory } from './readDirectory';
import { SettingStore } from './SettingStore';
import { SheetNames } from './SheetNames';
import { watchEdits } from './watchEdits';

/** Milliseconds until Excel is asked again to tell of edits. */
const pauseBeforeListening = 2000;

/** The workbook that is open in Excel. */
export class OfficeWorkbook implements Workbook {
  readonly kind = 'office';
  readonly losesUndo: boolean;
  readonly #clock: Clock;
  readonly #session: OfficeSession;
  readonly #ownWrites: OwnWrites;
  readonly #names: SheetNames;

  constructor(host: OfficeHost = readOfficeHost(), clock: Clock = wallClock) {
    this.#clock = clock;
    this.#session = new OfficeSession(host, clock);
    this.losesUndo = losesUndo(host);
    this.#ownWrites = new OwnWrites(clock);
    this.#names = new SheetNames(this.#session);
  }

  async listSheets(): Promise<readonly SheetEntry[]> {
    const entries = await this.#session.repeat('listSheets', '', readDirectory);
    return entries.map(describeEntry);
  }

  async *readGrid(sheet: string, options: ReadOptions = {}): AsyncGenerator<GridBlock> {
    const used = options.area ?? (await this.#usedArea(sheet));
    if (used) yield* readChunks(this.#session, sheet, used, options);
  }

  async writeSheet(description: SheetDescription, options?: WriteOptions): Promise<WriteResult> {
    const [result] = await this.writeSheets([description], options);
    if (!result) throw new Error('one description gave no result');
    return result;
  }

  writeSheets(
    descriptions: readonly SheetDescription[],
    options?: WriteOptions,
  ): Promise<readonly WriteResult[]> {
    return this.#ownWrites.during(async (touch) => {
      const { writeSheets } = await fetchPart(
        () => import(/* webpackChunkName: "writing" */ './writeSheets'),
      );
      return writeSheets(this.#session, descriptions, { ...options, touch });
    });
  }

  async readTemplate(sheet: string, options?: TemplateOptions): Promise<TemplateSheet> {
    const { readTemplate } = await fetchPart(
      () => import(/* webpackChunkName: "filling" */ './readTemplate'),
    );
    return this.#session.repeat('readTemplate', sheet, (batch) =>
      readTemplate(batch, sheet, options),
    );
  }

  copySheet(
    sheet: string,
    copy: { readonly key: string; readonly name: string },
  ): Promise<SheetEntry> {
    return this.#ownWrites.during(async (touch) => {
      const { copySheet } = await fetchPart(
        () => import(/* webpackChunkName: "filling" */ './copySheet'),
      );
      const made = await this.#session.once('copySheet', sheet, (batch) =>
        copySheet(batch, sheet, copy),
      );
      touch(made.id);
      return made;
    });
  }

  applyEdits(
    sheet: string,
    edits: readonly SheetEdit[],
    options?: WriteOptions,
  ): Promise<WriteResult> {
    return this.#ownWrites.during(async (touch) => {
      const { applyEdits } = await fetchPart(
        () => import(/* webpackChunkName: "filling" */ './applyEdits'),
      );
      return this.#session.once('applyEdits', sheet, (batch) =>
        applyEdits(batch, sheet, edits, { ...options, touch }),
      );
    });
  }

  removeSheet(key: string): Promise<void> {
    return this.#ownWrites.during(async () => {
      const { removeSheet } = await fetchPart(
        () => import(/* webpackChunkName: "writing" */ './removeSheet'),
      );
      return this.#session.repeat('removeSheet', key, (batch) => removeSheet(batch, key));
    });
  }

  async onEdited(listener: (edit: SheetEditedEvent) => void): Promise<() => Promise<void>> {
    for (;;) {
      try {
        return await watchEdits(this.#session, this.#ownWrites, this.#names, listener);
      } catch (cause) {
        const fault = cause instanceof WorkbookError ? cause.fault : undefined;
        // Somebody types or looks at a dialog: that passes, and edits are to be followed then.
        if (fault !== 'cellBeingEdited' && fault !== 'dialogOpen') throw cause;
        await this.#clock.wait(pauseBeforeListening);
      }
    }
  }

  readSetting(key: string): Promise<unknown> {
    return this.#session.repeat('readSetting', key, async (batch) =>
      (await SettingStore.open(batch, [key])).value(key),
    );
  }

  writeSetting(key: string, value: unknown): Promise<void> {
    return this.#session.repeat('writeSetting', key, async (batch) => {
      // A setting stands on no sheet: what refuses it is the workbook.
      batch.isReadOnly = true;
      const settings = await SettingStore.find(batch, [key]);
      if (value !== null && value !== undefined) settings.set(key, value);
      else settings.remove(key);
      await batch.sync();
    });
  }

  select(sheet: string, area: Area): Promise<void> {
    return this.#session.repeat('select', sheet, async (batch) => {
      const worksheet = batch.context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      rangeOf(worksheet, area).select();
      await batch.sync();
    });
  }

  #usedArea(sheet: string): Promise<Area | null> {
    return this.#session.repeat('readGrid', sheet, async (batch) => {
      const worksheet = batch.context.workbook.worksheets.getItemOrNullObject(sheet);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      await batch.sync();
      if (worksheet.isNullObject) throw new WorkbookError('sheetMissing', 'readGrid', sheet);
      if (used.isNullObject) return null;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
      return { row, column, rows, columns };
    });
  }
}

/**
 * Writes can be undone from ExcelApi 1.19 on, but for tab names and visibility on the desktop; what
 * cannot be undone clears the history.
 */
function losesUndo({ isWeb, hasExcelApi }: OfficeHost): boolean {
  return !(isWeb && hasExcelApi('1.19'));
}

/** What writes is fetched when it is first wanted, so that the first figures wait for less. */
async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new WorkbookError('unexpected', 'fetchPart', '', { cause, isRetrySafe: true });
  }
}
