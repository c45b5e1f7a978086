import { orderByCell, type CellOrder } from '../engine/CellOrder';
import type { Grouping } from '../engine/Grouping';
import type { Breakdown } from './Breakdown';
import type { FieldGroups } from './fieldGroups';
import type { Measure } from './Indicator';
import type { PlannedIndicator } from './planEvaluation';
import type { RosterIndex } from './RosterIndex';

/** A grouping by unit, by a field, or by both; named by what it groups by. */
export interface NamedGrouping extends Grouping {
  readonly name: string;
  /** Column of the breakdown; absent for units alone. */
  readonly field?: string;
  /** The field's own groups. */
  readonly fieldGroups?: FieldGroups;
  /** Units at this level keep their people to themselves. */
  readonly cutLevel?: string;
  readonly usesUnits: boolean;
}

/** Above this, cells are not formed of all groupings together. */
const CELLS_AT_MOST = 250_000;
/** Rows handled before the caller may take a breath. */
const ROWS_PER_STEP = 65_536;

const UNITS = 'units';

/** Every grouping that the indicators ask for, once. Yields now and then. */
export function* listGroupings(
  index: RosterIndex,
  indicators: readonly PlannedIndicator[],
): Generator<void, readonly NamedGrouping[]> {
  const asked = new Map<
    string,
    readonly [cutLevel: string | undefined, breakdown: Breakdown | undefined]
  >();
  asked.set(UNITS, [undefined, undefined]);
  for (const { indicator, breakdowns } of indicators) {
    const cut = cutLevelOf(indicator.measure);
    for (const breakdown of [undefined, ...breakdowns]) {
      asked.set(groupingName(cut, breakdown), [cut, breakdown]);
    }
  }
  const groupings: NamedGrouping[] = [];
  for (const [name, [cut, breakdown]] of asked) {
    groupings.push(yield* index.once(name, () => makeGrouping(index, name, cut, breakdown)));
  }
  return groupings;
}

/** The groupings that an indicator is counted in: by unit first, then by its breakdowns. */
export function groupingsOf({ indicator, breakdowns }: PlannedIndicator): readonly string[] {
  const cut = cutLevelOf(indicator.measure);
  return [undefined, ...breakdowns].map((breakdown) => groupingName(cut, breakdown));
}

/** Names one indicator's own counts in a grouping. */
export function countedKey({ indicator }: PlannedIndicator, grouping: string): string {
  return `${indicator.code} ${grouping}`;
}

function cutLevelOf(measure: Measure): string | undefined {
  return measure.kind === 'unitShare' ? measure.level : undefined;
}

/** Shares of units are counted by unit within each value of a field, all else by the field alone. */
function groupingName(cutLevel: string | undefined, breakdown: Breakdown | undefined): string {
  const units = cutLevel === undefined ? UNITS : `${UNITS} cut at ${cutLevel}`;
  if (!breakdown) return units;
  return cutLevel === undefined ? `by ${breakdown.name}` : `${units} by ${breakdown.name}`;
}

function* makeGrouping(
  index: RosterIndex,
  name: string,
  cutLevel: string | undefined,
  breakdown: Breakdown | undefined,
): Generator<void, NamedGrouping> {
  const { units, unit, rowCount } = index.roster;
  const own = Uint32Array.from(units.nodes, ({ parent, level }, node) =>
    cutLevel !== undefined && level === cutLevel ? node : parent,
  );
  if (!breakdown) {
    const groupCount = own.length;
    return { name, cutLevel, usesUnits: true, groupCount, groupOf: unit, parents: own };
  }
  const { column: field } = breakdown;
  const fieldGroups = yield* index.groups(breakdown);
  const { grouping } = fieldGroups;
  if (cutLevel === undefined) return { name, field, fieldGroups, usesUnits: false, ...grouping };
  const count = own.length;
  const groupOf = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    groupOf[row] = (grouping.groupOf[row] ?? 0) * count + (unit[row] ?? 0);
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const groupCount = count * grouping.groupCount;
  return {
    name,
    field,
    fieldGroups,
    cutLevel,
    usesUnits: true,
    groupCount,
    groupOf,
    parents: own,
  };
}

/** Cells that serve some groupings: per grouping the innermost group of each cell. */
interface CellPlan {
  readonly order: CellOrder;
  readonly served: readonly { readonly grouping: NamedGrouping; readonly groups: Uint32Array }[];
}

/** One order of cells for all groupings where that is reasonable, else one for each. */
export function planCells(
  index: RosterIndex,
  groupings: readonly NamedGrouping[],
): Generator<void, readonly CellPlan[]> {
  const names = groupings.map(({ name }) => name).join();
  return index.once(`cells of ${names}`, () => formCells(index, groupings));
}

function* formCells(
  index: RosterIndex,
  groupings: readonly NamedGrouping[],
): Generator<void, readonly CellPlan[]> {
  const dimensions = new Map<FieldGroups | undefined, number>([
    [undefined, index.roster.units.nodes.length],
  ]);
  for (const { fieldGroups } of groupings) {
    if (fieldGroups) dimensions.set(fieldGroups, fieldGroups.names.length);
  }
  const product = [...dimensions.values()].reduce((all, one) => all * one, 1);
  const sets = product <= CELLS_AT_MOST ? [groupings] : groupings.map((grouping) => [grouping]);
  const { isOne } = yield* index.several();
  const plans: CellPlan[] = [];
  for (const set of sets) {
    // Groupings that differ only in their parents have the same innermost groups.
    const distinct = [...new Map(set.map((one) => [one.groupOf, one])).values()];
    const order = yield* orderByCell(index.roster.rowCount, distinct, isOne);
    const served = set.map((grouping) => {
      const at = distinct.findIndex((one) => one.groupOf === grouping.groupOf);
      return { grouping, groups: order.groups[at] ?? new Uint32Array(0) };
    });
    plans.push({ order, served });
  }
  return plans;
}
