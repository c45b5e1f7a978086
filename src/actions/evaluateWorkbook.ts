import { parseIsoDate } from '../core/engine/calendar';
import { mergeUnits } from '../core/indicators/definitions/mergeUnits';
import { readDefinitions } from '../core/indicators/definitions/readDefinitions';
import { readUnits } from '../core/indicators/definitions/readUnits';
import { evaluateIndicators } from '../core/indicators/evaluateIndicators';
import type { CountingSettings, IndicatorPack } from '../core/indicators/Indicator';
import type { Issue } from '../core/Issue';
import { readPlan } from '../core/projection/readPlan';
import { checkUnitTargets } from '../core/targets/checkUnitTargets';
import { compareIndicator } from '../core/targets/compareIndicator';
import { messagesFor } from '../messages/messagesFor';
import type { Workbook } from '../workbook/Workbook';
import { defaultPack } from './defaultPack';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { readRoster } from './readRoster';
import type { SideSheets } from './readSideSheets';
import { readSideSheets } from './readSideSheets';

/** Reads the roster of a workbook and computes every indicator against its target. */
export async function evaluateWorkbook(
  workbook: Workbook,
  choices: EvaluationChoices,
): Promise<Evaluation> {
  const asOf = parseIsoDate(choices.asOf);
  if (asOf === null) throw new Error(`as-of date ${choices.asOf} is no ISO date`);
  const side = await readSideSheets(workbook, (name) => choices.sheets?.includes(name) ?? false);
  const sideNames = Object.values(side).flatMap((grids) => grids.map(({ sheet }) => sheet));
  const read = await readRoster(workbook, asOf, choices, sideNames);
  const listed = side.units.map(readUnits);
  const { roster, issues: unitIssues } = mergeUnits(
    read.roster,
    listed.flatMap(({ units }) => units),
  );
  const plans = side.plan.map((grid) => readPlan(grid, roster.fields, choices.uses1904Dates));
  const chosen = choosePack(side, choices);
  const pack = applyCounting(chosen.pack, choices.counting);
  choices.onProgress?.('evaluate', 0, 1);
  const { results, issues } = evaluateIndicators(roster, pack.indicators, { asOf });
  const compared = results.map((result) => compareIndicator(result, roster.units, asOf));
  const targetIssues = checkUnitTargets(pack.indicators, roster.units);
  choices.onProgress?.('evaluate', 1, 1);
  return {
    asOf,
    roster,
    pack,
    defined: chosen.pack,
    compared,
    changes: plans.flatMap(({ changes }) => changes),
    issues: [
      ...read.issues,
      ...roster.issues,
      ...[...listed, ...plans].flatMap((one) => one.issues),
      ...unitIssues,
      ...chosen.issues,
      ...issues,
      ...targetIssues,
    ],
  };
}

/** What the person chose, else what the workbook defines, else the catalogue. */
function choosePack(
  { definitions }: SideSheets,
  { pack, uses1904Dates }: EvaluationChoices,
): { readonly pack: IndicatorPack; readonly issues: readonly Issue[] } {
  if (pack || definitions.length === 0) return { pack: pack ?? defaultPack(), issues: [] };
  const [vi, en] = (['vi', 'en'] as const).map((one) => messagesFor(one).definitionSheets);
  const title = { vi: vi?.definitions.title ?? '', en: en?.definitions.title ?? '' };
  const fallback = { name: 'workbook', title };
  const own = readDefinitions(definitions, { fallback, uses1904Dates });
  // Where every definition has a mistake the catalogue is no answer to what was asked.
  return { pack: own.pack ?? { ...fallback, indicators: [] }, issues: own.issues };
}

function applyCounting(pack: IndicatorPack, counting?: CountingSettings): IndicatorPack {
  if (!counting) return pack;
  const indicators = pack.indicators.map((indicator) => ({
    ...indicator,
    settings: { ...counting, ...indicator.settings },
  }));
  return { ...pack, indicators };
}
