import type { UnitFigure } from '../../core/indicators/IndicatorResult';
import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedFigure, ComparedIndicator } from '../../core/targets/ComparedIndicator';

export type UnitOrder = 'rosterOrder' | 'lowestFirst';

export interface UnitRowContent {
  readonly name: string;
  readonly figure: ComparedFigure<UnitFigure>;
  readonly inner: readonly UnitRowContent[];
}

/** The units below the whole as a tree, in the roster's order or the lowest value first. */
export function arrangeUnits(
  { byUnit }: ComparedIndicator,
  { nodes }: UnitTree,
  order: UnitOrder,
): readonly UnitRowContent[] {
  const shown = new Set(byUnit.map(({ figure }) => figure.unit));
  const byParent = new Map<number, ComparedFigure<UnitFigure>[]>();
  for (const each of byUnit) {
    if (each.figure.unit === 0) continue;
    const parent = ancestor(each.figure.unit);
    byParent.set(parent, [...(byParent.get(parent) ?? []), each]);
  }
  const childrenOf = (parent: number): UnitRowContent[] => {
    const rows = (byParent.get(parent) ?? []).map((figure) => ({
      name: nodes[figure.figure.unit]?.name ?? '',
      figure,
      inner: childrenOf(figure.figure.unit),
    }));
    return order === 'lowestFirst' ? [...rows].sort(byValue) : rows;
  };
  return childrenOf(0);

  /** The nearest unit above that has a figure, or the root. */
  function ancestor(unit: number): number {
    let parent = nodes[unit]?.parent ?? 0;
    while (parent !== 0 && !shown.has(parent)) parent = nodes[parent]?.parent ?? 0;
    return parent;
  }
}

function byValue(one: UnitRowContent, other: UnitRowContent): number {
  const value = (row: UnitRowContent) => row.figure.figure.value?.low ?? Infinity;
  return value(one) - value(other);
}
