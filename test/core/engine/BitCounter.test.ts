import { BitCounter } from '../../../src/core/engine/BitCounter';
import type { MaskTables } from '../../../src/core/engine/MaskTables';

/** Tables of `keyCount` keys each, whose masks look random and are always the same. */
function tablesOf(tableCount: number, keyCount: number, wordCount: number): MaskTables {
  const masks = (table: number) =>
    Array.from({ length: wordCount }, (_, word) =>
      Int32Array.from({ length: keyCount }, (_, key) =>
        Math.imul((table * 31 + word) * 37 + key + 1, 0x9e37_79b1),
      ),
    );
  const keys = Array.from({ length: tableCount }, (_, table) => ({
    factors: [],
    keyCount,
    masks: masks(table),
  }));
  return { wordCount, keys };
}

function countNaively(
  { keys: tables, wordCount }: MaskTables,
  keys: readonly Uint16Array[],
  start: number,
  end: number,
): number[] {
  const counts = new Array<number>(wordCount * 32).fill(0);
  for (let row = start; row < end; row++) {
    counts.forEach((count, box) => {
      const isIn = tables.every(
        ({ masks }, at) => ((masks[box >> 5]?.[keys[at]?.[row] ?? 0] ?? 0) >> (box & 31)) & 1,
      );
      if (isIn) counts[box] = count + 1;
    });
  }
  return counts;
}

const keysOf = (tableCount: number, length: number, keyCount: number, shift: number) =>
  Array.from({ length: tableCount }, (_, table) =>
    Uint16Array.from({ length }, (_, row) => ((row + shift) * (table + 3)) % keyCount),
  );

test.each([0, 1, 2, 3, 4])('runs of rows are counted as one by one by %i tables', (tableCount) => {
  const tables = tablesOf(tableCount, 7, 2);
  const counts = new Uint32Array(3 * 64);
  const counter = new BitCounter(tables, 60, counts);
  // Fewer rows than before: what was loaded then must not be seen.
  for (const [length, shift] of [
    [60, 0],
    [45, 1],
  ] as const) {
    const keys = keysOf(tableCount, length, 7, shift);
    counter.load(keys, length);
    const runs = [
      [0, 11],
      [11, 23],
      [23, 23],
      [23, length],
      [length - 1, length],
    ] as const;
    for (const [start, end] of runs) {
      counts.fill(0);
      counter.count(start, end, 64);
      expect([...counts.subarray(64, 128)]).toEqual(countNaively(tables, keys, start, end));
      expect([...counts.subarray(0, 64), ...counts.subarray(128)]).toEqual(Array(128).fill(0));
    }
  }
});

test('what is counted comes on top of what was', () => {
  const tables = tablesOf(1, 1, 1);
  const counts = new Uint32Array(32).fill(5);
  const counter = new BitCounter(tables, 20, counts);
  counter.load([new Uint16Array(20)], 20);
  counter.count(0, 3, 0);
  counter.count(3, 20, 0);
  const all = countNaively(tables, [new Uint16Array(20)], 0, 20);
  expect([...counts]).toEqual(all.map((count) => count + 5));
});

test('nothing is counted before rows are loaded', () => {
  const counts = new Uint32Array(32);
  new BitCounter(tablesOf(1, 1, 1), 20, counts).count(0, 20, 0);
  expect([...counts]).toEqual(Array(32).fill(0));
});
