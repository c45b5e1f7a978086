import { foldText } from '../roster/foldText';
import { unitKey } from '../roster/units/unitKey';
import type { UnitNode, UnitTree } from '../roster/UnitTree';

/**
 * Nodes that a text names by code, by name, or by a path of names such as `Gia Lộc/Toàn Thắng`;
 * where none is written so, those of the same kind and name ("TP. Hải Dương", "Thành ủy Hải Dương").
 */
export function findUnits(units: UnitTree, text: string, level?: string): number[] {
  const wantedLevel = level === undefined ? undefined : foldText(level);
  const numbers = [...units.nodes.keys()].filter(
    (number) =>
      wantedLevel === undefined || foldText(units.nodes[number]?.level ?? '') === wantedLevel,
  );
  const exact = numbers.filter((number) => isNamed(units, number, text, foldText));
  return exact.length > 0 ? exact : numbers.filter((number) => isNamed(units, number, text, keyOf));
}

type Folding = (name: string) => string;

function isNamed(units: UnitTree, number: number, text: string, fold: Folding): boolean {
  const node = units.nodes[number];
  if (!node || text.trim() === '') return false;
  if (node.code !== undefined && foldText(node.code) === foldText(text)) return true;
  if (fold(node.name) === fold(text)) return true;
  const path = text.split(/[/>›]/).filter((part) => part.trim() !== '');
  return path.length > 0 && hasPath(units, node, path.map(fold), fold);
}

function hasPath(units: UnitTree, node: UnitNode, path: readonly string[], fold: Folding): boolean {
  let current: UnitNode | undefined = node;
  for (const part of [...path].reverse()) {
    if (current === undefined || fold(current.name) !== part) return false;
    current = current.depth === 0 ? undefined : units.nodes[current.parent];
  }
  return true;
}

function keyOf(name: string): string {
  return unitKey(name).key;
}
