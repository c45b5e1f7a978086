import type { SheetEntry } from '../Workbook';

/** Setting under which the marks of a report that is being written are kept until it is whole. */
export const UNFINISHED = 'unfinished';

/** Which sheets a write is making or changing, and how they look without their marks. */
export interface Unfinished {
  /** By key: sheets that did not exist before. */
  readonly created: Readonly<Record<string, Look>>;
  /** By sheet id. */
  readonly marked: Readonly<Record<string, Look>>;
}

/** A tab's name and colour. */
export interface Look {
  readonly name: string;
  readonly tabColor: string;
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
  return unfinished?.created[entry.key] !== undefined;
}

/** The look that a sheet should have: the one without its mark, but for a name given since. */
export function lookWithoutMark(entry: SheetEntry & Look, unfinished: Unfinished | null): Look {
  const known = unfinished?.marked[entry.id] ?? unfinished?.created[entry.key ?? ''];
  if (!known) return entry;
  const { tabColor } = known;
  return { tabColor, name: entry.name === markName(known.name) ? known.name : entry.name };
}
