import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Messages } from '../messagesFor';
import { countedIn, formatDistance } from './formatDistance';
import { standingOf } from './Standing';

/** The clauses that say how the whole stands to its target: the distance, then what is missing. */
export function composeStanding(messages: Messages, compared: ComparedIndicator): string[] {
  const { paragraphs } = messages;
  const { measure } = compared.result.indicator;
  const { figure } = compared.overall;
  const { standing: clauses } = paragraphs;
  const isUncertain = figure.possible > figure.certain;
  const standing = standingOf(compared);
  const atLeast = (by: number) => distance(by, paragraphs.atLeast);
  const atMost = (by: number) => distance(by, paragraphs.atMost);
  switch (standing.kind) {
    case 'open':
      return [];
    case 'undecidable':
      return [clauses.undecidable];
    case 'within':
      return [clauses.within];
    case 'equal':
      return [standing.isCeiling ? clauses.equalCeiling : clauses.equal];
    case 'above':
      return [clauses.above(atLeast(standing.by))];
    case 'underCeiling':
      return [clauses.underCeiling(atLeast(standing.by))];
    case 'below':
      return [clauses.below(atMost(standing.by)), ...people(standing.missing, paragraphs.short)];
    case 'tooHigh':
      return [clauses.tooHigh(atMost(standing.by)), ...people(standing.missing, paragraphs.excess)];
    case 'overCeiling':
      return [
        clauses.overCeiling(atMost(standing.by)),
        ...people(standing.missing, paragraphs.excess),
      ];
    case 'onlyEqual':
      return standing.isCeiling
        ? [clauses.onlyEqualCeiling, ...people(standing.missing, paragraphs.excess)]
        : [clauses.onlyEqualFloor, ...people(standing.missing, paragraphs.short)];
  }

  /** With unknown values the comparison tells the worst case. */
  function distance(by: number, bound: (text: string) => string): string {
    const text = formatDistance(messages, measure, by);
    return isUncertain ? bound(text) : text;
  }

  /** A count's distance already is its people. */
  function people(missing: number | null, clause: (text: string) => string): string[] {
    if (missing === null || missing === 0 || measure.kind === 'count') return [];
    const text = countedIn(messages, measure)(missing);
    return [clause(isUncertain ? paragraphs.atMost(text) : text)];
  }
}
