import type { MemorySheet } from './MemorySheet';
import { shiftArea, shiftSpan } from './shiftReferences';
import type { Shift } from './shiftReferences';

/** Print area, repeated rows and page breaks after lines went in or out. */
export function shiftPage(
  page: NonNullable<MemorySheet['page']>,
  shift: Shift,
): NonNullable<MemorySheet['page']> {
  const { breaksBefore, printArea, otherPrintAreas = [], repeatRows } = page;
  const areas = [...(printArea ? [printArea] : []), ...otherPrintAreas];
  const [area, ...others] = areas.flatMap((each) => shiftArea(each, shift) ?? []);
  const breaks =
    shift.axis === 'column'
      ? breaksBefore
      : breaksBefore?.flatMap((row) => shiftSpan(row, row, shift)?.[0] ?? []);
  const span =
    shift.axis === 'row' && repeatRows
      ? shiftSpan(repeatRows.row, repeatRows.row + repeatRows.rows - 1, shift)
      : null;
  const [first, last] = span ?? [];
  const repeated =
    typeof first === 'number' && typeof last === 'number'
      ? { row: first, rows: last - first + 1 }
      : repeatRows;
  return {
    ...page,
    breaksBefore: breaks,
    printArea: area,
    otherPrintAreas: others.length > 0 ? others : undefined,
    ...(repeated && { repeatRows: repeated }),
  };
}

/** Repeated columns likewise. */
export function shiftColumns(
  repeated: MemorySheet['repeatColumns'],
  shift: Shift,
): MemorySheet['repeatColumns'] {
  if (!repeated) return undefined;
  const area = shiftArea({ row: 0, rows: 1, ...repeated }, shift);
  return area ? { column: area.column, columns: area.columns } : undefined;
}
