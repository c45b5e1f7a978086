import type { Comparator } from '../core/indicators/Indicator';
import type { Comparison } from '../core/targets/Comparison';
import type { Messages } from './messagesFor';
import { isCeiling } from './paragraphs/Standing';

/** The verdict in words, with its timing in brackets: `Chưa đạt (đúng lộ trình)`. */
export function verdictWord(
  messages: Messages,
  comparison: Comparison,
  comparator?: Comparator,
): string {
  const word = plainWord(messages, comparison, comparator);
  return comparison.timing ? `${word} (${messages.verdicts.timing[comparison.timing]})` : word;
}

function plainWord(messages: Messages, comparison: Comparison, comparator?: Comparator): string {
  const { verdict } = comparison;
  const isDecided = verdict === 'reached' || verdict === 'missed';
  if (isDecided && comparator && isCeiling(comparator)) return messages.verdicts.ceiling[verdict];
  return messages.verdicts.verdict[verdict];
}
