import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { fittingDifference } from '../../messages/fittingDifference';
import { formatValue } from '../../messages/formatValue';
import { isPercentage } from '../../messages/isPercentage';
import type { Messages } from '../../messages/messagesFor';
import type { Reported } from '../state/Reported';

/** "▲ 1,25 điểm so với 30/06/2023": how far the figure moved since the report of an earlier day. */
export function writeTrend(
  { result, overall }: ComparedIndicator,
  reported: Reported | null,
  asOf: string,
  messages: Messages,
): string | null {
  const earlier = reported && reported.asOf < asOf ? reported : reported?.previous;
  const before = earlier?.values[result.indicator.code];
  const now = overall.figure.value?.low;
  if (earlier === undefined || before === undefined || now === undefined) return null;
  const { measure } = result.indicator;
  const difference = fittingDifference(measure, now - before, before);
  const size = isPercentage(measure)
    ? messages.pane.report.points(messages.formats.points(difference))
    : formatValue(messages, measure, Math.abs(difference));
  const sign = difference > 0 ? '▲' : difference < 0 ? '▼' : '=';
  return messages.pane.report.sinceReport(`${sign} ${size}`, messages.formats.date(earlier.asOf));
}
