import type { Area } from '../../sheet/Area';
import type { SheetEdit } from '../Workbook';
import { differs } from '../planSheetUpdate';
import { applyFormat, setInput } from './writeDescription';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './moveCells';
import type { MemorySheet } from './MemorySheet';
import type { MemoryCell } from './CellGrid';
import { moveFormula } from './moveFormula';

/** Applies one edit; returns how many cells got another value. */
export function applySheetEdit(
  sheet: MemorySheet,
  edit: SheetEdit,
  sheets: readonly MemorySheet[],
): number {
  switch (edit.kind) {
    case 'write':
      return writeValues(sheet, edit);
    case 'insertRows':
      insertRows(sheet, sheets, edit.row, edit.rows);
      return 0;
    case 'deleteRows':
      deleteRows(sheet, sheets, edit.row, edit.rows);
      return 0;
    case 'insertColumns':
      insertColumns(sheet, sheets, edit.column, edit.columns);
      return 0;
    case 'deleteColumns':
      deleteColumns(sheet, sheets, edit.column, edit.columns);
      return 0;
    case 'copy':
      return copyCells(sheet, edit.from, edit.toRow, edit.toColumn);
    case 'format':
      applyFormat(sheet, edit);
      return 0;
    case 'merge':
      sheet.merges.push(edit.area);
      return 0;
    case 'rowHeight':
      for (let row = edit.row; row < edit.row + edit.rows; row++) {
        sheet.setRow(row, { height: edit.height });
      }
      return 0;
    case 'pageBreak':
      addPageBreak(sheet, edit.beforeRow);
      return 0;
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

/** Relative references of copied formulas move along; merges and heights of whole rows too. */
function copyCells(sheet: MemorySheet, from: Area, toRow: number, toColumn: number): number {
  const down = toRow - from.row;
  const across = toColumn - from.column;
  const cells: { row: number; column: number; cell: MemoryCell }[] = [];
  for (let row = from.row; row < from.row + from.rows; row++) {
    for (let column = from.column; column < from.column + from.columns; column++) {
      cells.push({ row, column, cell: sheet.cells.cell(row, column) });
    }
  }
  for (const { row, column, cell } of cells) {
    const formula =
      cell.formula === undefined ? undefined : moveFormula(cell.formula, down, across);
    sheet.cells.setContent(row + down, column + across, { ...cell, formula });
    sheet.cells.setStyle(row + down, column + across, cell.style);
  }
  const moved = (area: Area): Area => ({
    ...area,
    row: area.row + down,
    column: area.column + across,
  });
  const target = moved(from);
  sheet.merges = [
    ...sheet.merges.filter((merge) => !isWithin(merge, target)),
    ...sheet.merges.filter((merge) => isWithin(merge, from)).map(moved),
  ];
  for (let row = from.row; row < from.row + from.rows; row++) {
    const { height } = sheet.row(row);
    if (height !== undefined && down !== 0) sheet.setRow(row + down, { height });
  }
  return cells.filter(({ cell }) => cell.value !== null).length;
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function addPageBreak(sheet: MemorySheet, beforeRow: number): void {
  const page = sheet.page ?? { orientation: 'portrait' };
  const breaks = new Set([...(page.breaksBefore ?? []), beforeRow]);
  sheet.page = { ...page, breaksBefore: [...breaks].sort((a, b) => a - b) };
}
