import type { Figure } from '../../core/indicators/IndicatorResult';
import type { UnitTree } from '../../core/roster/UnitTree';
import type { ComparedFigure, ComparedIndicator } from '../../core/targets/ComparedIndicator';
import type { Masking } from '../masking/Masking';
import type { RowOutline } from '../../sheet/SheetDescription';

/** A unit's row of the matrix: its figure per indicator, absent where it has nobody. */
export interface UnitRow {
  /** Node of the unit tree; 0 is the whole. */
  readonly unit: number;
  readonly name: string;
  readonly depth: number;
  /** Other units of the matrix stand below it. */
  readonly isSubtotal: boolean;
  readonly figures: readonly UnitCell[];
}

/** A figure, `masked`, or nothing where the unit has nobody in the population. */
export type UnitCell = ComparedFigure<Figure> | 'masked' | undefined;

type UnitOrder = 'roster' | 'shortFirst';

/** The whole, then every unit that some indicator has a figure for, each below its parent. */
export function unitRows(
  units: UnitTree,
  indicators: readonly ComparedIndicator[],
  order: UnitOrder,
  masking: Masking,
): readonly UnitRow[] {
  const figures = indicators.map(({ result, overall, byUnit }) => {
    const known = new Map<number, UnitCell>([[0, overall]]);
    for (const compared of byUnit)
      if (compared.figure.unit !== 0) known.set(compared.figure.unit, compared);
    for (const unit of known.keys()) {
      if (masking.isMasked(result.indicator.code, unit)) known.set(unit, 'masked');
    }
    return known;
  });
  const shown = new Set([0, ...figures.flatMap((one) => [...one.keys()])]);
  for (const unit of [...shown]) addParents(units, unit, shown);
  const children = childrenOf(units, shown);
  return below(0);

  function below(unit: number): UnitRow[] {
    const own = children.get(unit) ?? [];
    const row: UnitRow = {
      unit,
      name: units.nodes[unit]?.name ?? '',
      depth: units.nodes[unit]?.depth ?? 0,
      isSubtotal: own.length > 0,
      figures: figures.map((one) => one.get(unit)),
    };
    const parts = own.map(below);
    if (order === 'shortFirst') parts.sort(byShortfall);
    return [row, ...parts.flat()];
  }
}

/** The rows below each subtotal but the whole, counted from the matrix's first row. */
export function unitOutlines(rows: readonly UnitRow[]): readonly RowOutline[] {
  return rows.flatMap((row, index) => {
    if (!row.isSubtotal || row.depth === 0) return [];
    const next = rows.findIndex((other, place) => place > index && other.depth <= row.depth);
    const end = next < 0 ? rows.length : next;
    return [{ row: index + 1, rows: end - index - 1 }];
  });
}

function addParents(units: UnitTree, unit: number, shown: Set<number>): void {
  for (let node = units.nodes[unit]; node && node.depth > 1; node = units.nodes[node.parent]) {
    shown.add(node.parent);
  }
}

/** In tree order, which is the roster's order of first appearance. */
function childrenOf(units: UnitTree, shown: ReadonlySet<number>): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const unit of [...shown].sort((one, other) => one - other)) {
    const node = units.nodes[unit];
    if (!node || unit === 0) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(unit);
    else children.set(node.parent, [unit]);
  }
  return children;
}

/** More missed targets first; then more people short. Equal units keep the roster's order. */
function byShortfall([one]: readonly UnitRow[], [other]: readonly UnitRow[]): number {
  const [first, second] = [one, other].map((row) => {
    const comparisons = (row?.figures ?? []).flatMap((figure) =>
      figure === undefined || figure === 'masked' ? [] : [figure.comparison],
    );
    const missed = comparisons.filter(({ verdict }) => verdict === 'missed').length;
    const short = comparisons.reduce((total, { missing }) => total + (missing ?? 0), 0);
    return { missed, short };
  });
  if (!first || !second) return 0;
  return second.missed - first.missed || second.short - first.short;
}
