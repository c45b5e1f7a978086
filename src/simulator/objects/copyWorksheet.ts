import { cloneSheet } from '../../workbook/memory/cloneSheet';
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
  const at = positionOf(state, where, relativeTo);
  const { key } = sheet;
  const name = workbook.freeName(`${sheet.name} (2)`);
  const copy = cloneSheet(workbook, sheet, { key: key ?? '', name });
  if (key === undefined) delete copy.key;
  const others = workbook.sheets.filter((each) => each !== copy);
  workbook.sheets = [...others.slice(0, at), copy, ...others.slice(at)];
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
