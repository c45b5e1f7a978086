import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Messages } from '../../messages/messagesFor';
import { countedIn } from '../../messages/paragraphs/formatDistance';
import { standingOf } from '../../messages/paragraphs/Standing';

/** What is missing to the target or too much for it, and of how much nothing is known, in lines. */
export function writeMissing(compared: ComparedIndicator, messages: Messages): readonly string[] {
  const { figure } = compared.overall;
  const { pane, indicatorScreen, paragraphs } = messages;
  const counted = countedIn(messages, compared.result.indicator.measure);
  const standing = standingOf(compared);
  const unknown = figure.possible - figure.certain;
  const lines: string[] = [];
  if ('missing' in standing && standing.missing !== null && standing.missing > 0) {
    const isTooMuch =
      standing.kind === 'tooHigh' ||
      standing.kind === 'overCeiling' ||
      (standing.kind === 'onlyEqual' && standing.isCeiling);
    const most = counted(standing.missing);
    // With unknown values that is the worst case.
    const text = unknown > 0 ? paragraphs.atMost(most) : most;
    lines.push(isTooMuch ? indicatorScreen.excess(text) : indicatorScreen.missing(text));
  }
  if (unknown > 0) lines.push(pane.report.unknown(counted(unknown)));
  if (figure.undecided > 0) {
    lines.push(`${indicatorScreen.lists.undecided}: ${counted(figure.undecided)}`);
  }
  return lines;
}
