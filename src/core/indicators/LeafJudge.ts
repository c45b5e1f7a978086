import type { Column } from '../engine/Column';
import type { LeafSource } from './compile/LeafRegistry';
import { compileTruth, type TruthOf } from './compile/compileTruth';
import { copyRow, emptyRow, type OneRowColumn } from './OneRowColumn';

/**
 * Judges the conditions of one entry at a time. They are compiled once, over columns of a single
 * row that is overwritten for each entry: an edit costs no compiling.
 */
export class LeafJudge {
  readonly #row = new Map<string, OneRowColumn>();
  readonly #truthOf: readonly TruthOf[];
  readonly #reading = new Map<string, number[]>();

  constructor(
    readonly sources: readonly LeafSource[],
    columnOf: (field: string) => Column,
  ) {
    sources.forEach(({ fields }, leaf) => {
      for (const field of fields) {
        const known = this.#reading.get(field);
        if (known) known.push(leaf);
        else {
          this.#reading.set(field, [leaf]);
          this.#row.set(field, emptyRow(columnOf(field)));
        }
      }
    });
    const context = { columns: this.#row, readsOnce: true };
    this.#truthOf = sources.map(({ node, settings }) =>
      compileTruth(node, { ...settings, ...context }),
    );
  }

  /** The fields that conditions read. */
  get fields(): Iterable<string> {
    return this.#row.keys();
  }

  /** The leaves that read a field. */
  reading(field: string): readonly number[] {
    return this.#reading.get(field) ?? NONE;
  }

  /** Makes a cell the one that is judged. */
  load(field: string, column: Column, row: number): void {
    const own = this.#row.get(field);
    if (own) copyRow(own, column, row);
  }

  /** The truth of a leaf for the cells that were loaded last. */
  judge(leaf: number): number {
    return this.#truthOf[leaf]?.(0) ?? 0;
  }
}

const NONE: readonly number[] = [];
