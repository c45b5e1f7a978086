import type { MaskPlan } from './planMasks';
import { decidePlane, type Plane } from './Plane';
import type { JointPredicate } from './PredicateList';

/**
 * Masks of single entries and of people, one at a time: for people with several entries and for
 * edits. Predicate p is bit p % 32 of word p >> 5. An edited entry is given by its classes, or by
 * the truth of its leaves where one of its values is like none that the roster held.
 */
export class EntryMasks {
  /** Words of a mask. */
  readonly wordCount: number;
  /** Per box the predicates that it is a part of, as a mask. */
  readonly #predicatesOf: readonly Int32Array[];

  constructor(
    readonly plan: MaskPlan,
    readonly planes: readonly Plane[],
    readonly joints: readonly JointPredicate[],
  ) {
    this.wordCount = Math.ceil(planes.length / 32);
    const predicatesOf: Int32Array[] = [];
    plan.boxesOf.forEach((boxes, predicate) => {
      for (const box of boxes) {
        const mask = predicatesOf[box] ?? new Int32Array(this.wordCount);
        predicatesOf[box] = mask;
        setBit(mask, predicate);
      }
    });
    this.#predicatesOf = predicatesOf;
  }

  /** Adds (by OR) the mask of an entry as the columns hold it. */
  addRow(mask: Int32Array, row: number): void {
    const places: number[] = [];
    for (const { factors } of this.plan.tables.keys) {
      let key = 0;
      for (const { codes, keyOf } of factors) key += keyOf[codes[row] ?? 0] ?? 0;
      places.push(key);
    }
    this.#addKeys(mask, places);
  }

  /** Adds the mask of an entry by its class of each factor. */
  addClasses(mask: Int32Array, classes: Int32Array): void {
    const places: number[] = [];
    for (const { factors } of this.plan.tables.keys) {
      let key = 0;
      for (const { factor, stride } of factors) key += (classes[factor] ?? 0) * stride;
      places.push(key);
    }
    this.#addKeys(mask, places);
  }

  /** Adds the mask of an entry by the truth of each leaf. */
  addTruths(mask: Int32Array, truths: Uint8Array): void {
    this.planes.forEach((plane, predicate) => {
      if (decidePlane(plane, (leaf) => truths[leaf] ?? 0)) setBit(mask, predicate);
    });
  }

  /** Decides the joint predicates of a person whose entries were added. */
  settle(mask: Int32Array): void {
    for (const { predicate, all, none } of this.joints) {
      const holds = all.every((one) => hasBit(mask, one)) && !none.some((one) => hasBit(mask, one));
      const word = predicate >> 5;
      const bit = 1 << (predicate & 31);
      mask[word] = holds ? (mask[word] ?? 0) | bit : (mask[word] ?? 0) & ~bit;
    }
  }

  #addKeys(mask: Int32Array, places: readonly number[]): void {
    const { keys, wordCount } = this.plan.tables;
    for (let word = 0; word < wordCount; word++) {
      let boxes = -1;
      for (let at = 0; at < keys.length; at++) {
        boxes &= keys[at]?.masks[word]?.[places[at] ?? 0] ?? 0;
      }
      while (boxes !== 0) {
        const box = word * 32 + 31 - Math.clz32(boxes & -boxes);
        const predicates = this.#predicatesOf[box];
        for (let at = 0; at < mask.length; at++) {
          mask[at] = (mask[at] ?? 0) | (predicates?.[at] ?? 0);
        }
        boxes &= boxes - 1;
      }
    }
  }
}

function setBit(mask: Int32Array, predicate: number): void {
  mask[predicate >> 5] = (mask[predicate >> 5] ?? 0) | (1 << (predicate & 31));
}

function hasBit(mask: Int32Array, predicate: number): boolean {
  return (((mask[predicate >> 5] ?? 0) >>> (predicate & 31)) & 1) === 1;
}
