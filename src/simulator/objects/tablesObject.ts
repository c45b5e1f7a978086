import { type Area, overlaps } from '../../sheet/Area';
import type { TableDescription } from '../../sheet/SheetDescription';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';
import { giveItems } from './giveItems';
import { rangeObject } from './rangeObject';
import { asRange } from './RangeScope';

/** Tables of one sheet, or of all. */
export function tablesObject(state: ExcelState, sheets: readonly MemorySheet[]): HostObject {
  const tables = (): HostObject[] =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(state, sheet, table)));
  const find = (key: string): HostObject | null =>
    tables().find((table) => String(table.get?.['Name']?.()).toLowerCase() === key.toLowerCase()) ??
    null;
  const items = giveItems('TableCollection', tables, find);
  return {
    ...items,
    call: {
      ...items.call,
      Add: (address, hasHeaders) => {
        const { sheet, area } = asRange(address, 'TableCollection.add');
        state.refuseProtected(sheet, 'TableCollection.add');
        if (hasHeaders !== true) throw new HostError('ApiNotFound', 'table without headers');
        requireFree(sheet, area);
        const table: TableDescription = {
          name: freeName(state),
          area,
          style: 'TableStyleMedium2',
          showFilter: true,
          showBandedRows: true,
        };
        writeHeaders(sheet, area);
        sheet.tables = [...sheet.tables, table];
        return tableObject(state, sheet, table);
      },
    },
  };
}

function tableObject(state: ExcelState, sheet: MemorySheet, first: TableDescription): HostObject {
  let table = first;
  const change = (part: Partial<TableDescription>): void => {
    state.refuseProtected(sheet, 'Table');
    const next = { ...table, ...part };
    sheet.tables = sheet.tables.map((each) => (each === table ? next : each));
    table = next;
  };
  return {
    type: 'Table',
    identity: () => ({ Id: table.name }),
    get: {
      Id: () => table.name,
      Name: () => table.name,
      Style: () => table.style ?? '',
      ShowHeaders: () => true,
      ShowTotals: () => table.hasTotals ?? false,
      ShowBandedRows: () => table.showBandedRows ?? false,
      ShowFilterButton: () => table.showFilter ?? false,
    },
    set: {
      Name: (name) => {
        requireFreeName(state, String(name), table);
        change({ name: String(name) });
      },
      Style: (style) => change({ style: style === '' ? undefined : String(style) }),
      ShowTotals: (shown) => change({ hasTotals: shown === true }),
      ShowBandedRows: (shown) => change({ showBandedRows: shown === true }),
      ShowFilterButton: (shown) => change({ showFilter: shown === true }),
    },
    call: {
      GetRange: () => rangeObject(state, sheet, table.area),
      Resize: (range) => {
        const { area } = asRange(range, 'Table.resize');
        if (area.row !== table.area.row) throw new HostError('InvalidArgument', 'Table.resize');
        requireFree(sheet, area, table);
        change({ area });
        writeHeaders(sheet, area);
      },
      ConvertToRange: () => {
        state.refuseProtected(sheet, 'Table.convertToRange');
        sheet.tables = sheet.tables.filter((each) => each !== table);
        return rangeObject(state, sheet, table.area);
      },
    },
  };
}

function requireFree(sheet: MemorySheet, area: Area, own?: TableDescription): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new HostError('MergedRangeConflict', 'TableCollection.add');
  }
  if (sheet.tables.some((table) => table !== own && overlaps(table.area, area))) {
    throw new HostError('InvalidArgument', 'TableCollection.add');
  }
}

/** One name for one table or defined name in the whole workbook, whatever its case. */
function requireFreeName({ workbook }: ExcelState, name: string, own: TableDescription): void {
  const folded = name.toLowerCase();
  const isTaken =
    workbook.names.some((each) => each.name.toLowerCase() === folded) ||
    workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== own && table.name.toLowerCase() === folded),
    );
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) {
    throw new HostError('InvalidArgument', 'Table.name');
  }
}

function freeName({ workbook }: ExcelState): string {
  const taken = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
  let number = 1;
  while (taken.has(`Table${number}`)) number += 1;
  return `Table${number}`;
}

/** Header cells become texts, none empty and none twice. */
function writeHeaders(sheet: MemorySheet, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = sheet.cells.value(area.row, column);
    const base = value === null ? `Column${column - area.column + 1}` : String(value);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    if (name !== value) sheet.cells.setContent(area.row, column, { value: name });
  }
}
