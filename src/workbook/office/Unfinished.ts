import type { SheetEntry } from '../Workbook';

/** Setting under which the marks of a report that is being written are kept until it is whole. */
export const UNFINISHED = 'unfinished';

/** Which sheets a write is changing, and how they looked before they were marked. */
export interface Unfinished {
  /** Keys of sheets that did not exist before. */
  readonly created: readonly string[];
  /** Sheet id → tab name and colour to give back. */
  readonly marked: Readonly<Record<string, { readonly name: string; readonly tabColor: string }>>;
}

const MARK = '⚠ ';
const LONGEST = 31;
export const MARK_COLOR = '#C00000';

/** The tab name that shows in any language that the sheet is not whole. */
export function markName(name: string): string {
  return (MARK + name).slice(0, LONGEST);
}

/** A sheet that an interrupted first writing left behind, never shown to anybody. */
export function isLeftover(entry: SheetEntry, unfinished: Unfinished | null): boolean {
  if (entry.visibility === 'visible' || entry.key === undefined) return false;
  return unfinished?.created.includes(entry.key) === true;
}

/** The name that a sheet should bear: the one from before it was marked, unless renamed since. */
export function nameBeforeMark(entry: SheetEntry, unfinished: Unfinished | null): string {
  const before = unfinished?.marked[entry.id]?.name;
  return before !== undefined && entry.name === markName(before) ? before : entry.name;
}
