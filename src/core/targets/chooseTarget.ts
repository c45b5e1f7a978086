import { foldText } from '../roster/foldText';
import type { UnitTree } from '../roster/UnitTree';
import type { Target, UnitTarget } from '../indicators/Indicator';
import { findUnits } from './findUnits';

/**
 * A function from unit to the target of its figure: its own, else that of its level, else – unless
 * `isPerWhole`, for a count of people – that of the whole.
 */
export function chooseTargets(
  target: Target,
  units: UnitTree,
  isPerWhole: boolean,
): (unit: number) => Target | undefined {
  const whole = { ...target, byUnit: undefined };
  const byLevel = new Map<string, UnitTarget[]>();
  const byUnit = new Map<number, UnitTarget[]>();
  for (const entry of target.byUnit ?? []) {
    if (entry.unit === undefined) {
      append(byLevel, foldText(entry.level ?? ''), entry);
      continue;
    }
    const [unit, ...others] = findUnits(units, entry.unit, entry.level);
    if (unit !== undefined && others.length === 0) append(byUnit, unit, entry);
  }
  return (unit) => {
    const level = byLevel.get(foldText(units.nodes[unit]?.level ?? ''));
    const own = byUnit.get(unit);
    const common = level ? withEntries(whole, level) : isPerWhole ? undefined : whole;
    return own ? withEntries(common ?? whole, own) : common;
  };
}

function append<K>(lists: Map<K, UnitTarget[]>, key: K, entry: UnitTarget): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/**
 * The target with a unit's own values. The baseline and the interim values of the whole lead to
 * the value of the whole, so they do not serve a unit that has a value of its own.
 */
function withEntries(target: Target, entries: readonly UnitTarget[]): Target {
  const interim = entries.flatMap(({ date, value }) =>
    date === undefined || date === target.due ? [] : [{ date, value }],
  );
  const final = entries.find(({ date }) => date === undefined || date === target.due);
  if (!final) return { ...target, baseline: undefined, interim };
  return {
    comparator: target.comparator,
    value: final.value,
    upper: final.upper ?? target.upper,
    due: target.due,
    path: target.path,
    interim,
  };
}
