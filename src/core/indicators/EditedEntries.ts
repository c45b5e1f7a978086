import { MISSING_EARLIEST, MISSING_LATEST, Truth, type Column } from '../engine/Column';
import type { EntryMasks } from '../engine/EntryMasks';
import { parentOf } from '../engine/Grouping';
import { decidePlane } from '../engine/Plane';
import { foldText } from '../roster/foldText';
import { compileTruth } from './compile/compileTruth';
import type { NamedGrouping } from './EvaluationGroups';
import type { EvaluationPlan } from './planEvaluation';
import type { RosterIndex } from './RosterIndex';

/** A new value of a cell: a date as a day number or as the first and last day that it can be. */
export type EntryValue =
  string | number | boolean | { readonly earliest: number; readonly latest: number } | null;

export interface EntryChange {
  /** By field key. */
  readonly cells?: Readonly<Record<string, EntryValue>>;
  /** Node of the unit tree. */
  readonly unit?: number;
}

interface EditedEntry {
  /** Changed cells, each a column of one row. */
  readonly columns: Map<string, Column>;
  /** Class of each factor; not to be used while `truths` is set. */
  readonly classes: Int32Array;
  /** Truth of each leaf, when a value is like none that the roster held. */
  truths: Uint8Array | null;
  unit: number;
}

/** Entries as edits have left them; the roster itself stays as it was read. */
export class EditedEntries {
  readonly #entries = new Map<number, EditedEntry>();
  readonly #leavesOf: readonly (readonly number[])[];

  constructor(
    readonly index: RosterIndex,
    readonly plan: EvaluationPlan,
  ) {
    const leavesOf: number[][] = plan.masks.factors.map(() => []);
    plan.sources.forEach(({ factor }, leaf) => leavesOf[factor]?.push(leaf));
    this.#leavesOf = leavesOf;
  }

  /** Adds the mask of an entry as it stands now. */
  addMask(mask: Int32Array, row: number, masks: EntryMasks): void {
    const edited = this.#entries.get(row);
    if (!edited) masks.addRow(mask, row);
    else if (edited.truths) masks.addTruths(mask, edited.truths);
    else masks.addClasses(mask, edited.classes);
  }

  /** The columns to read an entry from, and its row in them. */
  source(row: number, fields: readonly string[]): readonly [ReadonlyMap<string, Column>, number] {
    const edited = this.#entries.get(row);
    if (!edited) return [this.index.columns, row];
    return [new Map(fields.map((field) => [field, this.#cell(edited, row, field)])), 0];
  }

  /** The groups that the entries of one person stand in, innermost and around, each with its own. */
  groupRows(
    grouping: NamedGrouping,
    rows: readonly number[],
  ): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      for (let group = this.#innermost(grouping, row); ;) {
        const own = groups.get(group);
        if (own) own.push(row);
        else groups.set(group, [row]);
        const parent = parentOf(grouping, group);
        if (parent === group) break;
        group = parent;
      }
    }
    return groups;
  }

  /** The groups that an entry stands in, from the innermost outwards. */
  groupsAround(grouping: NamedGrouping, row: number): readonly number[] {
    const groups: number[] = [];
    for (let group = this.#innermost(grouping, row); ;) {
      groups.push(group);
      const parent = parentOf(grouping, group);
      if (parent === group) return groups;
      group = parent;
    }
  }

  /** How many entries stand in a group of a breakdown by now. */
  sizeOf(field: string, group: number): number {
    const { sizes, grouping } = this.index.groups(field);
    let size = sizes[group] ?? 0;
    for (const [row, { columns }] of this.#entries) {
      const cell = columns.get(field);
      if (!cell) continue;
      if (grouping.groupOf[row] === group) size--;
      if (this.index.groups(field).groupOfCell(cell) === group) size++;
    }
    return size;
  }

  change(row: number, { cells = {}, unit }: EntryChange): void {
    const edited = this.#entries.get(row) ?? this.#open(row);
    if (unit !== undefined) edited.unit = unit;
    const changed = new Set(Object.keys(cells));
    for (const [field, value] of Object.entries(cells)) {
      edited.columns.set(field, this.#buildCell(field, value));
    }
    this.#entries.set(row, edited);
    this.#reclassify(edited, row, changed);
  }

  #open(row: number): EditedEntry {
    const classes = Int32Array.from(
      this.plan.masks.factors,
      ({ codes, classOf }) => classOf[codes[row] ?? 0] ?? 0,
    );
    const unit = this.index.roster.unit[row] ?? 0;
    return { columns: new Map(), classes, truths: null, unit };
  }

  /** Finds the classes of the changed cells again, from the truth of every condition on them. */
  #reclassify(edited: EditedEntry, row: number, changed: ReadonlySet<string>): void {
    const { masks, sources } = this.plan;
    const truths = edited.truths ?? this.#truthsOf(edited);
    const factors = new Set<number>();
    sources.forEach(({ fields, factor, node, settings }, leaf) => {
      if (!fields.some((field) => changed.has(field))) return;
      const columns = new Map(fields.map((field) => [field, this.#cell(edited, row, field)]));
      truths[leaf] = compileTruth(node, { ...settings, columns })(0);
      factors.add(factor);
    });
    const stale = edited.truths ? this.#leavesOf.keys() : factors;
    edited.truths = null;
    for (const factor of stale) {
      const found = this.#findClass(factor, truths);
      if (found < 0 && (this.#leavesOf[factor]?.length ?? 0) > 0) edited.truths = truths;
      else if (found >= 0) edited.classes[factor] = found;
    }
    for (const { factor, plane } of masks.wide) {
      edited.classes[factor] = decidePlane(plane, (leaf) => truths[leaf] ?? 0) ? 1 : 0;
    }
  }

  #truthsOf({ classes }: EditedEntry): Uint8Array {
    return Uint8Array.from(
      this.plan.masks.leaves,
      ({ factor, truths }) => truths[classes[factor] ?? 0] ?? 0,
    );
  }

  #findClass(factor: number, truths: Uint8Array): number {
    const { factors, leaves } = this.plan.masks;
    const own = this.#leavesOf[factor] ?? [];
    if (own.length === 0) return -1;
    const count = factors[factor]?.classCount ?? 0;
    for (let number = 0; number < count; number++) {
      if (own.every((leaf) => leaves[leaf]?.truths[number] === truths[leaf])) return number;
    }
    return -1;
  }

  #innermost(grouping: NamedGrouping, row: number): number {
    const edited = this.#entries.get(row);
    if (!edited) return grouping.groupOf[row] ?? 0;
    const { field } = grouping;
    if (field === undefined) return edited.unit;
    const cell = edited.columns.get(field);
    const groups = this.index.groups(field);
    const group = cell ? groups.groupOfCell(cell) : (groups.grouping.groupOf[row] ?? 0);
    if (!grouping.usesUnits) return group;
    return group * this.index.roster.units.nodes.length + edited.unit;
  }

  #cell(edited: EditedEntry, row: number, field: string): Column {
    return edited.columns.get(field) ?? cutRow(this.#columnOf(field), row);
  }

  #columnOf(field: string): Column {
    const column = this.index.columns.get(field);
    if (!column) throw new Error(`column ${field} is absent`);
    return column;
  }

  #buildCell(field: string, value: EntryValue): Column {
    const column = this.#columnOf(field);
    switch (column.kind) {
      case 'text': {
        const text = value === null || typeof value === 'object' ? '' : String(value);
        const folded = foldText(text);
        const code = folded === '' ? 0 : 1;
        const rank = column.ranks?.[column.folded.indexOf(folded)] ?? this.#rankOf(field, folded);
        return {
          kind: 'text',
          codes: Uint16Array.of(code),
          values: ['', text],
          folded: ['', folded],
          ...(column.ranks ? { ranks: Float64Array.of(NaN, rank) } : {}),
        };
      }
      case 'number':
        return { kind: 'number', values: Float64Array.of(typeof value === 'number' ? value : NaN) };
      case 'flag': {
        const truth = value === null ? Truth.unknown : value === true ? Truth.true : Truth.false;
        return { kind: 'flag', values: Uint8Array.of(truth) };
      }
      case 'date': {
        const missing = { earliest: MISSING_EARLIEST, latest: MISSING_LATEST };
        const day = typeof value === 'number' ? { earliest: value, latest: value } : missing;
        const range = value !== null && typeof value === 'object' ? value : day;
        return {
          kind: 'date',
          earliest: Int32Array.of(range.earliest),
          latest: Int32Array.of(range.latest),
        };
      }
    }
  }

  #rankOf(field: string, folded: string): number {
    const order = this.index.fields.find(({ key }) => key === field)?.vocabulary ?? [];
    const rank = order.findIndex((name) => foldText(name) === folded);
    return rank < 0 ? NaN : rank;
  }
}

/** One row of a column, as a column. */
function cutRow(column: Column, row: number): Column {
  switch (column.kind) {
    case 'text': {
      const { codes, values, folded, ranks } = column;
      return { kind: 'text', codes: codes.slice(row, row + 1), values, folded, ranks };
    }
    case 'number':
      return { kind: 'number', values: column.values.slice(row, row + 1) };
    case 'flag':
      return { kind: 'flag', values: column.values.slice(row, row + 1) };
    case 'date': {
      const { earliest, latest } = column;
      return {
        kind: 'date',
        earliest: earliest.slice(row, row + 1),
        latest: latest.slice(row, row + 1),
      };
    }
  }
}
