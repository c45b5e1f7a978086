import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';

/** Everything that a sheet holds, as text that can be compared. */
export function snapshotSheet(sheet: MemorySheet): string {
  const { cells, columns, rows, properties, ...fields } = sheet;
  const content = [...cells.rowNumbers()].map((row) => [
    row,
    Array.from({ length: cells.width(row) }, (_, column) => cells.cell(row, column)),
  ]);
  const maps = [columns, rows, properties].map((map) =>
    [...(map as Map<unknown, unknown>)].sort((one, other) =>
      String(one[0]) < String(other[0]) ? -1 : 1,
    ),
  );
  return JSON.stringify({ ...fields, content, maps }, inKeyOrder);
}

/** In which order properties came to an object says nothing. */
function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An independent copy with the same ids, so that one state can be played many times. */
export function cloneWorkbook(workbook: MemoryWorkbook): MemoryWorkbook {
  const copy = new MemoryWorkbook();
  // Ids that the copy hands out must not repeat those that it holds.
  workbook.sheets.forEach(() => copy.newId());
  copy.sheets = workbook.sheets.map((sheet) => {
    const same = sheet.clone(sheet.id, sheet.name);
    same.isChanged = sheet.isChanged;
    if (sheet.key !== undefined) same.key = sheet.key;
    return same;
  });
  copy.names = structuredClone(workbook.names);
  copy.settings = structuredClone(workbook.settings);
  return copy;
}
