import type { Issue } from '../Issue';
import { indexPeople } from '../engine/PeopleIndex';
import type { Roster } from '../roster/Roster';
import { listConditionFields } from './language/ConditionField';
import { bindMeasure } from './bindMeasure';
import { evaluateMeasure } from './evaluateMeasure';
import type { Indicator } from './Indicator';
import type { IndicatorResult } from './IndicatorResult';
import { resolveGroups } from './resolveGroups';
import { rosterFields } from './rosterFields';
import { selectVersions } from './selectVersions';

/**
 * Computes every indicator valid at the as-of date (a day number) over a roster. An indicator whose
 * definition has an error has issues and no result.
 */
export function evaluateIndicators(
  roster: Roster,
  indicators: readonly Indicator[],
  options: { readonly asOf: number },
): { readonly results: readonly IndicatorResult[]; readonly issues: readonly Issue[] } {
  const { selected, issues: versionIssues } = selectVersions(indicators, options.asOf);
  const { fields, columns } = rosterFields(roster);
  const directory = listConditionFields(fields);
  const people = indexPeople(roster.person, roster.personCount);
  const issues: Issue[] = [...versionIssues];
  const results: IndicatorResult[] = [];
  for (const indicator of selected) {
    const bound = bindMeasure(indicator, directory);
    const groups = resolveGroups(indicator, roster, directory);
    issues.push(...bound.issues, ...groups.issues);
    if (!bound.measure || groups.issues.length > 0) continue;
    const { age = 'date', leapDay = 'march1' } = indicator.settings ?? {};
    const context = { columns, asOf: options.asOf, age, leapDay };
    const { breakdowns } = groups;
    results.push(
      evaluateMeasure({ indicator, bound: bound.measure, roster, context, people, breakdowns }),
    );
  }
  return { results, issues };
}
