import { parentOf, type Grouping } from './Grouping';

/**
 * How many people each predicate holds for, in each group of one grouping: what was counted by box
 * at first, and what came since, person by person, also in groups that came up later.
 */
export class GroupCounts<G extends Grouping = Grouping> {
  /** Per group and box. */
  #counted: Uint32Array = new Uint32Array(0);
  /** Per group and predicate. */
  #changes: Int32Array;

  constructor(
    readonly grouping: G,
    /** Per predicate its boxes: it holds for those in any of them, and they do not overlap. */
    readonly boxesOf: readonly (readonly number[])[],
    /** Words of a mask of boxes. */
    readonly wordCount: number,
  ) {
    this.#changes = new Int32Array(grouping.groupCount * boxesOf.length);
  }

  get groupCount(): number {
    const predicates = this.boxesOf.length;
    return predicates === 0 ? this.grouping.groupCount : this.#changes.length / predicates;
  }

  at(group: number, predicate: number): number {
    let count = this.#changes[group * this.boxesOf.length + predicate] ?? 0;
    const base = group * this.wordCount * 32;
    const boxes = this.boxesOf[predicate] ?? NONE;
    for (let at = 0; at < boxes.length; at++) count += this.#counted[base + (boxes[at] ?? 0)] ?? 0;
    return count;
  }

  /** The same for all groups, in one go. */
  ofGroups(predicate: number): Int32Array {
    const { groupCount } = this;
    const predicates = this.boxesOf.length;
    const boxes = this.boxesOf[predicate] ?? NONE;
    const width = this.wordCount * 32;
    const counts = new Int32Array(groupCount);
    const changes = this.#changes;
    const counted = this.#counted;
    for (let group = 0; group < groupCount; group++) {
      counts[group] = changes[group * predicates + predicate] ?? 0;
    }
    // Box by box, so that no loop over a few boxes begins anew with each group.
    for (const box of boxes) {
      for (let group = 0; group < groupCount; group++) {
        counts[group] = (counts[group] ?? 0) + (counted[group * width + box] ?? 0);
      }
    }
    return counts;
  }

  /** Takes what was counted by box in each innermost group, and adds it up to those around. */
  setCounted(innermost: Uint32Array): void {
    const { grouping } = this;
    const width = this.wordCount * 32;
    const counted = innermost.slice();
    for (let group = grouping.groupCount - 1; group >= 0; group--) {
      const parent = parentOf(grouping, group);
      if (parent !== group) addTo(counted, parent * width, counted, group * width, width);
    }
    this.#counted = counted;
  }

  /** Adds `step` to every predicate of a mask, in one group. */
  addMask(group: number, mask: Int32Array, step: 1 | -1): void {
    this.#grow(group);
    const base = group * this.boxesOf.length;
    const changes = this.#changes;
    for (let word = 0; word < mask.length; word++) {
      let bits = mask[word] ?? 0;
      while (bits !== 0) {
        const place = base + word * 32 + 31 - Math.clz32(bits & -bits);
        changes[place] = (changes[place] ?? 0) + step;
        bits &= bits - 1;
      }
    }
  }

  #grow(group: number): void {
    if (group < this.groupCount) return;
    // Whole trees at a time, so that the groups around a new one are there too.
    const nodes = this.grouping.parents.length;
    const groups = Math.ceil((group + 1) / nodes) * nodes;
    const grown = new Int32Array(groups * this.boxesOf.length);
    grown.set(this.#changes);
    this.#changes = grown;
  }
}

const NONE: readonly number[] = [];

/** Adds counts by cell (`cells[cell * width + box]`) up to counts by the group of each cell. */
export function sumByGroup(
  cells: Uint32Array,
  width: number,
  groupOfCell: Uint32Array,
  groupCount: number,
): Uint32Array {
  const sums = new Uint32Array(groupCount * width);
  for (let cell = 0; cell < groupOfCell.length; cell++) {
    addTo(sums, (groupOfCell[cell] ?? 0) * width, cells, cell * width, width);
  }
  return sums;
}

function addTo(
  target: Uint32Array,
  at: number,
  source: Uint32Array,
  from: number,
  width: number,
): void {
  // In a small group most boxes hold nobody.
  for (let bit = 0; bit < width; bit++) {
    const count = source[from + bit] ?? 0;
    if (count !== 0) target[at + bit] = (target[at + bit] ?? 0) + count;
  }
}
