import type { Target } from '../indicators/Indicator';
import { foldText } from '../roster/foldText';
import type { UnitNode, UnitTree } from '../roster/UnitTree';

type UnitTarget = NonNullable<Target['byUnit']>[number];

/**
 * A function from unit to the value its figure must reach: its own, else that of its level, else –
 * unless `isPerWhole`, for a count of people – that of the whole.
 */
export function chooseTargets(
  target: Target,
  units: UnitTree,
  isPerWhole: boolean,
): (unit: number) => Target | undefined {
  const own = new Map<number, Target>();
  const byLevel = new Map<string, Target>();
  for (const entry of target.byUnit ?? []) {
    if (entry.unit === undefined) {
      if (entry.level !== undefined) byLevel.set(foldText(entry.level), withValue(target, entry));
      continue;
    }
    const found = findUnits(units, entry.unit, entry.level);
    if (found.length === 1 && found[0] !== undefined) own.set(found[0], withValue(target, entry));
  }
  const whole = isPerWhole ? undefined : withoutUnits(target);
  return (unit) => {
    const level = units.nodes[unit]?.level;
    return own.get(unit) ?? byLevel.get(foldText(level ?? '')) ?? whole;
  };
}

/** Nodes that a text names by code, by name, or by a path of names such as `Gia Lộc/Toàn Thắng`. */
export function findUnits(units: UnitTree, text: string, level?: string): number[] {
  const wanted = foldText(text);
  const path = wanted.split(/\s*[/>›]\s*/).filter((part) => part !== '');
  const wantedLevel = level === undefined ? undefined : foldText(level);
  const found: number[] = [];
  units.nodes.forEach((node, number) => {
    if (wantedLevel !== undefined && foldText(node.level ?? '') !== wantedLevel) return;
    if (node.code !== undefined && foldText(node.code) === wanted) found.push(number);
    else if (foldText(node.name) === wanted || (path.length > 1 && hasPath(units, node, path))) {
      found.push(number);
    }
  });
  return found;
}

function hasPath(units: UnitTree, node: UnitNode, path: readonly string[]): boolean {
  let current: UnitNode | undefined = node;
  for (const part of [...path].reverse()) {
    if (current === undefined || foldText(current.name) !== part) return false;
    current = current.depth === 0 ? undefined : units.nodes[current.parent];
  }
  return true;
}

/** The interim values and the baseline are those of the whole; a target of one's own has neither. */
function withValue(target: Target, { value }: UnitTarget): Target {
  return { comparator: target.comparator, value, due: target.due };
}

function withoutUnits(target: Target): Target {
  return { ...target, byUnit: undefined };
}
