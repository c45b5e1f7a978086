import type { Column } from '../engine/Column';
import { codeColumn, type CodedColumn } from '../engine/CodedColumn';
import type { Roster, RosterField } from '../roster/Roster';
import type { SharedRanges } from './compile/CompileContext';
import { fieldGroups, type FieldGroups } from './fieldGroups';
import { rosterFields } from './rosterFields';

/**
 * What every evaluation of a roster needs and none changes: columns as codes, people with several
 * entries, groups of breakdowns. Each is made when first asked for.
 */
export class RosterIndex {
  readonly fields: readonly RosterField[];
  readonly columns: ReadonlyMap<string, Column>;
  /** Levels of the unit tree. */
  readonly levels: ReadonlySet<string>;
  readonly #coded = new Map<string, CodedColumn>();
  readonly #groups = new Map<string, FieldGroups>();
  readonly #ranges = new Map<string, SharedRanges>();
  readonly #made = new Map<string, unknown>();
  #asOf = NaN;
  #several: SeveralEntries | null = null;
  #inhabited: Uint8Array | null = null;

  constructor(readonly roster: Roster) {
    const { fields, columns } = rosterFields(roster);
    this.fields = fields;
    this.columns = columns;
    this.levels = new Set(roster.units.nodes.flatMap(({ level }) => level ?? []));
  }

  coded(field: string): CodedColumn {
    const known = this.#coded.get(field);
    if (known) return known;
    const coded = codeColumn(this.#column(field));
    this.#coded.set(field, coded);
    return coded;
  }

  /** Where spans of time up to an as-of date are kept, for each distinct value of a field. */
  ranges(field: string, asOf: number): SharedRanges {
    if (asOf !== this.#asOf) this.#ranges.clear();
    this.#asOf = asOf;
    const shared = this.#ranges.get(field) ?? { size: this.coded(field).size, ranges: new Map() };
    this.#ranges.set(field, shared);
    return shared;
  }

  groups(field: string): FieldGroups {
    const known = this.#groups.get(field);
    if (known) return known;
    const groups = fieldGroups(this.#column(field), this.roster.rowCount);
    this.#groups.set(field, groups);
    return groups;
  }

  /** Makes something that depends on the roster alone once, by name. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  several(): SeveralEntries {
    this.#several ??= findSeveral(this.roster);
    return this.#several;
  }

  /** Whether the roster has an entry under a unit. */
  isInhabited(unit: number): boolean {
    this.#inhabited ??= findInhabited(this.roster);
    return this.#inhabited[unit] === 1;
  }

  #column(field: string): Column {
    const column = this.columns.get(field);
    if (!column) throw new Error(`column ${field} is absent`);
    return column;
  }
}

/** The people who have more than one entry. */
interface SeveralEntries {
  /** Per entry 1 where its person has others; `null` when nobody has. */
  readonly isOne: Uint8Array | null;
  /** The entries of each such person. */
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
}

function findSeveral({ rowCount, personCount, person }: Roster): SeveralEntries {
  const counts = new Uint32Array(personCount);
  for (const number of person) counts[number] = (counts[number] ?? 0) + 1;
  if (!counts.some((count) => count > 1)) return { isOne: null, rowsOf: new Map() };
  const isOne = new Uint8Array(rowCount);
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const number = person[row] ?? 0;
    if ((counts[number] ?? 0) < 2) continue;
    isOne[row] = 1;
    const rows = rowsOf.get(number);
    if (rows) rows.push(row);
    else rowsOf.set(number, [row]);
  }
  return { isOne, rowsOf };
}

function findInhabited({ units, unit }: Roster): Uint8Array {
  const inhabited = new Uint8Array(units.nodes.length);
  for (const node of unit) inhabited[node] = 1;
  for (let node = inhabited.length - 1; node > 0; node--) {
    if (inhabited[node]) inhabited[units.nodes[node]?.parent ?? 0] = 1;
  }
  return inhabited;
}
