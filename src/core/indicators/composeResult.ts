import type { GroupCounts } from '../engine/GroupCounts';
import { countedKey, groupingsOf, type NamedGrouping } from './EvaluationGroups';
import type { Figure, IndicatorResult, Tally, UnitFigure } from './IndicatorResult';
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
    const figureOf = figuresIn(planned, source, fields[at] ?? '');
    const { grouping } = source.countsOf(fields[at] ?? '');
    const { fieldGroups } = grouping;
    const groups = (fieldGroups?.inOrder() ?? []).flatMap((group) => {
      const name = fieldGroups?.names[group] ?? '';
      const isInhabited = source.sizeOf(grouping, group) > 0;
      return isInhabited ? [{ name, figure: figureOf(group * stride) }] : [];
    });
    return { field, groups };
  });
  const figureOf = figuresIn(planned, source, units);
  const byUnit = listUnits(planned, source.index, figureOf);
  return { indicator, overall: figureOf(0), byUnit, byField };
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
  const values = source.valuesOf(key);
  const counts = source.countsOf(grouping);
  return (group) => {
    const tally = tallyOf(planned, counts, group);
    if (values) return values.figure(kind === 'median' ? 'median' : 'mean', group, tally);
    return { ...tally, value: valueRange(tally, kind) };
  };
}

function tallyOf({ counting }: PlannedIndicator, counts: GroupCounts, group: number): Tally {
  const count = (predicate: number) => counts.at(group, predicate);
  const population = count(counting.population);
  const tally = {
    certain: count(counting.certain),
    possible: count(counting.possible),
    denominator: population,
    undecided: count(counting.populationPossible) - population,
  };
  const { denominator, denominatorPossible } = counting;
  if (denominator === undefined || denominatorPossible === undefined) return tally;
  return {
    ...tally,
    denominator: count(denominator),
    denominatorPossible: count(denominatorPossible),
    population,
  };
}

/** Units with somebody in the population, and units that the roster has nobody of. */
function listUnits(
  { indicator }: PlannedIndicator,
  index: RosterIndex,
  figureOf: (unit: number) => Figure,
): readonly UnitFigure[] {
  const { nodes } = index.roster.units;
  const levels = indicator.breakdowns && new Set(indicator.breakdowns);
  const listed: UnitFigure[] = [];
  for (let unit = 1; unit < nodes.length; unit++) {
    const node = nodes[unit];
    if (!node || (levels && !levels.has(node.level ?? ''))) continue;
    const figure = figureOf(unit);
    const concerns = figure.denominator > 0 || figure.undecided > 0 || figure.possible > 0;
    if (concerns || !index.isInhabited(unit)) listed.push({ ...figure, unit });
  }
  return listed;
}
