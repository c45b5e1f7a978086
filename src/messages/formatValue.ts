import type { Comparator, Measure } from '../core/indicators/Indicator';
import { isPercentage } from './isPercentage';
import type { Messages } from './messagesFor';

/** A value of the measure in a sentence: `26,87 %`, `45`, `41,3`. */
export function formatValue(messages: Messages, measure: Measure, value: number): string {
  if (isPercentage(measure)) return messages.formats.share(value);
  return messages.formats.number(value, measure.kind === 'count' ? 0 : 2);
}

/**
 * A value beside its target: with as many decimals (up to six) as it takes not to look like the
 * target when it is not, so that 14.9999 % never reads "15 %, not reached".
 */
export function formatBesideTarget(
  messages: Messages,
  measure: Measure,
  value: number,
  target: number | undefined,
): string {
  const rounded = formatValue(messages, measure, value);
  if (target === undefined || value === target || measure.kind === 'count') return rounded;
  if (rounded !== formatValue(messages, measure, target)) return rounded;
  const { share, number } = messages.formats;
  const format = isPercentage(measure) ? share : number;
  const texts = [3, 4, 5, 6].map((digits) => format(value, digits));
  return texts.find((text) => text !== rounded) ?? rounded;
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
