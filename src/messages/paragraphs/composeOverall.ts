import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Verdict } from '../../core/targets/Comparison';
import type { Messages } from '../messagesFor';
import { isCeiling } from './Standing';

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
  const missed = of('missed');
  const titlesOf = (list: typeof missed) =>
    list.map(({ result }) => result.indicator.title[messages.language]);
  const exceeded = titlesOf(missed.filter(isExceeded));
  const short = titlesOf(missed.filter((compared) => !isExceeded(compared)));
  const isMixed = missed.length < judged.length || exceeded.length > 0;
  return [
    opening(),
    ...(isMixed && short.length > 0 ? [all.missedNames(short)] : []),
    ...(exceeded.length > 0 ? [all.exceededNames(exceeded)] : []),
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

/** A ceiling is not "not yet reached". */
function isExceeded({ result }: ComparedIndicator): boolean {
  const { target } = result.indicator;
  return target !== undefined && target.upper === undefined && isCeiling(target.comparator);
}
