import type { Comparator, Measure } from '../core/indicators/Indicator';
import { isPercentage } from './isPercentage';
import type { Messages } from './messagesFor';

/** A value of the measure in a sentence: `26,87 %`, `45`, `41,3`. */
export function formatValue(messages: Messages, measure: Measure, value: number): string {
  if (isPercentage(measure)) return messages.formats.share(value);
  return messages.formats.number(value, measure.kind === 'count' ? 0 : 2);
}

/** A target in a sentence: `không dưới 15 %`, `từ 40 % đến 50 %`. */
export function formatTarget(
  messages: Messages,
  measure: Measure,
  target: { readonly comparator: Comparator; readonly value: number; readonly upper?: number },
): string {
  const value = formatValue(messages, measure, target.value);
  if (target.upper !== undefined) {
    return messages.verdicts.range(value, formatValue(messages, measure, target.upper));
  }
  return `${messages.verdicts.comparator[target.comparator]} ${value}`;
}
