import type { Indicator } from '../indicators/Indicator';
import { nearestName } from '../indicators/language/nearestName';
import { KNOWN_LEVELS } from '../indicators/resolveGroups';
import type { Issue } from '../Issue';
import { foldText } from '../roster/foldText';
import type { UnitTree } from '../roster/UnitTree';
import { findUnits } from './findUnits';

/**
 * Reports targets of units that the tree does not have, or has more than once, and of levels that
 * neither it nor anybody knows: they hold for none.
 */
export function checkUnitTargets(indicators: readonly Indicator[], units: UnitTree): Issue[] {
  const levels = new Set([
    ...KNOWN_LEVELS,
    ...units.nodes.map(({ level }) => foldText(level ?? '')),
  ]);
  return indicators.flatMap(({ code, target }) =>
    (target?.byUnit ?? []).flatMap(({ unit, level }, index) => {
      const source = `${code}.target.byUnit[${index}]`;
      if (level !== undefined && !levels.has(foldText(level))) {
        return [report('indicator-level-unknown', `${source}.level`, 'name', level, levels)];
      }
      const found = unit === undefined ? [] : findUnits(units, unit, level);
      if (unit === undefined || found.length === 1) return [];
      return [reportUnit(unit, found.length, `${source}.unit`, units)];
    }),
  );
}

function reportUnit(unit: string, found: number, source: string, units: UnitTree): Issue {
  const names = units.nodes.map(({ name }) => name);
  return found > 1
    ? {
        ...report('indicator-unit-unclear', source, 'unit', unit, []),
        parameters: { unit, units: found },
      }
    : report('indicator-unit-unknown', source, 'unit', unit, names);
}

function report(
  code: string,
  source: string,
  parameter: 'name' | 'unit',
  text: string,
  candidates: Iterable<string>,
): Issue {
  const nearest = nearestName(text, candidates);
  return {
    code,
    severity: 'warning',
    at: { in: 'formula', source, start: 0, end: text.length },
    parameters: { [parameter]: text, ...(nearest !== null && { nearest }) },
  };
}
