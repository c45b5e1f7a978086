import type { Issue } from '../Issue';
import type { Roster } from '../roster/Roster';

/**
 * A roster whose entries come and go: entry i stands in it on the days d with
 * `from[i] ≤ d < until[i]`. An entry that changes ends, and another of the same person begins.
 */
export interface Timeline {
  /** Every entry that ever stands in it; its first entries are those of the roster it came from. */
  readonly roster: Roster;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Why an entry begins or ends; absent for those that were there from the start, or stay. */
  readonly begins: ReadonlyMap<number, EntryCause>;
  readonly ends: ReadonlyMap<number, EntryCause>;
  readonly issues: readonly Issue[];
}

export type EntryCause = 'appointed' | 'moved' | 'qualified' | 'left' | 'retired';

export const ALWAYS = -0x7fffffff;
export const FOREVER = 0x7fffffff;

export function isPresent({ from, until }: Timeline, row: number, day: number): boolean {
  return (from[row] ?? FOREVER) <= day && day < (until[row] ?? ALWAYS);
}
