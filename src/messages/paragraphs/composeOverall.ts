import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Verdict } from '../../core/targets/Comparison';
import type { Messages } from '../messagesFor';

/** The official paragraph on the whole: how many targets are reached, which are not, out of whom. */
export function composeOverall(
  messages: Messages,
  asOf: number,
  indicators: readonly ComparedIndicator[],
  people: number,
): string {
  const { all } = messages.paragraphs;
  const judged = indicators.filter(({ overall }) => overall.comparison.verdict !== 'open');
  const of = (verdict: Verdict) =>
    judged.filter(({ overall }) => overall.comparison.verdict === verdict);
  const missed = of('missed').map(({ result }) => result.indicator.title[messages.language]);
  const isMixed = missed.length > 0 && missed.length < judged.length;
  return [
    opening(),
    ...(isMixed ? [all.missedNames(missed)] : []),
    ...(indicators.length > 0 ? [all.roster(people)] : []),
  ].join(' ');

  function opening(): string {
    if (indicators.length === 0) return all.nothing(asOf);
    if (judged.length === 0) return all.noTargets(asOf);
    if (of('reached').length === judged.length) return all.everyReached(asOf, judged.length);
    if (missed.length === judged.length) return all.noneReached(asOf, judged.length);
    if (of('undecidable').length === judged.length) return all.noneDecided(asOf, judged.length);
    const parts = (['reached', 'missed', 'undecidable'] as const)
      .map((verdict) => ({ verdict, count: of(verdict).length }))
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => all[verdict](count));
    return all.mixed(asOf, judged.length, parts);
  }
}
