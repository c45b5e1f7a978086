import { areaAddress, readAddress } from '../../sheet/address';
import { type Area, overlaps } from '../../sheet/Area';
import { quoteSheetName } from '../../sheet/sheetName';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import { joinObjects } from '../bridge/joinObjects';
import type { ExcelState } from '../ExcelState';
import { giveItems } from './giveItems';
import { rangeFormatObject } from './rangeFormatObject';
import type { RangeScope } from './RangeScope';

/** Several ranges of a sheet as one object; `null` for none. */
export function areasObject(
  state: ExcelState,
  sheet: MemorySheet,
  areas: readonly Area[],
): HostObject | null {
  if (areas.length === 0) return null;
  const address = (area: Area): string => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
  return {
    type: 'RangeAreas',
    get: {
      Address: () => cutOff(areas.map(address).join(',')),
      AreaCount: () => areas.length,
    },
    children: {
      Areas: () =>
        giveItems(
          'RangeCollection',
          () => areas.map(placeObject),
          () => null,
        ),
      Format: () => joinObjects(areas.map((area) => rangeFormatObject({ state, sheet, area }))),
    },
  };
}

function placeObject({ row, column, rows, columns }: Area): HostObject {
  return {
    type: 'Range',
    get: {
      RowIndex: () => row,
      ColumnIndex: () => column,
      RowCount: () => rows,
      ColumnCount: () => columns,
    },
  };
}

/** Long lists end early, after an address. */
function cutOff(list: string): string {
  return list.length <= LONGEST_LIST ? list : list.slice(0, list.lastIndexOf(',', LONGEST_LIST));
}

/** `Worksheet.getRanges`, which refuses a list of addresses that is too long. */
export function areasAt(state: ExcelState, sheet: MemorySheet, list: unknown): HostObject | null {
  const addresses = String(list).split(',');
  const areas = addresses.flatMap((address) => readAddress(address) ?? []);
  if (areas.length < addresses.length || String(list).length > LONGEST_LIST) {
    throw new HostError('InvalidArgument', 'Worksheet.getRanges');
  }
  return areasObject(state, sheet, areas);
}

/** Some lists are refused from here on (office-js #5198). */
const LONGEST_LIST = 8192;

/** Merged cells whose first cell stands in the range; Excel does not tell of others (office-js #3611). */
export function mergesIn({ sheet, area }: RangeScope): readonly Area[] {
  return sheet.merges.filter((merge) => overlaps({ ...merge, rows: 1, columns: 1 }, area));
}
