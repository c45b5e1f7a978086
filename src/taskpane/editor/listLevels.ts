import type { UnitTree } from '../../core/roster/UnitTree';

/** Levels of the units below the whole, the widest first. */
export function listLevels({ nodes }: UnitTree): readonly string[] {
  const depths = new Map<string, number>();
  for (const { level, depth } of nodes.slice(1)) {
    if (level !== undefined) depths.set(level, Math.min(depth, depths.get(level) ?? depth));
  }
  return [...depths].sort((one, other) => one[1] - other[1]).map(([level]) => level);
}
