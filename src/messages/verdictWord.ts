import type { Comparator } from '../core/indicators/Indicator';
import type { Comparison, Timing } from '../core/targets/Comparison';
import type { Messages } from './messagesFor';
import { isCeiling } from './paragraphs/Standing';

/** The verdict in words, with its timing in brackets: `Chưa đạt (đúng lộ trình)`. */
export function verdictWord(
  messages: Messages,
  comparison: Comparison,
  comparator?: Comparator,
): string {
  const word = plainWord(messages, comparison, comparator);
  const timing = timingToTell(comparison, comparator);
  return timing ? `${word} (${messages.verdicts.timing[timing]})` : word;
}

/** A ceiling is kept until it is due; nobody is ahead of time with that. */
export function timingToTell({ timing }: Comparison, comparator?: Comparator): Timing | undefined {
  return timing === 'reachedAhead' && comparator && isCeiling(comparator) ? undefined : timing;
}

function plainWord(messages: Messages, comparison: Comparison, comparator?: Comparator): string {
  const { verdict } = comparison;
  const isDecided = verdict === 'reached' || verdict === 'missed';
  if (isDecided && comparator && isCeiling(comparator)) return messages.verdicts.ceiling[verdict];
  return messages.verdicts.verdict[verdict];
}
