import type { Box } from '../../../src/core/engine/disjointBoxes';
import type { Factor } from '../../../src/core/engine/Factor';
import { buildMaskTables, type MaskTables } from '../../../src/core/engine/MaskTables';

/** A factor whose codes are its classes; entry `row` has class `row % classCount`. */
const factorOf = (classCount: number): Factor => ({
  codes: Uint32Array.from({ length: classCount }, (_, at) => at),
  classOf: Uint32Array.from({ length: classCount }, (_, at) => at),
  classCount,
});

/** Whether the tables let the entry with these classes into a box. */
function letsIn({ keys }: MaskTables, classes: readonly number[], box: number): boolean {
  return keys.every(({ factors, masks, keyCount }) => {
    let key = 0;
    for (const { factor, keyOf } of factors) key += keyOf[classes[factor] ?? 0] ?? 0;
    if (key >= keyCount) throw new Error(`key ${key} of ${keyCount}`);
    return ((masks[box >> 5]?.[key] ?? 0) >> (box & 31)) & 1;
  });
}

const isIn = (box: Box, classes: readonly number[]) =>
  [...box].every(([factor, set]) => set[classes[factor] ?? 0] === 1);

describe('the masks of the keys of an entry leave the boxes that it is in', () => {
  const sizes = [3, 50, 2, 45, 4];

  test.each([0, 1, 4, 32, 33, 70])('for %i boxes', (count) => {
    let state = count;
    const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
    const boxes = Array.from({ length: count }, (): Box => {
      const sets = sizes.map((size) => Uint8Array.from({ length: size }, () => +(next() % 8 > 1)));
      return new Map([...sets.entries()].filter(() => next() % 4 > 0));
    });
    const tables = buildMaskTables(sizes.map(factorOf), boxes);
    expect(tables.wordCount).toBe(Math.ceil(count / 32));
    for (let entry = 0; entry < 200; entry++) {
      const classes = sizes.map((size) => next() % size);
      const into = boxes.map((_, box) => letsIn(tables, classes, box));
      expect(into).toEqual(boxes.map((box) => isIn(box, classes)));
    }
  });

  test('for a factor of more classes than sixteen bits tell apart', () => {
    const all = [
      new Map([[0, Uint8Array.from({ length: 70_000 }, (_, at) => Number(at > 65_536))]]),
    ];
    const tables = buildMaskTables([factorOf(70_000)], all);
    const into = [0, 1, 65_536, 65_537, 69_999].map((own) => letsIn(tables, [own], 0));
    expect(into).toEqual([false, false, false, true, true]);
  });

  test('where codes are more than classes', () => {
    const factor = { codes: new Uint8Array(), classOf: Uint16Array.of(1, 0, 1, 2), classCount: 3 };
    const tables = buildMaskTables([factor], [new Map([[0, Uint8Array.of(0, 1, 0)]])]);
    expect([0, 1, 2, 3].map((code) => letsIn(tables, [code], 0))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('of a box of everybody without any factor', () => {
    const tables = buildMaskTables([], [new Map()]);
    expect(tables.keys.map(({ keyCount }) => keyCount)).toEqual([1]);
    expect([letsIn(tables, [], 0), letsIn(tables, [], 1)]).toEqual([true, false]);
  });
});

describe('factors share tables of at most 2048 keys', () => {
  const tablesOf = (...sizes: number[]) =>
    buildMaskTables(sizes.map(factorOf), [new Map()]).keys.map(({ factors, keyCount }) => ({
      keyCount,
      sizes: factors.map(({ factor }) => sizes[factor]),
    }));

  test('those of many classes first, so that few tables do', () => {
    expect(tablesOf(45, 2, 45, 1000)).toEqual([
      { keyCount: 2000, sizes: [1000, 2] },
      { keyCount: 2025, sizes: [45, 45] },
    ]);
  });

  test('2048 being few enough and 2049 too many', () => {
    expect(tablesOf(2, 1024)).toHaveLength(1);
    expect(tablesOf(3, 683)).toHaveLength(2);
  });

  test('unless one has more classes by itself', () => {
    expect(tablesOf(2, 3000)).toEqual([
      { keyCount: 3000, sizes: [3000] },
      { keyCount: 2, sizes: [2] },
    ]);
  });
});
