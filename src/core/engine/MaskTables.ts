import type { Codes } from './Column';
import type { Box } from './disjointBoxes';
import type { Factor } from './Factor';

/** Boxes as bit masks by lookup: box b is bit b % 32 of word b >> 5. */
export interface MaskTables {
  /** Words of a mask: boxes ÷ 32, rounded up. */
  readonly wordCount: number;
  readonly keys: readonly KeyTable[];
}

/** Several factors seen as one: a key is a mixed-radix number of their classes. */
export interface KeyTable {
  readonly factors: readonly KeyFactor[];
  readonly keyCount: number;
  /** Per word, per key, the boxes that these factors do not rule out. */
  readonly masks: readonly Int32Array[];
}

export interface KeyFactor {
  /** Index of the factor. */
  readonly factor: number;
  readonly codes: Codes;
  /** Per code, its class times the factor's place value. */
  readonly keyOf: Keys;
  readonly stride: number;
}

export type Keys = Uint16Array | Uint32Array;

/** Few keys, so that the tables of one word stay in the processor's nearest cache. */
const KEYS_AT_MOST = 2048;

export function buildMaskTables(factors: readonly Factor[], boxes: readonly Box[]): MaskTables {
  const wordCount = Math.ceil(boxes.length / 32);
  const words = Array.from({ length: wordCount }, (_, word) =>
    boxes.slice(word * 32, word * 32 + 32),
  );
  const keys = packFactors(factors).map((group) => buildKeyTable(group, words));
  return { wordCount, keys };
}

type NumberedFactor = readonly [number: number, factor: Factor];

/** Puts factors together while their keys stay few; the largest first. */
function packFactors(factors: readonly Factor[]): readonly (readonly NumberedFactor[])[] {
  // Without any factor there is still one key: that of every entry.
  const groups: { readonly members: NumberedFactor[]; size: number }[] =
    factors.length === 0 ? [{ members: [], size: 1 }] : [];
  const largestFirst = [...factors.entries()].sort(
    ([, left], [, right]) => right.classCount - left.classCount,
  );
  for (const numbered of largestFirst) {
    const size = numbered[1].classCount;
    const open = groups.find((group) => group.size * size <= KEYS_AT_MOST);
    if (open) {
      open.members.push(numbered);
      open.size *= size;
    } else {
      groups.push({ members: [numbered], size });
    }
  }
  return groups.map(({ members }) => members);
}

function buildKeyTable(
  group: readonly NumberedFactor[],
  words: readonly (readonly Box[])[],
): KeyTable {
  let keyCount = 1;
  const members = group.map(([factor, { codes, classOf, classCount }]) => {
    const stride = keyCount;
    keyCount *= classCount;
    return { factor, codes, classOf, classCount, stride };
  });
  const Keys = keyCount <= 65_536 ? Uint16Array : Uint32Array;
  const masks = words.map((boxes) => {
    const every = boxes.reduce((all, _, bit) => all | (1 << bit), 0);
    let mask = Int32Array.of(every);
    for (const { factor, classCount } of members) {
      mask = multiply(mask, classMasks(boxes, factor, classCount));
    }
    return mask;
  });
  return {
    keyCount,
    masks,
    factors: members.map(({ factor, codes, classOf, stride }) => ({
      factor,
      codes,
      stride,
      keyOf: scale(new Keys(classOf.length), classOf, stride),
    })),
  };
}

function scale(result: Keys, classOf: Factor['classOf'], stride: number): Keys {
  for (let code = 0; code < classOf.length; code++) result[code] = (classOf[code] ?? 0) * stride;
  return result;
}

/** The table with one more factor: for each of its classes, the table so far narrowed by it. */
function multiply(mask: Int32Array, ofClass: Int32Array): Int32Array<ArrayBuffer> {
  const result = new Int32Array(mask.length * ofClass.length);
  for (let number = 0; number < ofClass.length; number++) {
    const bits = ofClass[number] ?? 0;
    const from = number * mask.length;
    for (let key = 0; key < mask.length; key++) result[from + key] = (mask[key] ?? 0) & bits;
  }
  return result;
}

/** Per class of a factor, the boxes that let it in. */
function classMasks(boxes: readonly Box[], factor: number, classCount: number): Int32Array {
  const masks = new Int32Array(classCount).fill(-1);
  boxes.forEach((box, bit) => {
    const set = box.get(factor);
    if (!set) return;
    for (let number = 0; number < classCount; number++) {
      if (set[number] !== 1) masks[number] = (masks[number] ?? 0) & ~(1 << bit);
    }
  });
  return masks;
}
