import type { SheetColumn } from './SheetColumn';

/** Per entry, the number; `NaN` where there is none. */
export function readNumberColumn(column: SheetColumn): Float64Array {
  return Float64Array.from(column.entries, (raw) => (typeof raw === 'number' ? raw : NaN));
}
