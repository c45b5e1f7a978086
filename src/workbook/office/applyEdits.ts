import type { Area } from '../../sheet/Area';
import type { CellInput } from '../../sheet/CellValue';
import { type CellRun, differs } from '../planSheetUpdate';
import type { SheetEdit, WriteResult } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { EditedGrid } from './EditedGrid';
import type { OfficeBatch } from './OfficeBatch';
import type { OwnWriteOptions } from './OwnWrites';
import { pointsOfWidth } from './pointsOfWidth';
import { rangeOf } from './readChunks';
import { describeEntry, type DirectoryEntry, readDirectory } from './readDirectory';
import { readPresent } from './readPresent';
import { writeBlocks } from './writeBlocks';
import { WriteQueue } from './WriteQueue';
import { writeStyle } from './writeStyle';

type Edit<K extends SheetEdit['kind']> = Extract<SheetEdit, { kind: K }>;

/** Applies planned edits in order, as many in one request as fit. */
export async function applyEdits(
  batch: OfficeBatch,
  sheet: string,
  edits: readonly SheetEdit[],
  options: OwnWriteOptions,
): Promise<WriteResult> {
  const entry = (await readDirectory(batch)).find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError('sheetMissing', batch.operation, sheet);
  if (entry.isProtected === true) {
    throw new WorkbookError('sheetProtected', batch.operation, sheet);
  }
  options.touch(entry.id);
  const editor = await openEditor(batch, entry, edits);
  for (const [index, edit] of edits.entries()) {
    if (options.signal?.aborted) throw new WorkbookError('cancelled', batch.operation, sheet);
    await editor.apply(edit);
    options.onProgress?.(index + 1, edits.length);
  }
  await editor.queue.flush();
  return { sheet: describeEntry(entry), cellsWritten: editor.cellsWritten };
}

/** What edits must know beforehand of the sheet: cells, local names, tables with their styles. */
async function openEditor(
  batch: OfficeBatch,
  { worksheet, used }: DirectoryEntry,
  edits: readonly SheetEdit[],
): Promise<SheetEditor> {
  worksheet.names.load('items/name');
  worksheet.tables.load('items/name,items/style,items/showBandedRows,items/showFilterButton');
  await batch.sync();
  const names = new Set(worksheet.names.items.map(({ name }) => name.toLowerCase()));
  const isWriting = edits.some(({ kind }) => kind === 'write');
  const present = await readPresent(batch, worksheet, isWriting ? used : null);
  const rows = used ? used.row + used.rows : 0;
  const columns = used ? used.column + used.columns : 0;
  const grid = isWriting ? new EditedGrid(present, rows, columns) : new EditedGrid(present, 0, 0);
  return new SheetEditor(new WriteQueue(batch), worksheet, grid, names);
}

class SheetEditor {
  cellsWritten = 0;

  constructor(
    readonly queue: WriteQueue,
    private readonly worksheet: Excel.Worksheet,
    private readonly grid: EditedGrid,
    private readonly names: Set<string>,
  ) {}

  async apply(edit: SheetEdit): Promise<void> {
    if (edit.kind === 'write') {
      await this.write(edit);
      return;
    }
    await this.queue.reserve(1000);
    this.change(edit);
    this.grid.follow(edit);
  }

  private async write({ row, column, values }: Edit<'write'>): Promise<void> {
    const runs: CellRun[] = [];
    values.forEach((line, down) => {
      const inputs = line.map((input, across): CellInput =>
        differs(input, this.grid.cell(row + down, column + across)) ? input : null,
      );
      inputs.forEach((input, across) => {
        if (input === null) return;
        this.cellsWritten += 1;
        this.grid.set(row + down, column + across, input === '' ? null : input);
      });
      if (inputs.some((input) => input !== null)) {
        runs.push({ row: row + down, column, values: inputs });
      }
    });
    await writeBlocks(this.queue, this.worksheet, runs, []);
  }

  private change(edit: Exclude<SheetEdit, Edit<'write'>>): void {
    const { worksheet } = this;
    switch (edit.kind) {
      case 'insertRows':
        this.rows(edit).insert('Down');
        return;
      case 'deleteRows':
        this.rows(edit).delete('Up');
        return;
      case 'insertColumns':
        this.columns(edit).insert('Right');
        return;
      case 'deleteColumns':
        this.columns(edit).delete('Left');
        return;
      case 'copy':
        this.copy(edit);
        return;
      case 'format':
        writeStyle(this.range(edit.area), edit.style);
        return;
      case 'merge':
        this.range(edit.area).merge(false);
        return;
      case 'unmerge':
        this.range(edit.area).unmerge();
        return;
      case 'rowHeight':
        this.rows(edit).format.rowHeight = edit.height;
        return;
      case 'fitRows':
        this.rows(edit).format.autofitRows();
        return;
      case 'columnWidth':
        this.columns(edit).format.columnWidth = pointsOfWidth(edit.width);
        return;
      case 'pageBreaks':
        worksheet.horizontalPageBreaks.removePageBreaks();
        for (const row of edit.beforeRows) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
        return;
      case 'pageBreak':
        worksheet.horizontalPageBreaks.add(`A${edit.beforeRow + 1}`);
        return;
      case 'printArea':
        worksheet.pageLayout.setPrintArea(this.range(edit.area));
        return;
      case 'name':
        this.defineName(edit);
        return;
      case 'resizeTable':
        this.resizeTable(edit);
        return;
      case 'chartSeries':
        this.bindSeries(edit);
        return;
      case 'keepValues':
        this.range(edit.area).copyFrom(this.range(edit.area), 'Values');
        return;
    }
  }

  private range(area: Area): Excel.Range {
    return rangeOf(this.worksheet, area);
  }

  private rows({ row, rows }: { readonly row: number; readonly rows: number }): Excel.Range {
    return this.range({ row, rows, column: 0, columns: 1 }).getEntireRow();
  }

  private columns(span: { readonly column: number; readonly columns: number }): Excel.Range {
    return this.range({ ...span, row: 0, rows: 1 }).getEntireColumn();
  }

  private copy({ from, fromSheet, toRow, toColumn }: Edit<'copy'>): void {
    const { worksheets } = this.queue.context.workbook;
    const source = fromSheet === undefined ? this.worksheet : worksheets.getItem(fromSheet);
    const target = { ...from, row: toRow, column: toColumn };
    this.range(target).copyFrom(rangeOf(source, from), 'All');
  }

  private defineName({ name, formula }: Edit<'name'>): void {
    const { names } = this.worksheet;
    if (this.names.has(name.toLowerCase())) names.getItem(name).formula = formula;
    else names.add(name, formula);
    this.names.add(name.toLowerCase());
  }

  /** Resizing needs ExcelApi 1.13; before, the table is dissolved and made again. */
  private resizeTable({ table: name, area }: Edit<'resizeTable'>): void {
    const { tables } = this.worksheet;
    const table = tables.getItem(name);
    if (this.queue.batch.host.hasExcelApi('1.13')) {
      table.resize(this.range(area));
      return;
    }
    const known = tables.items.find((each) => each.name === name);
    table.convertToRange();
    const made = tables.add(this.range(area), true);
    made.name = name;
    if (!known) return;
    made.style = known.style;
    made.showBandedRows = known.showBandedRows;
    made.showFilterButton = known.showFilterButton;
  }

  private bindSeries({ chart, series, values, categories }: Edit<'chartSeries'>): void {
    const target = this.worksheet.charts.getItem(chart).series.getItemAt(series);
    if (values) target.setValues(this.range(values));
    if (categories) target.setXAxisValues(this.range(categories));
  }
}
