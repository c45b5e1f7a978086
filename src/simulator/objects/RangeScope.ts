import type { Area } from '../../sheet/Area';
import type { MemorySheet } from '../../workbook/memory/MemorySheet';
import { HostError } from '../bridge/HostError';
import type { HostObject } from '../bridge/HostObject';
import type { ExcelState } from '../ExcelState';

/** The cells that a range and its formats, rules and links speak of. */
export interface RangeScope {
  readonly state: ExcelState;
  readonly sheet: MemorySheet;
  readonly area: Area;
}

/** Where a range object stands, so that other objects can take it as an argument. */
export interface RangeObject extends HostObject {
  readonly sheet: MemorySheet;
  readonly area: Area;
}

/** A range that another object got as an argument. */
export function asRange(given: unknown, location: string): RangeObject {
  if (typeof given === 'object' && given !== null && 'area' in given && 'sheet' in given) {
    return given as RangeObject;
  }
  throw new HostError('InvalidArgument', location);
}
