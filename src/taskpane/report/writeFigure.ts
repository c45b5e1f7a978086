import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { formatBesideTarget, formatTarget } from '../../messages/formatValue';
import type { Messages } from '../../messages/messagesFor';
import { countedIn } from '../../messages/paragraphs/formatDistance';

/** `26,87 %`, or `từ 25 % đến 27 %` when data is missing. */
export function writeActual({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { value, undecided } = overall.figure;
  const { noFigure, undecidedFigure } = messages.pane.report;
  if (!value) return undecided > 0 ? undecidedFigure : noFigure;
  const write = (amount: number) =>
    formatBesideTarget(messages, result.indicator.measure, amount, overall.target?.value);
  const [low, high] = [write(value.low), write(value.high)];
  return keepTogether(low === high ? low : messages.pane.report.interval(low, high));
}

/** What a share is a share of; other measures say it by themselves. */
export function writeCounts({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { certain, denominator } = overall.figure;
  const { kind } = result.indicator.measure;
  const { number } = messages.formats;
  const { counts, unitCounts } = messages.pane.report;
  if (kind === 'ratio') return `${number(certain)}/${number(denominator)}`;
  if (kind === 'share') return counts(number(certain), number(denominator));
  return kind === 'unitShare' ? unitCounts(number(certain), number(denominator)) : '';
}

/** How many could change the figure, were more known of them; '' where nothing is missing. */
export function writeUnknown({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { certain, possible, undecided } = overall.figure;
  const unknown = possible - certain + undecided;
  if (unknown === 0) return '';
  return messages.pane.report.unknown(countedIn(messages, result.indicator.measure)(unknown));
}

export function writeTarget({ result, overall }: ComparedIndicator, messages: Messages): string {
  const { target, measure } = result.indicator;
  if (!target || !overall.target) return messages.pane.report.noTarget;
  const text = formatTarget(messages, measure, { ...target, ...overall.target });
  return keepTogether(messages.pane.report.target(text));
}

/** No line ends between a number and its per cent sign. */
export function keepTogether(text: string): string {
  return text.replaceAll(' %', '\u00a0%');
}
