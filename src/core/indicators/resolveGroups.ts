import type { Issue } from '../Issue';
import { foldText } from '../roster/foldText';
import type { Indicator } from './Indicator';
import type { ConditionField, FieldDirectory } from './language/ConditionField';
import { nearestName } from './language/nearestName';

/** Finds the unit level and the breakdown fields that a definition names. */
export function resolveGroups(
  indicator: Indicator,
  levels: ReadonlySet<string>,
  directory: FieldDirectory,
): { readonly fields: readonly ConditionField[]; readonly issues: readonly Issue[] } {
  const fields: ConditionField[] = [];
  const issues: Issue[] = [];
  const { measure } = indicator;
  if (measure.kind === 'unitShare' && !levels.has(measure.level)) {
    report(codeOf(measure.level), 'level', measure.level, levels);
  }
  for (const name of indicator.breakdowns ?? []) {
    const field = directory.get(foldText(name));
    if (levels.has(name)) continue;
    if (field) fields.push(field);
    else
      report('indicator-breakdown-unknown', 'breakdowns', name, [...levels, ...directory.keys()]);
  }
  return { fields, issues };

  function report(code: string, part: string, name: string, candidates: Iterable<string>): void {
    const nearest = nearestName(name, candidates);
    issues.push({
      code,
      severity: KNOWN_LEVELS.has(name) ? 'warning' : 'error',
      at: { in: 'formula', source: `${indicator.code}.${part}`, start: 0, end: name.length },
      parameters: {
        name,
        ...(nearest !== null && { nearest: directory.get(nearest)?.name ?? nearest }),
      },
    });
  }
}

/** A roster without communes is no mistake in the definition of a share of communes. */
function codeOf(level: string): string {
  return KNOWN_LEVELS.has(level) ? 'indicator-level-absent' : 'indicator-level-unknown';
}

/** Levels that have a word in every language, whether a roster has units of them or not. */
export const KNOWN_LEVELS: ReadonlySet<string> = new Set([
  'province',
  'district',
  'commune',
  'department',
]);
