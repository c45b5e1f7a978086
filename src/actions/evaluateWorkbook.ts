import { parseIsoDate } from '../core/engine/calendar';
import { evaluateIndicators } from '../core/indicators/evaluateIndicators';
import { checkUnitTargets } from '../core/targets/checkUnitTargets';
import { compareIndicator } from '../core/targets/compareIndicator';
import type { Workbook } from '../workbook/Workbook';
import { defaultPack } from './defaultPack';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { readRoster } from './readRoster';

/** Reads the roster of a workbook and computes every indicator against its target. */
export async function evaluateWorkbook(
  workbook: Workbook,
  choices: EvaluationChoices,
): Promise<Evaluation> {
  const asOf = parseIsoDate(choices.asOf);
  if (asOf === null) throw new Error(`as-of date ${choices.asOf} is no ISO date`);
  const { roster, issues: sheetIssues } = await readRoster(workbook, asOf, choices);
  const pack = choices.pack ?? defaultPack();
  choices.onProgress?.('evaluate', 0, 1);
  const { results, issues } = evaluateIndicators(roster, pack.indicators, { asOf });
  const compared = results.map((result) => compareIndicator(result, roster.units, asOf));
  const targetIssues = checkUnitTargets(pack.indicators, roster.units);
  choices.onProgress?.('evaluate', 1, 1);
  return {
    asOf,
    roster,
    pack,
    compared,
    issues: [...sheetIssues, ...roster.issues, ...issues, ...targetIssues],
  };
}
