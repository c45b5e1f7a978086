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
        const parameters = { name: level, ...nearestTo(level, levels) };
        return [report('indicator-level-unknown', `${source}.level`, level, parameters)];
      }
      return unit === undefined ? [] : checkUnit(unit, level, `${source}.unit`, units);
    }),
  );
}

function checkUnit(
  unit: string,
  level: string | undefined,
  source: string,
  units: UnitTree,
): Issue[] {
  const found = findUnits(units, unit, level).length;
  if (found === 1) return [];
  if (found > 1) return [report('indicator-unit-unclear', source, unit, { unit, units: found })];
  const names = units.nodes.map(({ name }) => name);
  const parameters = { unit, ...nearestTo(unit, names) };
  return [report('indicator-unit-unknown', source, unit, parameters)];
}

function nearestTo(text: string, names: Iterable<string>): { readonly nearest?: string } {
  const nearest = nearestName(text, names);
  return nearest === null ? {} : { nearest };
}

function report(
  code: string,
  source: string,
  text: string,
  parameters: Issue['parameters'],
): Issue {
  const at = { in: 'formula', source, start: 0, end: text.length } as const;
  return { code, severity: 'warning', at, parameters };
}
