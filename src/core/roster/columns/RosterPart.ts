import type { SheetPart } from '../SheetPart';
import type { SheetColumn } from './SheetColumn';

/** One sheet's share of the roster: its rows are `start` … `start + rowCount − 1`. */
export interface RosterPart extends SheetPart {
  readonly start: number;
  readonly rowCount: number;
  /** Field key → the value for every row, told by the mapping or read from the titles. */
  readonly constants: ReadonlyMap<string, string>;
  /** Per path of group titles, the management group of its rows; absent where no title tells one. */
  readonly groupsOfTitles: readonly string[] | undefined;
  /** The district of its units where nothing else tells one, by its tab; else ''. */
  readonly districtOfTab: string;
}

export function columnsFor(part: RosterPart, field: string): readonly SheetColumn[] {
  return part.columns.filter(({ plan }) => plan.field === field);
}

/** Index of the part to which a row of the roster belongs. */
export function partIndexOf(parts: readonly RosterPart[], row: number): number {
  return parts.findIndex(({ start, rowCount }) => row < start + rowCount);
}

/** Gives each row of the part the value of its entry. */
export function spread<T extends Int32Array | Uint8Array | Uint32Array | Float64Array>(
  part: RosterPart,
  column: SheetColumn,
  entryValues: T,
  target: T,
): void {
  const { codes } = column;
  const { start, rowCount } = part;
  if (!codes) {
    target.set(entryValues.subarray(0, rowCount), start);
    return;
  }
  for (let i = 0; i < rowCount; i++) target[start + i] = entryValues[codes[i] ?? 0] ?? 0;
}

/** Calls back with each row of the part and the entry that it has in the column. */
export function forEachRow(
  part: RosterPart,
  column: SheetColumn,
  visit: (row: number, entry: number) => void,
): void {
  const { codes } = column;
  for (let i = 0; i < part.rowCount; i++) visit(part.start + i, codes ? (codes[i] ?? 0) : i);
}
