import { type Area, overlaps } from '../../sheet/Area';
import type { ChartDescription } from '../../sheet/ChartDescription';
import type { SheetEdit } from '../Workbook';
import { differs } from '../planSheetUpdate';
import { applyFormat, setInput } from './writeDescription';
import { copyCells } from './copyCells';
import { fitRows } from './fitRows';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './moveCells';
import type { ReferringParts } from './moveCells';
import type { MemorySheet } from './MemorySheet';

/** Applies one edit; returns how many cells got another value. */
export function applySheetEdit(sheet: MemorySheet, edit: SheetEdit, book: ReferringParts): number {
  switch (edit.kind) {
    case 'write':
      return writeValues(sheet, edit);
    case 'insertRows':
      insertRows(sheet, book, edit.row, edit.rows);
      return 0;
    case 'deleteRows':
      deleteRows(sheet, book, edit.row, edit.rows);
      return 0;
    case 'insertColumns':
      insertColumns(sheet, book, edit.column, edit.columns);
      return 0;
    case 'deleteColumns':
      deleteColumns(sheet, book, edit.column, edit.columns);
      return 0;
    case 'copy':
      return copyCells(book, sheet, edit);
    case 'format':
      applyFormat(sheet, edit);
      return 0;
    case 'merge':
      sheet.merges.push(edit.area);
      return 0;
    case 'numberFormats':
      edit.formats.forEach((line, down) =>
        line.forEach((numberFormat, across) => {
          if (numberFormat === null) return;
          const area = { row: edit.row + down, column: edit.column + across, rows: 1, columns: 1 };
          applyFormat(sheet, { area, style: { numberFormat } });
        }),
      );
      return 0;
    case 'paint':
      for (const area of edit.areas) applyFormat(sheet, { area, style: edit.style });
      return 0;
    case 'rowHeights':
      for (const { row, rows } of edit.runs) {
        for (let each = row; each < row + rows; each++) sheet.setHeight(each, edit.height);
      }
      return 0;
    case 'fitRows':
      fitRows(sheet, edit.row, edit.rows);
      return 0;
    case 'columnWidth':
      for (let column = edit.column; column < edit.column + edit.columns; column++) {
        sheet.setColumn(column, { width: edit.width });
      }
      return 0;
    case 'unmerge':
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, edit.area));
      return 0;
    case 'pageBreak':
      addPageBreak(sheet, edit.beforeRow);
      return 0;
    case 'pageBreaks':
      sheet.page = {
        ...(sheet.page ?? { orientation: 'portrait' }),
        breaksBefore: edit.beforeRows,
      };
      return 0;
    case 'printArea':
      sheet.page = {
        ...(sheet.page ?? { orientation: 'portrait' }),
        printArea: edit.area,
        otherPrintAreas: undefined,
      };
      return 0;
    case 'name':
      defineName(sheet, book, edit);
      return 0;
    case 'resizeTable':
      sheet.tables = sheet.tables.map((table) =>
        table.name === edit.table ? { ...table, area: edit.area } : table,
      );
      return 0;
    case 'chartSeries':
      sheet.charts = sheet.charts.map((chart) =>
        chart.key === edit.chart ? rebindChart(chart, edit) : chart,
      );
      return 0;
    case 'keepValues':
      return keepValues(sheet, edit.area);
  }
}

function writeValues(sheet: MemorySheet, edit: Extract<SheetEdit, { kind: 'write' }>): number {
  let written = 0;
  edit.values.forEach((line, down) =>
    line.forEach((input, across) => {
      const row = edit.row + down;
      const column = edit.column + across;
      const { value, formula } = sheet.cells.cell(row, column);
      if (!differs(input, formula === undefined ? value : { formula, value })) return;
      setInput(sheet, row, column, input);
      written++;
    }),
  );
  return written;
}

function addPageBreak(sheet: MemorySheet, beforeRow: number): void {
  const page = sheet.page ?? { orientation: 'portrait' };
  const breaks = new Set([...(page.breaksBefore ?? []), beforeRow]);
  sheet.page = { ...page, breaksBefore: [...breaks].sort((a, b) => a - b) };
}

function defineName(
  sheet: MemorySheet,
  book: ReferringParts,
  { name, formula }: Extract<SheetEdit, { kind: 'name' }>,
): void {
  const isSame = (each: { name: string; sheet?: string }): boolean =>
    each.sheet === sheet.id && each.name.toLowerCase() === name.toLowerCase();
  const refersTo = formula.slice(1);
  if (!book.names.some(isSame)) book.names.push({ name, refersTo, sheet: sheet.id });
  else book.names = book.names.map((each) => (isSame(each) ? { ...each, refersTo } : each));
}

function rebindChart(
  chart: ChartDescription,
  { series, values, categories }: Extract<SheetEdit, { kind: 'chartSeries' }>,
): ChartDescription {
  const hasOwn = chart.series[series]?.categories !== undefined;
  return {
    ...chart,
    ...(categories && !hasOwn && { categories: { area: categories } }),
    series: chart.series.map((each, index) =>
      index === series
        ? {
            ...each,
            ...(values && { values: { area: values } }),
            ...(categories && hasOwn && { categories: { area: categories } }),
          }
        : each,
    ),
  };
}

function keepValues(sheet: MemorySheet, area: Area): number {
  let kept = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const [column] of sheet.cells.formulasOf(row)) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const { value, isError } = sheet.cells.cell(row, column);
      // Without a value it shows 0, as one that looks at an empty cell does.
      sheet.cells.setContent(row, column, { value: value ?? 0, isError });
      kept++;
    }
  }
  return kept;
}
