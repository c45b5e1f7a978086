import type { entryChanges } from '../core/indicators/entryChanges';
import { gatherAbsentColumns } from '../core/indicators/gatherAbsentColumns';
import type { CountingSettings, IndicatorPack } from '../core/indicators/Indicator';
import type { IndicatorResult } from '../core/indicators/IndicatorResult';
import { RosterFigures } from '../core/indicators/RosterFigures';
import type { Issue } from '../core/Issue';
import type { PlannedChange } from '../core/projection/PlannedChange';
import type { Timeline } from '../core/projection/Timeline';
import type { Roster } from '../core/roster/Roster';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import { compareIndicator } from '../core/targets/compareIndicator';
import { defaultPack } from './defaultPack';
import type { Evaluation, EvaluationChoices } from './Evaluation';
import type { SideSheets } from './readSideSheets';
import type { WorkbookReading } from './WorkbookReading';
import type { WorkbookDefinitions } from './readWorkbookDefinitions';
import { giveWay, runInSlices } from './runInSlices';
import type { SideMeaning } from './understandSideSheets';

/** Figures of a roster before a few edits, and what finds out which entries these changed. */
interface Followed {
  readonly evaluation: Evaluation;
  readonly findChanges: typeof entryChanges;
}

/**
 * Computes every indicator against its target from what was read. Where `before` was computed from
 * the same roster before a few edits, only the people concerned are counted again.
 */
export async function evaluateReading(
  reading: WorkbookReading,
  asOf: number,
  choices: EvaluationChoices,
  before?: Followed,
): Promise<Evaluation> {
  const side = await understand(reading.side, reading.intake.roster, choices);
  const { roster } = side;
  const chosen = choosePack(side, choices);
  const pack = applyCounting(chosen.pack, choices.counting);
  choices.onProgress?.('evaluate', 0, 1);
  await giveWay('evaluateWorkbook', choices.signal);
  const steps = figuresOf(roster, pack, asOf, before);
  const figures = await runInSlices(steps, 'evaluateWorkbook', choices.signal);
  const results = await runInSlices(figures.results(), 'evaluateWorkbook', choices.signal);
  const compare = compareInSteps(results, roster, asOf);
  const compared = await runInSlices(compare, 'evaluateWorkbook', choices.signal);
  const timeline = await planAhead(roster, asOf, side.changes, choices);
  const definitionIssues = [
    ...gatherAbsentColumns(figures.issues, pack.indicators),
    ...(await checkTargets(pack, roster)),
  ];
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
      ...reading.issues,
      ...roster.issues,
      ...side.issues,
      ...chosen.issues,
      ...chosen.placeIssues(definitionIssues, asOf),
      ...(timeline?.issues ?? []),
    ],
    basis: { reading, figures, choices },
  };
}

/** The figures before the edits, which follow them, or else those of everybody counted. */
function* figuresOf(
  roster: Roster,
  pack: IndicatorPack,
  asOf: number,
  before?: Followed,
): Generator<void, RosterFigures> {
  const known = before?.evaluation.basis?.figures;
  if (before && known) {
    const { evaluation, findChanges } = before;
    if (yield* known.follow(evaluation.roster, roster, findChanges)) return known;
  }
  return yield* RosterFigures.count(roster, pack.indicators, asOf);
}

function* compareInSteps(
  results: readonly IndicatorResult[],
  { units }: Roster,
  asOf: number,
): Generator<void, ComparedIndicator[]> {
  const compared: ComparedIndicator[] = [];
  for (const result of results) {
    compared.push(compareIndicator(result, units, asOf));
    yield;
  }
  return compared;
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

/** Most packs have no target of a single unit or level. */
async function checkTargets({ indicators }: IndicatorPack, roster: Roster): Promise<Issue[]> {
  if (!indicators.some(({ target }) => target?.byUnit)) return [];
  const { checkUnitTargets } = await import(
    /* webpackChunkName: "side" */ '../core/targets/checkUnitTargets'
  );
  return checkUnitTargets(indicators, roster.units);
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
  return own ?? { pack: pack ?? defaultPack(), issues: [], placeIssues: (issues) => issues };
}

function applyCounting(pack: IndicatorPack, counting?: CountingSettings): IndicatorPack {
  if (!counting) return pack;
  const indicators = pack.indicators.map((indicator) => ({
    ...indicator,
    settings: { ...counting, ...indicator.settings },
  }));
  return { ...pack, indicators };
}
