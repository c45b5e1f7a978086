import { findStatedDate } from '../actions/findStatedDate';
import type { MemoryWorkbook } from '../workbook/memory/MemoryWorkbook';
import { BadInput } from './BadInput';
import { openWorkbook } from './openRoster';
import type { CommandArguments } from './readArguments';
import type { CommandPaths } from './settlePaths';

/** The earlier roster to compare with, and its as-of date. */
interface EarlierRoster {
  readonly workbook: MemoryWorkbook;
  readonly asOf: string;
  readonly uses1904Dates: boolean;
}

/** Opens the earlier roster that the person named, if any; its day is told, or said in its titles. */
export async function openEarlier(
  { compare, shownCompare }: CommandPaths,
  { compareAsOf }: CommandArguments,
): Promise<EarlierRoster | undefined> {
  if (compare === undefined) return undefined;
  const workbook = await openWorkbook(compare, shownCompare);
  const asOf = compareAsOf ?? (await findStatedDate(workbook));
  if (asOf === null) {
    throw new BadInput(({ commandLine }) => commandLine.faults.compareDayUnknown(shownCompare));
  }
  return { workbook, asOf, uses1904Dates: workbook.uses1904Dates };
}
