import type { Box } from './disjointBoxes';
import type { Factor } from './Factor';

/**
 * Predicates as bit masks by lookup. Predicate p is bit p % 32 of word p >> 5; a predicate of
 * several boxes stands in as many *layers*, at the same bit of further words.
 */
export interface MaskTables {
  readonly predicateCount: number;
  /** Words of a mask: predicates ÷ 32, rounded up. */
  readonly wordCount: number;
  /** Per layer word, the word of the mask that it belongs to. */
  readonly wordOfLayer: readonly number[];
  readonly keys: readonly KeyTable[];
}

/** Several factors seen as one: a key is a mixed-radix number of their classes. */
export interface KeyTable {
  readonly factors: readonly KeyFactor[];
  readonly keyCount: number;
  /** Per layer word, per key, the boxes that these factors do not rule out. */
  readonly masks: readonly Int32Array[];
}

export interface KeyFactor {
  /** Index of the factor. */
  readonly factor: number;
  readonly codes: Factor['codes'];
  /** Per code, its class times the factor's place value. */
  readonly keyOf: Uint16Array | Uint32Array;
  readonly stride: number;
}

/** Few keys, so that the tables of one word stay in the processor's nearest cache. */
const KEYS_AT_MOST = 2048;

/** `predicates[p]` are disjoint boxes; the more boxes, the earlier the predicate must stand. */
export function buildMaskTables(
  factors: readonly Factor[],
  predicates: readonly (readonly Box[])[],
): MaskTables {
  const layers = layerBoxes(predicates);
  const groups = packFactors(factors);
  return {
    predicateCount: predicates.length,
    wordCount: Math.ceil(predicates.length / 32),
    wordOfLayer: layers.map(({ word }) => word),
    keys: groups.map((group) => buildKeyTable(factors, group, layers)),
  };
}

interface Layer {
  readonly word: number;
  readonly boxes: readonly (Box | undefined)[];
}

function layerBoxes(predicates: readonly (readonly Box[])[]): readonly Layer[] {
  const deepest = Math.max(1, ...predicates.map((boxes) => boxes.length));
  const layers: Layer[] = [];
  for (let depth = 0; depth < deepest; depth++) {
    for (let word = 0; word * 32 < predicates.length; word++) {
      const boxes = predicates.slice(word * 32, word * 32 + 32).map((all) => all[depth]);
      if (depth === 0 || boxes.some((box) => box !== undefined)) layers.push({ word, boxes });
    }
  }
  return layers;
}

/** Puts factors together while their keys stay few; the largest first. */
function packFactors(factors: readonly Factor[]): readonly (readonly number[])[] {
  const order = factors.map((_, at) => at);
  order.sort((a, b) => (factors[b]?.classCount ?? 0) - (factors[a]?.classCount ?? 0));
  // Without any factor there is still one key: that of every entry.
  const groups: { readonly members: number[]; size: number }[] =
    factors.length === 0 ? [{ members: [], size: 1 }] : [];
  for (const factor of order) {
    const size = factors[factor]?.classCount ?? 1;
    const open = groups.find((group) => group.size * size <= KEYS_AT_MOST);
    if (open) {
      open.members.push(factor);
      open.size *= size;
    } else {
      groups.push({ members: [factor], size });
    }
  }
  return groups.map(({ members }) => members);
}

function buildKeyTable(
  factors: readonly Factor[],
  group: readonly number[],
  layers: readonly Layer[],
): KeyTable {
  let keyCount = 1;
  const members = group.map((factor) => {
    const { codes, classOf, classCount } = factorAt(factors, factor);
    const stride = keyCount;
    keyCount *= classCount;
    return { factor, codes, classOf, classCount, stride };
  });
  const Keys = keyCount <= 65_536 ? Uint16Array : Uint32Array;
  const masks = layers.map(({ boxes }) => {
    const every = boxes.reduce((all, box, bit) => (box ? all | (1 << bit) : all), 0);
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

function scale<T extends Uint16Array | Uint32Array>(
  result: T,
  classOf: Factor['classOf'],
  stride: number,
): T {
  classOf.forEach((number, code) => (result[code] = number * stride));
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
function classMasks(
  boxes: readonly (Box | undefined)[],
  factor: number,
  classCount: number,
): Int32Array {
  const masks = new Int32Array(classCount).fill(-1);
  boxes.forEach((box, bit) => {
    const set = box?.get(factor);
    if (!set) return;
    for (let number = 0; number < classCount; number++) {
      if (set[number] !== 1) masks[number] = (masks[number] ?? 0) & ~(1 << bit);
    }
  });
  return masks;
}

function factorAt(factors: readonly Factor[], at: number): Factor {
  const factor = factors[at];
  if (!factor) throw new Error(`factor ${at} of ${factors.length}`);
  return factor;
}
