import { GroupCounts, sumByGroup } from '../../../src/core/engine/GroupCounts';
import { parentOf } from '../../../src/core/engine/Grouping';

/** A district of two communes beside another district, under the whole. */
const PARENTS = Uint32Array.of(0, 0, 1, 1, 0);

const tree = (trees: number) => ({
  groupCount: trees * PARENTS.length,
  groupOf: new Uint32Array(0),
  parents: PARENTS,
});

test('the group around a group stands in the same tree, and the top is its own', () => {
  const parents = Array.from({ length: 10 }, (_, group) => parentOf({ parents: PARENTS }, group));
  expect(parents).toEqual([0, 0, 1, 1, 0, 5, 5, 6, 6, 5]);
});

describe('people counted by box', () => {
  /** Boxes 0, 1 and 33 of the groups; the first predicate is made of two of them. */
  function counted(): GroupCounts {
    const counts = new GroupCounts(tree(2), [[0, 33], [1], []], 2);
    const innermost = new Uint32Array(10 * 64);
    const set = (group: number, box: number, count: number) => {
      innermost[group * 64 + box] = count;
    };
    set(2, 0, 3);
    set(2, 33, 4);
    set(3, 1, 5);
    set(4, 33, 6);
    set(8, 0, 7);
    set(5, 63, 9);
    counts.setCounted(innermost);
    return counts;
  }

  test('are counted in each group around theirs, tree by tree', () => {
    const counts = counted();
    expect([...counts.ofGroups(0)]).toEqual([13, 7, 7, 0, 6, 7, 7, 0, 7, 0]);
    expect([...counts.ofGroups(1)]).toEqual([5, 5, 0, 5, 0, 0, 0, 0, 0, 0]);
    expect([...counts.ofGroups(2)]).toEqual(new Array(10).fill(0));
  });

  test('together with what came since, person by person', () => {
    const counts = counted();
    counts.addMask(2, Int32Array.of(0b011), 1);
    counts.addMask(2, Int32Array.of(0b101), 1);
    counts.addMask(8, Int32Array.of(0b001), -1);
    expect([0, 1, 2].map((predicate) => counts.at(2, predicate))).toEqual([9, 1, 1]);
    expect([0, 1, 2].map((predicate) => counts.at(8, predicate))).toEqual([6, 0, 0]);
    expect(counts.at(3, 1)).toBe(5);
  });

  test('are the same asked for one by one and in one go, as long as they are not counted anew', () => {
    const counts = counted();
    counts.addMask(4, Int32Array.of(0b111), 1);
    for (const predicate of [0, 1, 2]) {
      const each = Array.from({ length: 10 }, (_, group) => counts.at(group, predicate));
      expect([...counts.ofGroups(predicate)]).toEqual(each);
    }
  });

  test('what was counted is not touched by adding it up', () => {
    const innermost = new Uint32Array(5 * 32).fill(1);
    new GroupCounts(tree(1), [[0]], 1).setCounted(innermost);
    expect([...innermost]).toEqual(new Array(5 * 32).fill(1));
  });
});

describe('people of many predicates', () => {
  test('are added and taken away bit by bit of every word', () => {
    const boxesOf = Array.from({ length: 70 }, () => []);
    const counts = new GroupCounts(tree(1), boxesOf, 0);
    counts.addMask(1, Int32Array.of(1 << 31, -1, 0b100001), 1);
    counts.addMask(1, Int32Array.of(0, 1 << 5, 0), -1);
    const holding = boxesOf.flatMap((_, predicate) =>
      counts.at(1, predicate) > 0 ? predicate : [],
    );
    const second = Array.from({ length: 32 }, (_, bit) => 32 + bit).filter((at) => at !== 37);
    expect(holding).toEqual([31, ...second, 64, 69]);
    expect(boxesOf.flatMap((_, predicate) => counts.at(0, predicate))).toEqual(Array(70).fill(0));
  });
});

describe('a group that comes up later', () => {
  test('is counted from nothing, with the groups around it', () => {
    const counts = new GroupCounts(tree(1), [[0], [1]], 1);
    counts.setCounted(Uint32Array.from({ length: 5 * 32 }, (_, at) => Number(at === 2 * 32)));
    counts.addMask(2, Int32Array.of(0b10), 1);
    expect(counts.groupCount).toBe(5);
    counts.addMask(11, Int32Array.of(0b11), 1);
    expect(counts.groupCount).toBe(15);
    expect([...counts.ofGroups(0)]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect([counts.at(2, 0), counts.at(2, 1), counts.at(11, 1), counts.at(14, 1)]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test('is none as long as nobody is added to it', () => {
    const counts = new GroupCounts(tree(1), [[0]], 1);
    counts.addMask(4, Int32Array.of(1), 1);
    expect(counts.groupCount).toBe(5);
    counts.addMask(5, Int32Array.of(1), 1);
    expect(counts.groupCount).toBe(10);
    expect(counts.at(5, 0)).toBe(1);
  });

  test('needs no room where nothing is asked', () => {
    const counts = new GroupCounts(tree(2), [], 0);
    expect(counts.groupCount).toBe(10);
  });
});

test('counts by cell are added up by the group of each cell', () => {
  const cells = Uint32Array.of(1, 2, 10, 20, 100, 200);
  expect([...sumByGroup(cells, 2, Uint32Array.of(1, 0, 1), 3)]).toEqual([10, 20, 101, 202, 0, 0]);
});
