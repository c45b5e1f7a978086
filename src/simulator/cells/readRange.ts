import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';

/** More cells than this cannot be read at once on any platform. */
const MOST_CELLS = 5_000_000;

/** Reads every cell of an area as `read` says, in the shape of Excel's two-dimensional arrays. */
export function readRange<T>(
  area: Area,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  if (area.rows * area.columns > MOST_CELLS) throw new HostError('RangeExceedsLimit', 'Range');
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) =>
      read(area.row + down, area.column + across),
    ),
  );
}

export function valueAt(sheet: MemorySheet, row: number, column: number): unknown {
  return sheet.cells.value(row, column) ?? '';
}

/** A formula, or the value: literal text that begins with `=` looks like a formula here, as in Excel. */
export function formulaAt(sheet: MemorySheet, row: number, column: number): unknown {
  return sheet.cells.formula(row, column) ?? valueAt(sheet, row, column);
}

export function numberFormatAt(sheet: MemorySheet, row: number, column: number): string {
  return sheet.cells.style(row, column)?.numberFormat ?? 'General';
}

export function valueTypeAt(sheet: MemorySheet, row: number, column: number): string {
  const { value, isError } = sheet.cells.cell(row, column);
  if (isError) return 'Error';
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
