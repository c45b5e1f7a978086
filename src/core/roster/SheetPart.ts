import type { Codes } from '../engine/Column';
import type { SheetColumn } from './columns/SheetColumn';
import type { ColumnPlan } from './header/ColumnPlan';
import type { TitledGroup } from './rows/GroupPath';
import type { RowCounts } from './rows/RowCounts';

/** What one table of a sheet gave, or what was seen on a sheet without one. */
export interface SheetPart {
  readonly sheet: string;
  /** Empty when the sheet holds no roster. */
  readonly plans: readonly ColumnPlan[];
  /** Zero-based first and last row; absent where there is no header. */
  readonly headerRows: readonly [number, number] | undefined;
  readonly counts: Readonly<RowCounts>;
  readonly titleTexts: readonly string[];
  /** Per person row: sheet row, and index into `groupPaths`. */
  readonly sheetRows: Uint32Array;
  readonly groupIds: Codes;
  readonly groupPaths: readonly TitledGroup[];
  readonly columns: readonly SheetColumn[];
  /** The headers, or what stood in the widest row of a sheet without a roster. */
  readonly seenTexts: readonly string[];
  /** Fields without which the sheet is no roster, where they are missing. */
  readonly missingFields: readonly string[];
  readonly isIgnored: boolean;
}

/** Of a sheet without a table. */
export function partWithoutTable(
  seen: Pick<SheetPart, 'sheet' | 'counts' | 'seenTexts' | 'missingFields' | 'isIgnored'>,
): SheetPart {
  const none = new Uint32Array(0);
  return {
    ...seen,
    plans: [],
    headerRows: undefined,
    titleTexts: [],
    sheetRows: none,
    groupIds: none,
    groupPaths: [],
    columns: [],
  };
}
