import type { Area } from '../../sheet/Area';
import type { CellInput } from '../../sheet/CellValue';
import { type CellRun, differs, isFormula } from '../planSheetUpdate';
import type { SheetEdit } from '../Workbook';
import type { EditedGrid } from './EditedGrid';
import { pointsOfWidth } from './pointsOfWidth';
import { rangesOf } from './rangesOf';
import { rangeOf } from './readChunks';
import { resizeTable } from './resizeTable';
import { writeBlocks } from './writeBlocks';
import type { WriteQueue } from './WriteQueue';
import { writePaint, writeStyle } from './writeStyle';

type Edit<K extends SheetEdit['kind']> = Extract<SheetEdit, { kind: K }>;

/** What edits must know of the sheet. */
interface EditedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly grid: EditedGrid;
  /** Local names, in lower case. */
  readonly names: Set<string>;
  /** A formula as it must be written while the tab bears its mark. */
  readonly spell: (formula: string) => string;
}

/** Carries out one edit after the other on a sheet; writes only cells that differ. */
export class SheetEditor {
  cellsWritten = 0;

  constructor(
    readonly queue: WriteQueue,
    private readonly sheet: EditedSheet,
  ) {}

  async apply(edit: SheetEdit): Promise<void> {
    if (edit.kind === 'write') {
      await this.write(edit);
      return;
    }
    if (edit.kind === 'numberFormats') {
      await this.writeFormats(edit);
      return;
    }
    await this.queue.reserve(1000);
    this.change(edit);
    this.sheet.grid.follow(edit);
  }

  private async write({ row, column, values }: Edit<'write'>): Promise<void> {
    const runs: CellRun[] = [];
    values.forEach((line, down) => {
      const inputs = line.map((input, across): CellInput =>
        differs(input, this.sheet.grid.cell(row + down, column + across)) ? input : null,
      );
      inputs.forEach((input, across) => {
        if (input === null) return;
        this.cellsWritten += 1;
        this.sheet.grid.set(row + down, column + across, input === '' ? null : input);
      });
      if (inputs.some((input) => input !== null)) {
        runs.push({ row: row + down, column, values: inputs.map((input) => this.spell(input)) });
      }
    });
    await writeBlocks(this.queue, this.sheet.worksheet, runs, []);
  }

  private async writeFormats({ row, column, formats }: Edit<'numberFormats'>): Promise<void> {
    const columns = formats[0]?.length ?? 1;
    const most = Math.max(1, Math.floor(MOST_FORMATS / columns));
    for (let at = 0; at < formats.length; at += most) {
      const block = formats.slice(at, at + most);
      await this.queue.reserve(JSON.stringify(block).length * 1.5);
      const range = this.range({ row: row + at, column, rows: block.length, columns });
      // Excel leaves a cell alone where the rectangle holds null.
      range.numberFormat = block as string[][];
    }
  }

  private change(edit: Exclude<SheetEdit, Edit<'write' | 'numberFormats'>>): void {
    const { worksheet } = this.sheet;
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
      case 'paint':
        for (const { format } of rangesOf(worksheet, edit.areas)) writePaint(format, edit.style);
        return;
      case 'rowHeights':
        for (const areas of rangesOf(worksheet, rowAreas(edit.runs))) {
          areas.format.rowHeight = edit.height;
        }
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
        resizeTable(this.queue.batch.host, worksheet, edit);
        return;
      case 'chartSeries':
        this.bindSeries(edit);
        return;
      case 'keepValues':
        this.range(edit.area).copyFrom(this.range(edit.area), 'Values');
        return;
    }
  }

  private spell(input: CellInput): CellInput {
    return isFormula(input) ? { ...input, formula: this.sheet.spell(input.formula) } : input;
  }

  private range(area: Area): Excel.Range {
    return rangeOf(this.sheet.worksheet, area);
  }

  private rows({ row, rows }: { readonly row: number; readonly rows: number }): Excel.Range {
    return this.range({ row, rows, column: 0, columns: 1 }).getEntireRow();
  }

  private columns(span: { readonly column: number; readonly columns: number }): Excel.Range {
    return this.range({ ...span, row: 0, rows: 1 }).getEntireColumn();
  }

  private copy({ from, fromSheet, toRow, toColumn }: Edit<'copy'>): void {
    const { worksheets } = this.queue.context.workbook;
    const source = fromSheet === undefined ? this.sheet.worksheet : worksheets.getItem(fromSheet);
    const target = { ...from, row: toRow, column: toColumn };
    this.range(target).copyFrom(rangeOf(source, from), 'All');
  }

  private defineName({ name, formula: text }: Edit<'name'>): void {
    const { names } = this.sheet.worksheet;
    const formula = this.sheet.spell(text);
    if (this.sheet.names.has(name.toLowerCase())) names.getItem(name).formula = formula;
    else names.add(name, formula);
    this.sheet.names.add(name.toLowerCase());
  }

  private bindSeries({ chart, series, values, categories }: Edit<'chartSeries'>): void {
    const target = this.sheet.worksheet.charts.getItem(chart).series.getItemAt(series);
    if (values) target.setValues(this.range(values));
    if (categories) target.setXAxisValues(this.range(categories));
  }
}

/** Cells of one rectangle of formats. */
const MOST_FORMATS = 20_000;

function rowAreas(runs: Edit<'rowHeights'>['runs']): readonly Area[] {
  return runs.map((run) => ({ ...run, column: 0, columns: 1 }));
}
