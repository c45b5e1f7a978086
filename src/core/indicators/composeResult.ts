import type { GroupCounts } from '../engine/GroupCounts';
import { countedKey, groupingsOf, type NamedGrouping } from './EvaluationGroups';
import type { Figure, IndicatorResult, UnitFigure } from './IndicatorResult';
import type { PlannedIndicator } from './planEvaluation';
import type { RosterIndex } from './RosterIndex';
import type { UnitOutcomes } from './UnitOutcomes';
import type { ValueCounts } from './ValueCounts';
import { valueRange } from './valueRange';

/** Where figures come from. */
interface FigureSource {
  readonly index: RosterIndex;
  countsOf(grouping: string): GroupCounts<NamedGrouping>;
  outcomesOf(key: string): UnitOutcomes | undefined;
  valuesOf(key: string): ValueCounts | undefined;
  /** Whether an entry stands under a unit. */
  readonly isInhabited: (unit: number) => boolean;
  /** Entries in a group of a breakdown. */
  sizeOf(grouping: NamedGrouping, group: number): number;
}

/** An indicator's figures overall, by unit and by the fields it is broken down by. */
export function composeResult(planned: PlannedIndicator, source: FigureSource): IndicatorResult {
  const { indicator, breakdowns } = planned;
  const [units = '', ...fields] = groupingsOf(planned);
  const { nodes } = source.index.roster.units;
  // In a share of units the trees of the field's values follow one another.
  const stride = indicator.measure.kind === 'unitShare' ? nodes.length : 1;
  const byField = breakdowns.map(({ field }, at) => {
    const figureAt = figuresIn(planned, source, fields[at] ?? '');
    const { grouping } = source.countsOf(fields[at] ?? '');
    const { fieldGroups } = grouping;
    const groups = (fieldGroups?.inOrder() ?? []).flatMap((group) => {
      const name = fieldGroups?.names[group] ?? '';
      const isInhabited = source.sizeOf(grouping, group) > 0;
      return isInhabited ? [{ name, figure: figureAt(group * stride) }] : [];
    });
    return { field, groups };
  });
  const figureAt = figuresIn(planned, source, units);
  const byUnit = listUnits(planned, source, figureAt);
  return { indicator, overall: figureAt(0), byUnit, byField };
}

function figuresIn(
  planned: PlannedIndicator,
  source: FigureSource,
  grouping: string,
): (group: number) => Figure {
  const { kind } = planned.indicator.measure;
  const key = countedKey(planned, grouping);
  const outcomes = source.outcomesOf(key);
  if (outcomes) return (group) => outcomes.figure(group);
  const figureAt = countedFigures(planned, source.countsOf(grouping));
  const values = source.valuesOf(key);
  if (!values) return figureAt;
  const average = kind === 'median' ? 'median' : 'mean';
  return (group) => values.figure(average, group, figureAt(group));
}

/**
 * The counts of all groups are looked up at once, and figures written out key by key: a roster has
 * thousands of figures, and a call for each count and spreading objects are slow.
 */
function countedFigures(
  { counting, indicator }: PlannedIndicator,
  counts: GroupCounts,
): (group: number) => Figure {
  const { kind } = indicator.measure;
  const populations = counts.ofGroups(counting.population);
  const populationsPossible = counts.ofGroups(counting.populationPossible);
  const hits = counts.ofGroups(counting.certain);
  const hitsPossible = counts.ofGroups(counting.possible);
  const { denominator: below, denominatorPossible: perhapsBelow } = counting;
  const hasBelow = below !== undefined && perhapsBelow !== undefined;
  const denominators = hasBelow ? counts.ofGroups(below) : populations;
  const denominatorsPossible = hasBelow ? counts.ofGroups(perhapsBelow) : null;
  return (group) => {
    const population = populations[group] ?? 0;
    const certain = hits[group] ?? 0;
    const possible = hitsPossible[group] ?? 0;
    const denominator = denominators[group] ?? 0;
    const undecided = (populationsPossible[group] ?? 0) - population;
    if (!denominatorsPossible) {
      const value = valueRange({ certain, possible, denominator, undecided }, kind);
      return { certain, possible, denominator, undecided, value };
    }
    const denominatorPossible = denominatorsPossible[group] ?? 0;
    const tally = { certain, possible, denominator, denominatorPossible, undecided, population };
    return { ...tally, value: valueRange(tally, kind) };
  };
}

/** Units with somebody in the population, and units that the roster has nobody of. */
function listUnits(
  { indicator }: PlannedIndicator,
  { index, isInhabited }: FigureSource,
  figureAt: (unit: number) => Figure,
): readonly UnitFigure[] {
  const { nodes } = index.roster.units;
  const named = new Set(indicator.breakdowns?.filter((name) => index.levels.has(name)));
  const listed: UnitFigure[] = [];
  for (let unit = 1; unit < nodes.length; unit++) {
    const level = nodes[unit]?.level ?? '';
    if (named.size > 0 && !named.has(level)) continue;
    const figure = figureAt(unit);
    // Who perhaps counts is in the population, or undecided. Below the line of a ratio nobody need
    // stand: one "excellent" beside no "good" is over the ceiling.
    const concerns = (figure.population ?? figure.denominator) > 0 || figure.undecided > 0;
    if (concerns || !isInhabited(unit)) listed.push(placeFigure(figure, unit));
  }
  return listed;
}

function placeFigure(figure: Figure, unit: number): UnitFigure {
  if (figure.denominatorPossible !== undefined) return { ...figure, unit };
  const { certain, possible, denominator, undecided, value } = figure;
  return { certain, possible, denominator, undecided, value, unit };
}
