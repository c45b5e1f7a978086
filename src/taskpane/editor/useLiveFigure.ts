import { useMemo } from 'react';
import type { Evaluation } from '../../actions/Evaluation';
import type { Issue } from '../../core/Issue';
import { evaluateIndicators } from '../../core/indicators/evaluateIndicators';
import type { Indicator } from '../../core/indicators/Indicator';
import { RosterIndex } from '../../core/indicators/RosterIndex';
import { compareIndicator } from '../../core/targets/compareIndicator';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';
import { isOptional, listTexts } from './measureTexts';

export interface LiveFigure {
  /** Absent where the draft cannot be computed. */
  readonly compared: ComparedIndicator | undefined;
  readonly issues: readonly Issue[];
  /** Whether what it counts is written down whole and without a mistake. */
  readonly isReady: boolean;
}

/** What a draft counts on the roster, and what is wrong with it, as one types. */
export function useLiveFigure(draft: Indicator, { roster, asOf }: Evaluation): LiveFigure {
  const index = useMemo(() => new RosterIndex(roster), [roster]);
  const { results, issues } = useMemo(
    () => evaluateIndicators(roster, [draft], { asOf, index }),
    [roster, draft, asOf, index],
  );
  const [result] = results;
  const compared = result && compareIndicator(result, roster.units, asOf);
  const texts = listTexts(draft.measure);
  const hasTexts = texts.every(([name, text]) => isOptional(name) || text.trim() !== '');
  // A column that this roster lacks is no mistake of the definition.
  const isAbsent = issues.length > 0 && issues.every(({ severity }) => severity !== 'error');
  return { compared, issues, isReady: hasTexts && (compared !== undefined || isAbsent) };
}
