import { bridgeIndicators } from '../core/projection/bridgeIndicators';
import type { IndicatorBridge } from '../core/projection/IndicatorBridge';
import { matchPeople } from '../core/projection/matchPeople';
import type { Issue } from '../core/Issue';
import type { Workbook } from '../workbook/Workbook';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { evaluateWorkbook } from './evaluateWorkbook';
import type { EvaluationMask } from './maskEvaluation';

/** Why the figures differ from those of an earlier roster. */
export interface ExplainedChange {
  readonly before: Evaluation;
  readonly bridges: readonly IndicatorBridge[];
  /** People who could not be told apart. */
  readonly issues: readonly Issue[];
}

/** Compares an evaluation with an earlier roster, under the definitions of the later one. */
export async function explainChange(
  earlier: Workbook,
  after: Evaluation,
  choices: Pick<EvaluationChoices, 'asOf' | 'language' | 'uses1904Dates' | 'counting'>,
): Promise<ExplainedChange> {
  const before = await evaluateWorkbook(earlier, {
    ...choices,
    pack: after.defined,
    ignoresDefinitionSheets: true,
  });
  const match = matchPeople(before.roster, after.roster);
  const bridges = bridgeIndicators(
    { roster: before.roster, day: before.asOf },
    { roster: after.roster, day: after.asOf },
    after.pack.indicators,
    match,
  );
  return { before, bridges, issues: match.issues };
}

/** The bridges whose figures, then and now, may be shown. */
export function withoutMaskedChanges(
  bridges: readonly IndicatorBridge[],
  { below, isMasked }: EvaluationMask,
): readonly IndicatorBridge[] {
  return bridges.filter(
    ({ indicator, before }) =>
      !isMasked(indicator.code, 0) &&
      [before.denominator, before.population ?? 0].every(
        (people) => people === 0 || people >= below,
      ),
  );
}
