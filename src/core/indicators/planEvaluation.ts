import type { Issue } from '../Issue';
import { planMasks, type MaskPlan } from '../engine/planMasks';
import { PredicateList } from '../engine/PredicateList';
import { breakdownBy, type Breakdown } from './Breakdown';
import { bindMeasure, type BoundMeasure } from './bindMeasure';
import { LeafRegistry, type CountingContext, type LeafSource } from './compile/LeafRegistry';
import { planCounting, type CountingPlan } from './countingPlan';
import type { Indicator } from './Indicator';
import { resolveGroups } from './resolveGroups';
import type { RosterIndex } from './RosterIndex';
import { selectVersions } from './selectVersions';

/** One indicator, ready to be counted. */
export interface PlannedIndicator {
  readonly indicator: Indicator;
  readonly bound: BoundMeasure;
  readonly counting: CountingPlan;
  readonly settings: CountingContext;
  readonly breakdowns: readonly Breakdown[];
}

export interface EvaluationPlan {
  readonly indicators: readonly PlannedIndicator[];
  readonly list: PredicateList;
  readonly masks: MaskPlan;
  readonly sources: readonly LeafSource[];
  readonly issues: readonly Issue[];
}

/**
 * Selects versions, binds all texts, and turns them into predicates over few columns; an indicator a
 * step.
 */
export function* planEvaluation(
  index: RosterIndex,
  indicators: readonly Indicator[],
  asOf: number,
): Generator<void, EvaluationPlan> {
  const { roster, directory } = index;
  const { selected, issues: versionIssues } = selectVersions(indicators, asOf);
  const registry = new LeafRegistry(index);
  const list = new PredicateList((yield* index.several()).isOne !== null);
  const issues: Issue[] = [...versionIssues];
  const planned: PlannedIndicator[] = [];
  for (const indicator of selected) {
    yield;
    const { measure: bound, issues: own } = bindMeasure(indicator, directory, index.texts);
    const { fields: broken, issues: groupIssues } = resolveGroups(
      indicator,
      index.levels,
      directory,
    );
    issues.push(...own, ...groupIssues);
    if (!bound || groupIssues.length > 0) continue;
    const { age = 'date', leapDay = 'march1' } = indicator.settings ?? {};
    const settings = { asOf, age, leapDay };
    const breakdowns = broken.map((field) => breakdownBy(field, settings));
    const trees = Object.fromEntries(
      Object.entries(bound.truths).map(([name, node]) => [name, registry.treeOf(node, settings)]),
    );
    const counting = planCounting(indicator.measure, trees, list);
    planned.push({ indicator, bound, counting, settings, breakdowns });
  }
  yield;
  const { factors, leaves } = yield* registry.finish();
  yield;
  const masks = yield* planMasks(roster.rowCount, factors, leaves, list.planes);
  return { indicators: planned, list, masks, sources: registry.sources, issues };
}
