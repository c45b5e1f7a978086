import { parentOf, type Grouping } from './Grouping';

/**
 * How many people each predicate holds for, in each group of one grouping. Can be changed person by
 * person, also in groups that came up later.
 */
export class GroupCounts<G extends Grouping = Grouping> {
  #counts: Uint32Array;

  constructor(
    readonly grouping: G,
    /** Bits of a mask: predicates rounded up to whole words. */
    readonly width: number,
  ) {
    this.#counts = new Uint32Array(grouping.groupCount * width);
  }

  get groupCount(): number {
    return this.width === 0 ? this.grouping.groupCount : this.#counts.length / this.width;
  }

  /** The count of a bit of the masks in a group. */
  at(group: number, bit: number): number {
    return this.#counts[group * this.width + bit] ?? 0;
  }

  /** Adds the counts of cells to their groups and the groups around them. */
  addCells(cells: Uint32Array, cellCount: number, groupOfCell: Uint32Array): void {
    const { width } = this;
    const own = new Uint32Array(this.#counts.length);
    for (let cell = 0; cell < cellCount; cell++) {
      addTo(own, (groupOfCell[cell] ?? 0) * width, cells, cell * width, width);
    }
    for (let group = this.grouping.groupCount - 1; group >= 0; group--) {
      const from = group * width;
      addTo(this.#counts, from, own, from, width);
      const parent = parentOf(this.grouping, group);
      if (parent !== group) addTo(own, parent * width, own, from, width);
    }
  }

  /** Adds `step` to every predicate of a mask, in one group. */
  addMask(group: number, mask: Int32Array, step: 1 | -1): void {
    this.#grow(group);
    const { width } = this;
    const counts = this.#counts;
    for (let word = 0; word < mask.length; word++) {
      let bits = mask[word] ?? 0;
      while (bits !== 0) {
        const place = group * width + word * 32 + 31 - Math.clz32(bits & -bits);
        counts[place] = (counts[place] ?? 0) + step;
        bits &= bits - 1;
      }
    }
  }

  #grow(group: number): void {
    const needed = (group + 1) * this.width;
    if (needed <= this.#counts.length) return;
    // Whole trees at a time, so that the groups around a new one are there too.
    const nodes = this.grouping.parents.length;
    const groups = Math.ceil((group + 1) / nodes) * nodes;
    const grown = new Uint32Array(groups * this.width);
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
