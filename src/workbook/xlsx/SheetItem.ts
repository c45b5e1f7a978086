import type { MemorySheet } from '../memory/MemorySheet';

/** An entry in the list of sheets; `sheet` is absent where the model does not hold it. */
export interface SheetItem {
  readonly relationship: string;
  readonly sheet?: MemorySheet;
  readonly xml: string;
}
