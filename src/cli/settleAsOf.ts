import type { CommandArguments } from './readArguments';
import type { CommandPaths } from './settlePaths';

/** The day on which the sample holds the reviewed project's figures. */
const SAMPLE_DAY = '2023-11-30';

/** The as-of date and why it is that one. */
export function settleAsOf(
  given: CommandArguments,
  paths: CommandPaths,
): { readonly date: string; readonly reason: 'stated' | 'sample' | 'today' } {
  if (given.asOf !== undefined) return { date: given.asOf, reason: 'stated' };
  return paths.isSample
    ? { date: SAMPLE_DAY, reason: 'sample' }
    : { date: today(), reason: 'today' };
}

/** By the person's clock, not Greenwich's. */
function today(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
