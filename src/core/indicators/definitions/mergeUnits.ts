import type { CellAddress, Issue } from '../../Issue';
import { foldText } from '../../roster/foldText';
import type { Roster } from '../../roster/Roster';
import { unitKey } from '../../roster/units/unitKey';
import type { UnitNode, UnitTree } from '../../roster/UnitTree';
import { nearestName } from '../language/nearestName';
import type { ArrangedUnit } from './arrangeUnits';
import { arrangeUnits, namesOf } from './arrangeUnits';
import type { ListedUnit } from './readUnits';

/**
 * The roster with the units of a units sheet: those with nobody are in its tree too. A unit of the
 * roster is matched by name, other name or code, folded, under the unit that it stands in; one
 * that is not listed stays where it is and is reported with the nearest name, never guessed.
 */
export function mergeUnits(
  roster: Roster,
  listed: readonly ListedUnit[],
): { readonly roster: Roster; readonly issues: readonly Issue[] } {
  const { units, whole, issues } = arrangeUnits(listed);
  if (units.length === 0 && !whole) return { roster, issues };
  const matches = matchNodes(roster.units.nodes, units);
  const unlisted = matches.flatMap(({ unit, code }, node) =>
    unit === null && node > 0 ? [reportNode(roster, node, code, units)] : [],
  );
  const { nodes, renumbered } = growTree(roster.units.nodes, units, whole, matches);
  return {
    roster: {
      ...roster,
      units: { ...roster.units, nodes },
      unit: roster.unit.map((node) => renumbered[node] ?? 0),
    },
    issues: [...issues, ...unlisted],
  };
}

/** Which listed unit a node of the roster's tree is; if none, why. */
interface Match {
  readonly unit: number | null;
  readonly code: 'units-not-listed' | 'units-name-unclear' | 'units-parent-differs';
}

function matchNodes(nodes: readonly UnitNode[], units: readonly ArrangedUnit[]): Match[] {
  const byName = new Map<string, ArrangedUnit[]>();
  const byKey = new Map<string, ArrangedUnit[]>();
  for (const unit of units) {
    for (const name of namesOf(unit)) append(byName, name, unit);
    append(byKey, unitKey(unit.name).key, unit);
  }
  const matches: Match[] = [];
  nodes.forEach((node, number) => {
    if (number === 0) {
      matches.push({ unit: null, code: 'units-not-listed' });
      return;
    }
    const named = byName.get(foldText(node.name)) ?? byKey.get(unitKey(node.name).key) ?? [];
    matches.push(chooseUnit(named, node.parent, matches[node.parent]?.unit ?? null));
  });
  return matches;
}

/** Under a known parent only its own units; a roster that names no parent leaves the choice open. */
function chooseUnit(
  named: readonly ArrangedUnit[],
  parent: number,
  parentUnit: number | null,
): Match {
  if (named.length === 0) return { unit: null, code: 'units-not-listed' };
  const isTop = parent === 0;
  const fitting = named.filter(({ parentIndex }) => isTop || parentIndex === parentUnit);
  const [only] = fitting;
  if (only && fitting.length === 1) return { unit: only.index, code: 'units-not-listed' };
  const code = fitting.length === 0 ? 'units-parent-differs' : 'units-name-unclear';
  return { unit: null, code };
}

function append(index: Map<string, ArrangedUnit[]>, name: string, unit: ArrangedUnit): void {
  const known = index.get(name);
  if (!known) index.set(name, [unit]);
  else if (!known.includes(unit)) known.push(unit);
}

interface GrowingUnit {
  readonly name: string;
  readonly level?: string;
  readonly code?: string;
  readonly children: GrowingUnit[];
}

/** Listed units in their order, then those that only the roster has, in pre-order. */
function growTree(
  nodes: readonly UnitNode[],
  units: readonly ArrangedUnit[],
  whole: ListedUnit | null,
  matches: readonly Match[],
): { readonly nodes: readonly UnitNode[]; readonly renumbered: Uint32Array } {
  const [old] = nodes;
  const root: GrowingUnit = { ...describe(whole ?? { name: '', ...old }), children: [] };
  const grown = units.map((unit): GrowingUnit => ({ ...describe(unit), children: [] }));
  units.forEach(({ parentIndex }, index) => {
    const unit = grown[index];
    if (unit) (grown[parentIndex] ?? root).children.push(unit);
  });
  const places: GrowingUnit[] = [];
  nodes.forEach((node, number) => {
    const unit = matches[number]?.unit ?? null;
    const known = number === 0 ? root : unit === null ? undefined : grown[unit];
    const place = known ?? { ...describe(node), children: [] };
    if (!known) (places[node.parent] ?? root).children.push(place);
    places.push(place);
  });
  const numbers = new Map<GrowingUnit, number>();
  const ordered: UnitNode[] = [];
  const visit = (
    { children, ...unit }: GrowingUnit,
    self: GrowingUnit,
    parent: number,
    depth: number,
  ) => {
    const number = ordered.push({ ...unit, parent, depth }) - 1;
    numbers.set(self, number);
    for (const child of children) visit(child, child, number, depth + 1);
  };
  visit(root, root, 0, 0);
  const renumbered = Uint32Array.from(places, (place) => numbers.get(place) ?? 0);
  return { nodes: ordered, renumbered };
}

function describe({ name, level, code }: Pick<UnitNode, 'name' | 'level' | 'code'>) {
  return { name, ...(level !== undefined && { level }), ...(code !== undefined && { code }) };
}

function reportNode(
  roster: Roster,
  node: number,
  code: Match['code'],
  units: readonly ArrangedUnit[],
): Issue {
  const name = roster.units.nodes[node]?.name ?? '';
  const nearest =
    code === 'units-not-listed'
      ? nearestName(
          name,
          units.map((unit) => unit.name),
        )
      : null;
  const cells = unitCells(roster, node);
  const [first] = cells;
  return {
    code,
    severity: 'warning',
    at: first ? { in: 'cell', ...first } : { in: 'workbook' },
    parameters: { unit: name, rows: cells.length, ...(nearest !== null && { nearest }) },
    cells,
  };
}

/** The cells that put entries into a unit or below it, as far as columns of the roster say it. */
function unitCells({ unit, origin, sheets, units }: Roster, node: number): CellAddress[] {
  const within = units.nodes.map((_, number) => isWithin(units, number, node));
  const hasParts = units.nodes.some(({ parent }, number) => parent === node && number !== node);
  const isDistrict = hasParts || units.nodes[node]?.level === 'district';
  const keys = isDistrict ? ['district', 'unit'] : ['commune', 'unit', 'district'];
  const cells: CellAddress[] = [];
  unit.forEach((own, row) => {
    if (within[own] !== true) return;
    const sheet = sheets[origin.sheet[row] ?? 0];
    const column = keys.map((key) => sheet?.columns.get(key)).find((one) => one !== undefined);
    cells.push({ sheet: sheet?.name ?? '', row: origin.row[row] ?? 0, column: column ?? 0 });
  });
  return cells;
}

function isWithin({ nodes }: UnitTree, number: number, node: number): boolean {
  if (number === node) return true;
  const { parent = 0 } = nodes[number] ?? {};
  return parent !== number && isWithin({ nodes }, parent, node);
}
