import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedIndicator } from '../../core/targets/ComparedIndicator';

/**
 * The units whose figure of an indicator is masked: those with fewer than `below` people, and as
 * many others as it takes that no total gives a masked one away.
 *
 * Worked example: a district of 30 with communes of 4, 12 and 14 and nobody of its own. The commune
 * of 4 is masked; alone it would be 30 − 12 − 14, so the commune of 12 is masked too, and the two
 * together are known only as 16.
 */
export function maskedUnits(
  units: UnitTree,
  { overall, byUnit }: ComparedIndicator,
  below: number,
  /** Units that are masked for the sake of other indicators. */
  also: Iterable<number> = [],
): ReadonlySet<number> {
  const sizes = new Map(byUnit.map(({ figure }) => [figure.unit, figure.denominator]));
  sizes.set(0, overall.figure.denominator);
  const children = childrenOf(units, sizes);
  const masked = new Set(also);
  for (const [unit, size] of sizes) if (size > 0 && size < below) masked.add(unit);
  if (masked.size === 0) return masked;
  // Children have larger numbers than their parents, so this goes from the leaves up. What is
  // masked on the way up can lay open what stands below it, hence the repetition.
  const fromLeaves = [...children.keys()].sort((one, other) => other - one);
  for (let before = -1; before < masked.size;) {
    before = masked.size;
    for (const parent of fromLeaves) coverParent(parent);
  }
  return masked;

  /** Everything under a masked unit is masked: its parts would add up to it. */
  function coverParent(parent: number): void {
    const own = children.get(parent) ?? [];
    if (masked.has(parent)) {
      for (const child of own) masked.add(child);
      return;
    }
    if (!own.some((child) => masked.has(child))) return;
    while (isOpen(parent, own)) {
      const smallest = own.filter((child) => !masked.has(child)).sort(bySize)[0];
      if (smallest === undefined) {
        masked.add(parent);
        for (const child of own) masked.add(child);
        return;
      }
      masked.add(smallest);
    }
  }

  /** Whether parent − visible children tells about one unit, or about too few people. */
  function isOpen(parent: number, own: readonly number[]): boolean {
    const total = (list: readonly number[]) => list.reduce((sum, unit) => sum + sizeOf(unit), 0);
    const hidden = own.filter((child) => masked.has(child));
    const apart = sizeOf(parent) - total(own);
    const parts = hidden.length + (apart > 0 ? 1 : 0);
    return parts < 2 || total(hidden) + apart < below;
  }

  function sizeOf(unit: number): number {
    return sizes.get(unit) ?? 0;
  }

  function bySize(one: number, other: number): number {
    return sizeOf(one) - sizeOf(other) || one - other;
  }
}

/** Parent → the units below it that have people; a unit is below the nearest unit with a figure. */
function childrenOf(units: UnitTree, sizes: ReadonlyMap<number, number>): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const [unit, size] of sizes) {
    if (unit === 0 || size === 0) continue;
    let parent = units.nodes[unit]?.parent ?? 0;
    while (parent !== 0 && !sizes.has(parent)) parent = units.nodes[parent]?.parent ?? 0;
    const siblings = children.get(parent);
    if (siblings) siblings.push(unit);
    else children.set(parent, [unit]);
  }
  return children;
}
