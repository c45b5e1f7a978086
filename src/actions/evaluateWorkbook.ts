import { parseIsoDate } from '../core/engine/calendar';
import { mergeUnits } from '../core/indicators/definitions/mergeUnits';
import { readUnits } from '../core/indicators/definitions/readUnits';
import { evaluateInSteps } from '../core/indicators/evaluateIndicators';
import type { CountingSettings, IndicatorPack } from '../core/indicators/Indicator';
import { readPlan } from '../core/projection/readPlan';
import { checkUnitTargets } from '../core/targets/checkUnitTargets';
import { compareIndicator } from '../core/targets/compareIndicator';
import type { Workbook } from '../workbook/Workbook';
import { defaultPack } from './defaultPack';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { readRoster } from './readRoster';
import { runInSlices } from './runInSlices';
import type { SideSheets } from './readSideSheets';
import { readSideSheets } from './readSideSheets';
import type { WorkbookDefinitions } from './readWorkbookDefinitions';
import { definitionsOn } from './readWorkbookDefinitions';

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
  const steps = evaluateInSteps(roster, pack.indicators, { asOf });
  const { results, issues } = await runInSlices(steps, 'evaluateWorkbook', choices.signal);
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

/** What the workbook defines, else the pack that the person has, else the catalogue. */
function choosePack(
  { definitions }: SideSheets,
  { pack, ignoresDefinitionSheets, uses1904Dates }: EvaluationChoices,
): WorkbookDefinitions {
  const own = ignoresDefinitionSheets === true ? null : definitionsOn(definitions, uses1904Dates);
  return own ?? { pack: pack ?? defaultPack(), issues: [] };
}

function applyCounting(pack: IndicatorPack, counting?: CountingSettings): IndicatorPack {
  if (!counting) return pack;
  const indicators = pack.indicators.map((indicator) => ({
    ...indicator,
    settings: { ...counting, ...indicator.settings },
  }));
  return { ...pack, indicators };
}
