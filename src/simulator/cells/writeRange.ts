import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { ExcelState } from '../ExcelState';
import { enterCell } from './enterCell';
import { numberFormatAt } from './readRange';

/** Writes `Range.values`: an array of the range's shape, or one value for all of its cells. */
export function writeRange(
  state: ExcelState,
  sheet: MemorySheet,
  area: Area,
  values: unknown,
): void {
  state.refuseProtected(sheet, 'Range.values');
  const inputAt = shapeOf(values, area);
  let changed = 0;
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      const input = inputAt(down, across);
      if (input === null) continue;
      if (writeCell(sheet, area.row + down, area.column + across, input)) changed += 1;
    }
  }
  state.countWritten(changed);
  state.note({ kind: 'cells', sheet, area, change: 'RangeEdited' });
}

function writeCell(sheet: MemorySheet, row: number, column: number, input: unknown): boolean {
  const before = sheet.cells.cell(row, column);
  const { numberFormat, ...content } = enterCell(input, numberFormatAt(sheet, row, column));
  sheet.cells.setContent(row, column, content);
  const hasOwnFormat = (before.style?.numberFormat ?? 'General') !== 'General';
  if (numberFormat !== undefined && !hasOwnFormat) {
    sheet.cells.setStyle(row, column, { ...before.style, numberFormat });
  }
  return before.value !== content.value || before.formula !== content.formula;
}

function shapeOf(values: unknown, area: Area): (down: number, across: number) => unknown {
  if (values === null || values === undefined) throw new HostError('InvalidArgument', 'Range');
  if (!Array.isArray(values)) return () => values;
  const rows = values as readonly unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', 'Range', 'The array does not fit the range.');
  const lines = values as readonly (readonly unknown[])[];
  return (down, across) => lines[down]?.[across];
}

/** Writes `Range.numberFormat`. */
export function writeNumberFormat(
  state: ExcelState,
  sheet: MemorySheet,
  area: Area,
  formats: unknown,
): void {
  state.refuseProtected(sheet, 'Range.numberFormat');
  const formatAt = shapeOf(formats, area);
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      const numberFormat = formatAt(down, across);
      if (typeof numberFormat !== 'string') continue;
      const row = area.row + down;
      const column = area.column + across;
      const style = sheet.cells.style(row, column);
      sheet.cells.setStyle(row, column, { ...style, numberFormat });
    }
  }
}
