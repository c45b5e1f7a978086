import { findStatedDate } from '../actions/findStatedDate';
import type { Workbook } from '../workbook/Workbook';
import type { CommandArguments } from './readArguments';
import type { CommandPaths } from './settlePaths';

/** The day on which the sample holds the reviewed project's figures. */
const SAMPLE_DAY = '2023-11-30';

export interface AsOf {
  /** ISO date. */
  readonly date: string;
  /** Why it is that one: told, known of the sample, said in the roster's titles, or today. */
  readonly reason: 'stated' | 'sample' | 'titles' | 'today';
}

/** The as-of date; the roster's own titles go before today, as in the pane. */
export async function settleAsOf(
  given: CommandArguments,
  paths: CommandPaths,
  workbook: Workbook,
): Promise<AsOf> {
  if (given.asOf !== undefined) return { date: given.asOf, reason: 'stated' };
  if (paths.isSample) return { date: SAMPLE_DAY, reason: 'sample' };
  const titles = await findStatedDate(workbook);
  return titles === null ? { date: today(), reason: 'today' } : { date: titles, reason: 'titles' };
}

/** By the person's clock, not Greenwich's. */
function today(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
