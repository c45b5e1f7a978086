import { foldText } from '../roster/foldText';
import type { UnitNode, UnitTree } from '../roster/UnitTree';

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
