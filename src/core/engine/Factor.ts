/**
 * A column as conditions see it: values that no condition tells apart are one class. `classOf`
 * gives the class of each code.
 */
export interface Factor {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly classOf: Uint16Array | Uint32Array;
  readonly classCount: number;
}

/** A condition over one factor: its `Truth` per class. */
export interface Leaf {
  readonly factor: number;
  readonly truths: Uint8Array;
}

/**
 * Puts codes into one class that have the same truth in every one of `tables` (per table, a truth
 * per code). Returns the classes and each table as truths per class.
 */
export function classifyCodes(
  size: number,
  tables: readonly Uint8Array[],
): {
  readonly classOf: Uint16Array | Uint32Array;
  readonly classCount: number;
  readonly truths: readonly Uint8Array[];
} {
  const classes = new Uint32Array(size);
  let count = 1;
  for (const table of tables) {
    const renumbered = new Int32Array(count * 3).fill(-1);
    let next = 0;
    for (let code = 0; code < size; code++) {
      const key = (classes[code] ?? 0) * 3 + (table[code] ?? 0);
      let number = renumbered[key] ?? -1;
      if (number < 0) {
        number = next++;
        renumbered[key] = number;
      }
      classes[code] = number;
    }
    count = Math.max(next, 1);
  }
  const truths = tables.map((table) => {
    const ofClass = new Uint8Array(count);
    for (let code = 0; code < size; code++) ofClass[classes[code] ?? 0] = table[code] ?? 0;
    return ofClass;
  });
  return {
    classOf: count <= 65_536 ? Uint16Array.from(classes) : classes,
    classCount: count,
    truths,
  };
}
