import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';

/**
 * `Worksheet.copy`: everything on the sheet, sheet-scoped names included; tables get new names,
 * charts keep theirs. Without a position the copy becomes the first sheet.
 */
export function copyWorksheet(
  state: ExcelState,
  sheet: MemorySheet,
  where: unknown,
  relativeTo: unknown,
): MemorySheet {
  const { workbook } = state;
  const copy = sheet.clone(workbook.newId(), workbook.freeName(`${sheet.name} (2)`));
  if (sheet.key !== undefined) copy.key = sheet.key;
  copy.tables = copy.tables.map((table) => ({ ...table, name: freeTableName(state, table.name) }));
  const names = workbook.names.filter((name) => name.sheet === sheet.id);
  workbook.names = [...workbook.names, ...names.map((name) => ({ ...name, sheet: copy.id }))];
  const at = positionOf(state, where, relativeTo);
  workbook.sheets = [...workbook.sheets.slice(0, at), copy, ...workbook.sheets.slice(at)];
  state.note({ kind: 'added', sheet: copy });
  return copy;
}

function positionOf({ workbook }: ExcelState, where: unknown, relativeTo: unknown): number {
  const { identity } = (relativeTo ?? {}) as HostObject;
  const neighbour = workbook.sheets.findIndex((sheet) => sheet.id === identity?.()['Id']);
  switch (where ?? 'None') {
    case 'None':
    case 'Beginning':
      return 0;
    case 'End':
      return workbook.sheets.length;
    case 'Before':
    case 'After':
      if (neighbour < 0) throw new HostError('InvalidArgument', 'Worksheet.copy');
      return where === 'After' ? neighbour + 1 : neighbour;
    default:
      throw new HostError('InvalidArgument', 'Worksheet.copy');
  }
}

function freeTableName({ workbook }: ExcelState, name: string): string {
  const taken = new Set(
    workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  let number = 1;
  while (taken.has(`${name}_${number}`.toLowerCase())) number += 1;
  return `${name}_${number}`;
}
