import { createHash } from 'node:crypto';
import type { MemorySheet } from '../../src/workbook/memory/MemorySheet';
import type { MemoryStyle } from '../../src/workbook/memory/MemoryStyle';
import { MemoryWorkbook } from '../../src/workbook/memory/MemoryWorkbook';
import { writeXlsx } from '../../src/workbook/xlsx/writeXlsx';

/** Everything that a sheet holds, whatever it may be, as text that can be compared. */
export function snapshotSheet(sheet: MemorySheet): string {
  const { cells, columns, rows, properties, ...fields } = sheet;
  const content = [...cells.rowNumbers()].map((row) => [
    row,
    Array.from({ length: cells.width(row) }, (_, column) => {
      const { value, formula, isError, style } = cells.cell(row, column);
      return [value, formula, isError, style && styleText(style)];
    }),
  ]);
  const maps = [columns, rows, properties].map((map) =>
    [...(map as Map<unknown, unknown>)].sort((one, other) =>
      String(one[0]) < String(other[0]) ? -1 : 1,
    ),
  );
  return JSON.stringify({ ...fields, maps }, inKeyOrder) + JSON.stringify(content);
}

const styleTexts = new WeakMap<MemoryStyle, string>();

/** Styles are never changed, and many cells share one. */
function styleText(style: MemoryStyle): string {
  const known = styleTexts.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style, inKeyOrder);
  styleTexts.set(style, text);
  return text;
}

/** In which order properties came to an object says nothing. */
function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The state of a whole workbook: two that have the same hash behave alike from here on. */
export function hashWorkbook(workbook: MemoryWorkbook): string {
  const digest = createHash('sha256');
  for (const sheet of workbook.sheets) digest.update(snapshotSheet(sheet));
  digest.update(JSON.stringify([workbook.names, [...workbook.settings]]));
  return digest.digest('hex');
}

/** The sheets of a person’s own as a file holds them, byte for byte. */
export async function bytesOfOwnSheets(workbook: MemoryWorkbook): Promise<string> {
  const own = cloneWorkbook(workbook);
  own.sheets = own.sheets.filter(({ key }) => key === undefined);
  const ids = new Set(own.sheets.map(({ id }) => id));
  own.names = own.names.filter(({ sheet }) => sheet === undefined || ids.has(sheet));
  own.settings = new Map();
  return createHash('sha256')
    .update(await writeXlsx(own))
    .digest('hex');
}

/** An independent copy with the same ids, so that one state can be played many times. */
export function cloneWorkbook(workbook: MemoryWorkbook): MemoryWorkbook {
  const copy = new MemoryWorkbook();
  // Ids that the copy hands out must not repeat those that it holds.
  const last = Math.max(...workbook.sheets.map(({ id }) => Number(id.replace(/\D/g, ''))));
  for (let id = 0; id < last; id++) copy.newId();
  copy.sheets = workbook.sheets.map((sheet) => {
    const same = sheet.clone(sheet.id, sheet.name);
    same.isChanged = sheet.isChanged;
    if (sheet.key !== undefined) same.key = sheet.key;
    return same;
  });
  copy.names = structuredClone(workbook.names);
  copy.settings = new Map(workbook.settings);
  return copy;
}
