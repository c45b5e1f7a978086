import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/Area';
import { quoteSheetName } from '../../sheet/sheetName';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import type { HostObject } from '../bridge/HostObject';
import { overlaps } from '../cells/cellAreas';
import type { RangeScope } from './RangeScope';

/** Several ranges of a sheet as one object; `null` for none. */
export function areasObject(sheet: MemorySheet, areas: readonly Area[]): HostObject | null {
  if (areas.length === 0) return null;
  const address = (area: Area): string => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
  return { type: 'RangeAreas', get: { Address: () => areas.map(address).join(',') } };
}

export function mergesIn({ sheet, area }: RangeScope): readonly Area[] {
  return sheet.merges.filter((merge) => overlaps(merge, area));
}
