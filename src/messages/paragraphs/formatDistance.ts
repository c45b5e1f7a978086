import type { Measure } from '../../core/indicators/Indicator';
import { isPercentage } from '../isPercentage';
import type { Messages } from '../messagesFor';

/** A distance to a target: `11,87 điểm phần trăm`, `8 người`, `3,7`. */
export function formatDistance(messages: Messages, measure: Measure, by: number): string {
  if (!isPercentage(measure)) {
    return measure.kind === 'count'
      ? countedIn(messages, measure)(by)
      : messages.formats.number(by, 2);
  }
  const points = messages.formats.points(by);
  return points === '0' ? messages.paragraphs.tiny : messages.paragraphs.points(points);
}

/** What is counted: people, or for a share of units the units of its level. */
export function countedIn(messages: Messages, measure: Measure): (count: number) => string {
  const { counted } = messages.paragraphs;
  if (measure.kind !== 'unitShare') return counted.people;
  if (measure.level === 'commune') return counted.communes;
  return measure.level === 'district' ? counted.districts : counted.units;
}
