import { parseIsoDate } from '../core/engine/calendar';
import { evaluateInSteps } from '../core/indicators/evaluateIndicators';
import type { CountingSettings, IndicatorPack } from '../core/indicators/Indicator';
import type { PlannedChange } from '../core/projection/PlannedChange';
import type { Timeline } from '../core/projection/Timeline';
import { checkUnitTargets } from '../core/targets/checkUnitTargets';
import { compareIndicator } from '../core/targets/compareIndicator';
import type { Roster } from '../core/roster/Roster';
import type { Workbook } from '../workbook/Workbook';
import { defaultPack } from './defaultPack';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import { readRoster } from './readRoster';
import { runInSlices } from './runInSlices';
import type { SideSheets } from './readSideSheets';
import { readSideSheets } from './readSideSheets';
import type { WorkbookDefinitions } from './readWorkbookDefinitions';
import type { SideMeaning } from './understandSideSheets';

/** Reads the roster of a workbook and computes every indicator against its target. */
export async function evaluateWorkbook(
  workbook: Workbook,
  choices: EvaluationChoices,
): Promise<Evaluation> {
  const asOf = parseIsoDate(choices.asOf);
  if (asOf === null) throw new Error(`as-of date ${choices.asOf} is no ISO date`);
  const sheets = await readSideSheets(workbook, (name) => choices.sheets?.includes(name) ?? false);
  const sideNames = Object.values(sheets).flatMap((grids) => grids.map(({ sheet }) => sheet));
  const read = await readRoster(workbook, asOf, choices, sideNames);
  const side = await understand(sheets, read.roster, choices);
  const { roster } = side;
  const chosen = choosePack(side, choices);
  const pack = applyCounting(chosen.pack, choices.counting);
  choices.onProgress?.('evaluate', 0, 1);
  const steps = evaluateInSteps(roster, pack.indicators, { asOf });
  const { results, issues } = await runInSlices(steps, 'evaluateWorkbook', choices.signal);
  const compared = results.map((result) => compareIndicator(result, roster.units, asOf));
  const timeline = await planAhead(roster, asOf, side.changes, choices);
  const targetIssues = checkUnitTargets(pack.indicators, roster.units);
  choices.onProgress?.('evaluate', 1, 1);
  return {
    asOf,
    roster,
    pack,
    defined: chosen.pack,
    compared,
    changes: side.changes,
    ...(timeline && { timeline }),
    issues: [
      ...read.issues,
      ...roster.issues,
      ...side.issues,
      ...chosen.issues,
      ...issues,
      ...targetIssues,
      ...(timeline?.issues ?? []),
    ],
  };
}

/** What reads side sheets comes only for a workbook that has some. */
async function understand(
  sheets: SideSheets,
  roster: Roster,
  choices: EvaluationChoices,
): Promise<SideMeaning> {
  if (Object.values(sheets).every((grids) => grids.length === 0)) {
    return { roster, changes: [], definitions: null, issues: [] };
  }
  const side = await import(/* webpackChunkName: "side" */ './understandSideSheets');
  return side.understandSideSheets(sheets, roster, choices);
}

/** The roster with what is known to happen to it; `undefined` when that is nothing but ageing. */
async function planAhead(
  roster: Roster,
  asOf: number,
  changes: readonly PlannedChange[],
  { hasRetirement }: EvaluationChoices,
): Promise<Timeline | undefined> {
  if (changes.length === 0 && hasRetirement !== true) return undefined;
  const { buildTimeline } = await import(
    /* webpackChunkName: "timeline" */ '../core/projection/buildTimeline'
  );
  return buildTimeline(roster, { asOf, changes, ...(hasRetirement && { retirement: {} }) });
}

/** What the workbook defines, else the pack that the person has, else the catalogue. */
function choosePack(
  { definitions }: SideMeaning,
  { pack, ignoresDefinitionSheets }: EvaluationChoices,
): WorkbookDefinitions {
  const own = ignoresDefinitionSheets === true ? null : definitions;
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
