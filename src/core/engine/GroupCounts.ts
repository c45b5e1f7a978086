import { parentOf, type Grouping } from './Grouping';

/**
 * How many people each predicate holds for, in each group of one grouping. Can be changed person by
 * person, also in groups that came up later.
 */
export class GroupCounts<G extends Grouping = Grouping> {
  #counts: Uint32Array;

  constructor(
    readonly grouping: G,
    readonly predicateCount: number,
  ) {
    this.#counts = new Uint32Array(grouping.groupCount * predicateCount);
  }

  get groupCount(): number {
    const { predicateCount } = this;
    return predicateCount === 0 ? this.grouping.groupCount : this.#counts.length / predicateCount;
  }

  at(group: number, predicate: number): number {
    return this.#counts[group * this.predicateCount + predicate] ?? 0;
  }

  /**
   * Adds what was counted by box and cell (`cells[cell * width + box]`) to the group of each cell
   * and the groups around it; a predicate is the sum of its boxes.
   */
  addCells(
    cells: Uint32Array,
    width: number,
    groupOfCell: Uint32Array,
    boxesOf: readonly (readonly number[])[],
  ): void {
    const { grouping, predicateCount } = this;
    const sums = new Uint32Array(grouping.groupCount * width);
    groupOfCell.forEach((group, cell) => addTo(sums, group * width, cells, cell * width, width));
    for (let group = grouping.groupCount - 1; group >= 0; group--) {
      const from = group * width;
      for (let predicate = 0; predicate < predicateCount; predicate++) {
        const place = group * predicateCount + predicate;
        for (const box of boxesOf[predicate] ?? []) {
          this.#counts[place] = (this.#counts[place] ?? 0) + (sums[from + box] ?? 0);
        }
      }
      const parent = parentOf(grouping, group);
      if (parent !== group) addTo(sums, parent * width, sums, from, width);
    }
  }

  /** Adds `step` to every predicate of a mask, in one group. */
  addMask(group: number, mask: Int32Array, step: 1 | -1): void {
    this.#grow(group);
    const base = group * this.predicateCount;
    const counts = this.#counts;
    for (let word = 0; word < mask.length; word++) {
      let bits = mask[word] ?? 0;
      while (bits !== 0) {
        const place = base + word * 32 + 31 - Math.clz32(bits & -bits);
        counts[place] = (counts[place] ?? 0) + step;
        bits &= bits - 1;
      }
    }
  }

  #grow(group: number): void {
    const needed = (group + 1) * this.predicateCount;
    if (needed <= this.#counts.length) return;
    // Whole trees at a time, so that the groups around a new one are there too.
    const nodes = this.grouping.parents.length;
    const groups = Math.ceil((group + 1) / nodes) * nodes;
    const grown = new Uint32Array(groups * this.predicateCount);
    grown.set(this.#counts);
    this.#counts = grown;
  }
}

function addTo(
  target: Uint32Array,
  at: number,
  source: Uint32Array,
  from: number,
  width: number,
): void {
  for (let bit = 0; bit < width; bit++) {
    target[at + bit] = (target[at + bit] ?? 0) + (source[from + bit] ?? 0);
  }
}
