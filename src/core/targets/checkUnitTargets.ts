import type { Indicator } from '../indicators/Indicator';
import { nearestName } from '../indicators/language/nearestName';
import type { Issue } from '../Issue';
import type { UnitTree } from '../roster/UnitTree';
import { findUnits } from './findUnits';

/** Reports targets of units that the tree does not have, or has more than once: they hold for none. */
export function checkUnitTargets(indicators: readonly Indicator[], units: UnitTree): Issue[] {
  return indicators.flatMap(({ code, target }) =>
    (target?.byUnit ?? []).flatMap(({ unit, level }, index) => {
      if (unit === undefined) return [];
      const found = findUnits(units, unit, level);
      if (found.length === 1) return [];
      const source = `${code}.target.byUnit[${index}].unit`;
      return [reportUnit(unit, found.length, source, units)];
    }),
  );
}

function reportUnit(unit: string, found: number, source: string, units: UnitTree): Issue {
  const at = { in: 'formula', source, start: 0, end: unit.length } as const;
  const severity = 'warning';
  if (found > 1) {
    return { code: 'indicator-unit-unclear', severity, at, parameters: { unit, units: found } };
  }
  const nearest = nearestName(
    unit,
    units.nodes.map(({ name }) => name),
  );
  const parameters = { unit, ...(nearest !== null && { nearest }) };
  return { code: 'indicator-unit-unknown', severity, at, parameters };
}
