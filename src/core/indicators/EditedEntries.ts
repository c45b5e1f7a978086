import type { Column } from '../engine/Column';
import type { EntryMasks } from '../engine/EntryMasks';
import { decidePlane } from '../engine/Plane';
import type { EntryChange, EntryValue } from './EntryChange';
import { LeafJudge } from './LeafJudge';
import { copyRow, emptyRow, rowOf, valueOf, type OneRowColumn } from './OneRowColumn';
import type { EvaluationPlan } from './planEvaluation';
import type { RosterIndex } from './RosterIndex';

interface EditedEntry {
  /** Changed cells. */
  readonly cells: Map<string, OneRowColumn>;
  /** Truth of each leaf. */
  readonly truths: Uint8Array;
  /** Class of each factor; `UNSEEN` where the roster held nothing that is judged alike. */
  readonly classes: Int32Array;
  mask: Int32Array;
  unit: number;
}

const UNSEEN = -1;

/** Entries as edits have left them; the roster itself stays as it was read. */
export class EditedEntries {
  readonly #entries = new Map<number, EditedEntry>();
  /** Per unit, how many more entries stand under it than when the roster was read. */
  readonly #arrivals = new Map<number, number>();
  #judge: LeafJudge | null = null;
  readonly #leavesOf: readonly (readonly number[])[];

  constructor(
    readonly index: RosterIndex,
    readonly plan: EvaluationPlan,
    readonly masks: EntryMasks,
  ) {
    const leavesOf: number[][] = plan.masks.factors.map(() => []);
    plan.sources.forEach(({ factor }, leaf) => leavesOf[factor]?.push(leaf));
    this.#leavesOf = leavesOf;
  }

  /** The predicates that hold for an entry as it stands now. */
  mask(row: number): Int32Array {
    const edited = this.#entries.get(row);
    if (edited) return edited.mask;
    const mask = new Int32Array(this.masks.wordCount);
    this.masks.addRow(mask, row);
    return mask;
  }

  /** Node of the unit tree. */
  unit(row: number): number {
    return this.#entries.get(row)?.unit ?? this.index.roster.unit[row] ?? 0;
  }

  /** A cell that was changed. */
  cell(row: number, field: string): Column | undefined {
    return this.#entries.get(row)?.cells.get(field);
  }

  /** The entries with a changed cell in a field. */
  *changed(field: string): Iterable<readonly [row: number, cell: Column]> {
    for (const [row, { cells }] of this.#entries) {
      const cell = cells.get(field);
      if (cell) yield [row, cell];
    }
  }

  /** The columns to read an entry from, and its row in them. */
  source(row: number, fields: readonly string[]): readonly [ReadonlyMap<string, Column>, number] {
    const edited = this.#entries.get(row);
    if (!edited) return [this.index.columns, row];
    return [new Map(fields.map((field) => [field, this.#readCell(edited, row, field)])), 0];
  }

  change(row: number, { cells = {}, unit }: EntryChange): void {
    const edited = this.#entries.get(row) ?? this.#open(row);
    this.#entries.set(row, edited);
    if (unit !== undefined) this.#move(edited, unit);
    const judge = this.#prepare();
    for (const [field, value] of Object.entries(cells)) {
      const vocabulary = this.index.fields.find(({ key }) => key === field)?.vocabulary;
      const cell = rowOf(this.index.column(field), value, vocabulary);
      edited.cells.set(field, cell);
      judge.load(field, cell, 0);
    }
    for (const field of Object.keys(cells)) this.#judgeAgain(judge, edited, row, field);
    this.#classify(edited);
  }

  /** The values of an entry in the fields that conditions read, as it was when it was read. */
  judgedValues(row: number): Record<string, EntryValue> {
    const fields = [...this.#prepare().fields];
    return Object.fromEntries(
      fields.map((field) => [field, valueOf(this.index.column(field), row)]),
    );
  }

  /** Whether an entry was edited. */
  get isEdited(): boolean {
    return this.#entries.size > 0;
  }

  /** Forgets the edits of an entry, which left it what it was when the roster was read. */
  forget(row: number): void {
    this.#entries.delete(row);
  }

  /** Whether an entry stands under a unit by now. */
  isInhabited(unit: number): boolean {
    return this.index.residents(unit) + (this.#arrivals.get(unit) ?? 0) > 0;
  }

  #move(edited: EditedEntry, unit: number): void {
    this.#arrive(edited.unit, -1);
    this.#arrive(unit, 1);
    edited.unit = unit;
  }

  #arrive(unit: number, step: 1 | -1): void {
    const { nodes } = this.index.roster.units;
    for (let node = unit; ;) {
      this.#arrivals.set(node, (this.#arrivals.get(node) ?? 0) + step);
      const parent = nodes[node]?.parent ?? node;
      if (parent === node) return;
      node = parent;
    }
  }

  /** Compiles the conditions when there is a first edit to come. */
  #prepare(): LeafJudge {
    this.#judge ??= new LeafJudge(this.plan.sources, (field) => this.index.column(field));
    return this.#judge;
  }

  #open(row: number): EditedEntry {
    const { factors, leaves } = this.plan.masks;
    const classes = new Int32Array(factors.length);
    factors.forEach(({ codes, classOf }, factor) => {
      classes[factor] = classOf[codes[row] ?? 0] ?? 0;
    });
    const truths = new Uint8Array(leaves.length);
    leaves.forEach((leaf, at) => (truths[at] = leaf.truths[classes[leaf.factor] ?? 0] ?? 0));
    return { cells: new Map(), truths, classes, mask: this.mask(row), unit: this.unit(row) };
  }

  /** Judges the conditions on a changed cell, and finds the classes that go with them. */
  #judgeAgain(judge: LeafJudge, edited: EditedEntry, row: number, field: string): void {
    const { cells, truths, classes } = edited;
    const factors = new Set<number>();
    for (const leaf of judge.reading(field)) {
      const source = this.plan.sources[leaf];
      if (!source) continue;
      for (const other of source.fields) {
        if (other === field) continue;
        const cell = cells.get(other);
        judge.load(other, cell ?? this.index.column(other), cell ? 0 : row);
      }
      truths[leaf] = judge.judge(leaf);
      factors.add(source.factor);
    }
    for (const factor of factors) classes[factor] = this.#findClass(factor, truths);
  }

  #findClass(factor: number, truths: Uint8Array): number {
    const { factors, leaves } = this.plan.masks;
    const own = this.#leavesOf[factor] ?? [];
    const count = factors[factor]?.classCount ?? 0;
    for (let number = 0; number < count; number++) {
      if (own.every((leaf) => leaves[leaf]?.truths[number] === truths[leaf])) return number;
    }
    return UNSEEN;
  }

  #classify(edited: EditedEntry): void {
    const { classes, truths } = edited;
    for (const { factor, plane } of this.plan.masks.wide) {
      classes[factor] = decidePlane(plane, (leaf) => truths[leaf] ?? 0) ? 1 : 0;
    }
    const mask = new Int32Array(this.masks.wordCount);
    if (classes.includes(UNSEEN)) this.masks.addTruths(mask, truths);
    else this.masks.addClasses(mask, classes);
    edited.mask = mask;
  }

  #readCell({ cells }: EditedEntry, row: number, field: string): Column {
    const changed = cells.get(field);
    if (changed) return changed;
    const column = this.index.column(field);
    const copy = emptyRow(column);
    copyRow(copy, column, row);
    return copy;
  }
}
