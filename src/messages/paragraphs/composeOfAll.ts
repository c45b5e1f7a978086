import type { Figure } from '../../core/indicators/IndicatorResult';
import { shareOfPopulation } from '../../core/indicators/shareOfPopulation';
import type { Messages } from '../messagesFor';
import { formatRange } from './formatRange';

/** What a ratio's numerator is of its whole population, which is published beside it; else nothing. */
export function composeOfAll({ formats, paragraphs }: Messages, figure: Figure): string[] {
  const share = shareOfPopulation(figure);
  if (share === null) return [];
  const value = formatRange({ paragraphs }, share.low, share.high, (one) => formats.share(one));
  return [paragraphs.ofAll(paragraphs.counted.people(figure.population ?? 0), value)];
}
