import type { MaskPlan } from './planMasks';
import { decidePlane, type Plane } from './Plane';
import type { JointPredicate } from './PredicateList';

/**
 * Masks of single entries and of people, one at a time: for people with several entries and for
 * edits. An edited entry is given by its classes, or by the truth of its leaves where one of its
 * values is like none that the roster held.
 */
export class EntryMasks {
  constructor(
    readonly plan: MaskPlan,
    readonly planes: readonly Plane[],
    readonly joints: readonly JointPredicate[],
  ) {}

  /** Adds (by OR) the mask of an entry as the columns hold it. */
  addRow(mask: Int32Array, row: number): void {
    const { keys, wordOfLayer } = this.plan.tables;
    const places = keys.map(({ factors }) => {
      let key = 0;
      for (const { codes, keyOf } of factors) key += keyOf[codes[row] ?? 0] ?? 0;
      return key;
    });
    this.#addKeys(mask, places, wordOfLayer);
  }

  /** Adds the mask of an entry by its class of each factor. */
  addClasses(mask: Int32Array, classes: Int32Array): void {
    const { keys, wordOfLayer } = this.plan.tables;
    const places = keys.map(({ factors }) => {
      let key = 0;
      for (const { factor, stride } of factors) key += (classes[factor] ?? 0) * stride;
      return key;
    });
    this.#addKeys(mask, places, wordOfLayer);
  }

  /** Adds the mask of an entry by the truth of each leaf. */
  addTruths(mask: Int32Array, truths: Uint8Array): void {
    this.planes.forEach((plane, predicate) => {
      if (!decidePlane(plane, (leaf) => truths[leaf] ?? 0)) return;
      const bit = this.plan.bits[predicate] ?? 0;
      mask[bit >> 5] = (mask[bit >> 5] ?? 0) | (1 << (bit & 31));
    });
  }

  /** Decides the joint predicates of a person whose entries were added. */
  settle(mask: Int32Array): void {
    for (const { predicate, all, none } of this.joints) {
      const holds =
        all.every((one) => this.#has(mask, one)) && !none.some((one) => this.#has(mask, one));
      const bit = this.plan.bits[predicate] ?? 0;
      const word = mask[bit >> 5] ?? 0;
      mask[bit >> 5] = holds ? word | (1 << (bit & 31)) : word & ~(1 << (bit & 31));
    }
  }

  #addKeys(mask: Int32Array, places: readonly number[], words: readonly number[]): void {
    const { keys } = this.plan.tables;
    for (const [layer, word] of words.entries()) {
      let bits = -1;
      for (let at = 0; at < keys.length; at++) {
        bits &= keys[at]?.masks[layer]?.[places[at] ?? 0] ?? 0;
      }
      mask[word] = (mask[word] ?? 0) | bits;
    }
  }

  #has(mask: Int32Array, predicate: number): boolean {
    const bit = this.plan.bits[predicate] ?? 0;
    return (((mask[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}
