import type { Column } from '../engine/Column';
import { codeColumn, type CodedColumn } from '../engine/CodedColumn';
import { sortDays, type SortedDays } from '../engine/SortedDays';
import type { Roster, RosterField } from '../roster/Roster';
import { BoundTexts } from './bindMeasure';
import type { Breakdown } from './Breakdown';
import type { SharedRanges } from './compile/CompileContext';
import { fieldGroups, type FieldGroups } from './fieldGroups';
import { listConditionFields, type FieldDirectory } from './language/ConditionField';
import { findSeveral, type SeveralEntries } from './findSeveral';
import { rosterFields } from './rosterFields';

/**
 * What every evaluation of a roster needs and none changes: columns as codes, people with several
 * entries, groups of breakdowns. Each is made when first asked for, in steps.
 */
export class RosterIndex {
  readonly fields: readonly RosterField[];
  readonly columns: ReadonlyMap<string, Column>;
  /** What conditions can name. */
  readonly directory: FieldDirectory;
  /** What the texts of conditions were bound to. */
  readonly texts = new BoundTexts();
  /** Levels of the unit tree. */
  readonly levels: ReadonlySet<string>;
  readonly #ranges = new Map<string, SharedRanges>();
  readonly #made = new Map<string, unknown>();
  #asOf = NaN;
  #residents: Uint32Array | null = null;

  constructor(readonly roster: Roster) {
    const { fields, columns } = rosterFields(roster);
    this.fields = fields;
    this.columns = columns;
    this.directory = listConditionFields(fields);
    this.levels = new Set(roster.units.nodes.flatMap(({ level }) => level ?? []));
  }

  coded(field: string): Generator<void, CodedColumn> {
    return this.once(`codes of ${field}`, () => codeColumn(this.column(field)));
  }

  sortedDays(field: string): Generator<void, SortedDays> {
    return this.once(`days of ${field}`, this.#sortDays.bind(this, field));
  }

  groups(breakdown: Breakdown): Generator<void, FieldGroups> {
    return this.once(`groups of ${breakdown.name}`, this.#makeGroups.bind(this, breakdown));
  }

  several(): Generator<void, SeveralEntries> {
    return this.once('several', () => findSeveral(this.roster));
  }

  /** Makes something that depends on the roster alone once, by name. */
  *once<T>(name: string, make: () => Generator<void, T>): Generator<void, T> {
    if (!this.#made.has(name)) this.#made.set(name, yield* make());
    return this.#made.get(name) as T;
  }

  /** What is kept for each of a field's distinct values, as long as the as-of date stays. */
  ranges(field: string, size: number, asOf: number): SharedRanges {
    if (asOf !== this.#asOf) this.#ranges.clear();
    this.#asOf = asOf;
    const shared = this.#ranges.get(field) ?? { size, ranges: new Map(), truths: new Map() };
    this.#ranges.set(field, shared);
    return shared;
  }

  /** How many entries of the roster stand under a unit. */
  residents(unit: number): number {
    this.#residents ??= countResidents(this.roster);
    return this.#residents[unit] ?? 0;
  }

  column(field: string): Column {
    const column = this.columns.get(field);
    if (!column) throw new Error(`column ${field} is absent`);
    return column;
  }

  *#sortDays(field: string): Generator<void, SortedDays> {
    return sortDays(yield* this.coded(field));
  }

  *#makeGroups({ column, counting }: Breakdown): Generator<void, FieldGroups> {
    return yield* fieldGroups(yield* this.coded(column), counting);
  }
}

function countResidents({ units, unit }: Roster): Uint32Array {
  const residents = new Uint32Array(units.nodes.length);
  for (let row = 0; row < unit.length; row++) {
    const node = unit[row] ?? 0;
    residents[node] = (residents[node] ?? 0) + 1;
  }
  for (let node = residents.length - 1; node > 0; node--) {
    const parent = units.nodes[node]?.parent ?? 0;
    residents[parent] = (residents[parent] ?? 0) + (residents[node] ?? 0);
  }
  return residents;
}
