import type { Codes } from './Column';

/**
 * A column as conditions see it: values that no condition tells apart are one class. `classOf`
 * gives the class of each code that an entry has.
 */
export interface Factor {
  readonly codes: Codes;
  readonly classOf: Uint16Array | Uint32Array;
  readonly classCount: number;
}

/** A condition over one factor: its `Truth` per class. */
export interface Leaf {
  readonly factor: number;
  readonly truths: Uint8Array;
}

interface Classes {
  readonly classOf: Uint16Array | Uint32Array;
  readonly classCount: number;
  /** Per table, its truth per class. */
  readonly truths: readonly Uint8Array[];
}

/**
 * Puts codes into one class that have the same truth in every one of `tables` (per table, a truth
 * per code). Codes of no entry make no class of their own: the fewer classes, the more conditions
 * turn out to be the same. A step per table.
 */
export function* classifyCodes(
  isPresent: Uint8Array,
  tables: readonly Uint8Array[],
): Generator<void, Classes> {
  const size = isPresent.length;
  const classes = new Uint32Array(size);
  let count = 1;
  for (const table of tables) {
    const renumbered = new Int32Array(count * 3).fill(-1);
    let next = 0;
    for (let code = 0; code < size; code++) {
      if (!isPresent[code]) continue;
      const key = (classes[code] ?? 0) * 3 + (table[code] ?? 0);
      let number = renumbered[key] ?? -1;
      if (number < 0) {
        number = next++;
        renumbered[key] = number;
      }
      classes[code] = number;
    }
    count = Math.max(next, 1);
    yield;
  }
  const truths = tables.map((table) => {
    const ofClass = new Uint8Array(count);
    for (let code = 0; code < size; code++) {
      if (isPresent[code]) ofClass[classes[code] ?? 0] = table[code] ?? 0;
    }
    return ofClass;
  });
  const classOf = count <= 65_536 ? Uint16Array.from(classes) : classes;
  return { classOf, classCount: count, truths };
}
