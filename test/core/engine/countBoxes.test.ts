import { codeColumn } from '../../../src/core/engine/CodedColumn';
import { orderByCell } from '../../../src/core/engine/CellOrder';
import { countBoxes } from '../../../src/core/engine/countBoxes';
import type { Box } from '../../../src/core/engine/disjointBoxes';
import { classifyCodes, type Factor } from '../../../src/core/engine/Factor';
import { buildMaskTables } from '../../../src/core/engine/MaskTables';
import { planMasks } from '../../../src/core/engine/planMasks';
import type { Plane } from '../../../src/core/engine/Plane';
import { countPauses, runSteps } from '../../support/runSteps';

/** Numbers that look random and are always the same. */
function pseudo(length: number, size: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % size;
  });
}

/** Factors of three classes whose truth is the class itself; every leaf is one factor. */
function count(rowCount: number, factorCount: number, planes: readonly Plane[], cells: number) {
  const codes = Array.from({ length: factorCount }, (_, at) => pseudo(rowCount, 3, at + 7));
  const factors: Factor[] = codes.map((own) => ({
    codes: own,
    classOf: Uint16Array.of(0, 1, 2),
    classCount: 3,
  }));
  const leaves = codes.map((_, factor) => ({ factor, truths: Uint8Array.of(0, 1, 2) }));
  const groupOf = Uint32Array.from(pseudo(rowCount, cells, 99));
  const parents = Uint32Array.from({ length: cells }, (_, at) => at);
  const order = runSteps(orderByCell(rowCount, [{ groupCount: cells, groupOf, parents }], null));
  const plan = runSteps(planMasks(rowCount, factors, leaves, planes));
  const counts = runSteps(countBoxes(plan.tables, order));
  const width = plan.tables.wordCount * 32;
  const at = (group: number, predicate: number) => {
    const cell = order.groups[0]?.indexOf(group) ?? -1;
    if (cell < 0) return 0;
    const boxes = plan.boxesOf[predicate] ?? [];
    return boxes.reduce((sum, box) => sum + (counts[cell * width + box] ?? 0), 0);
  };
  return { codes, groupOf, at, wide: plan.wide.length };
}

const is = (leaf: number, least: 1 | 2): Plane => ({ kind: 'leaf', leaf, least, isNegated: false });
const lacks = (leaf: number, least: 1 | 2): Plane => ({
  kind: 'leaf',
  leaf,
  least,
  isNegated: true,
});

test.each([
  [0, 3, 9],
  [5, 3, 9],
  [40, 7, 9],
  [1000, 1, 9],
  [1003, 7, 9],
  [20_000, 2, 9],
  // As many factors as make one table of keys, and more than two.
  [500, 3, 3],
  [9000, 5, 21],
])('%i entries in %i cells by %i columns are counted as one by one', (rowCount, cells, columns) => {
  const pairs = Array.from(
    { length: 40 },
    (_, at) => [at % columns, (at * 5 + 2) % columns] as const,
  );
  const planes = pairs.map(([first, second], at): Plane => ({
    kind: at % 3 === 0 ? 'any' : 'all',
    parts: [is(first, at % 2 === 0 ? 1 : 2), lacks(second, 2)],
  }));
  const { codes, groupOf, at } = count(rowCount, columns, planes, cells);
  pairs.forEach(([first, second], predicate) => {
    for (let cell = 0; cell < cells; cell++) {
      let expected = 0;
      for (let row = 0; row < rowCount; row++) {
        if (groupOf[row] !== cell) continue;
        const left = (codes[first]?.[row] ?? 0) >= (predicate % 2 === 0 ? 1 : 2);
        const right = (codes[second]?.[row] ?? 0) < 2;
        if (predicate % 3 === 0 ? left || right : left && right) expected++;
      }
      expect(at(cell, predicate)).toBe(expected);
    }
  });
});

test('a predicate of too many boxes is decided entry by entry, and counted as well', () => {
  const parts = Array.from({ length: 6 }, (_, at): Plane => ({
    kind: 'all',
    parts: [is(at * 2, 1), lacks(at * 2 + 1, 2)],
  }));
  const { codes, at, wide } = count(2000, 12, [{ kind: 'any', parts }], 1);
  expect(wide).toBe(1);
  let expected = 0;
  for (let row = 0; row < 2000; row++) {
    const value = (factor: number) => codes[factor]?.[row] ?? 0;
    if (parts.some((_, pair) => value(pair * 2) >= 1 && value(pair * 2 + 1) < 2)) expected++;
  }
  expect(at(0, 0)).toBe(expected);
});

test('predicates that no entry tells apart are counted as one', () => {
  const flags = { kind: 'flag' as const, values: Uint8Array.of(0, 2, 2, 0) };
  const { codes, isPresent } = runSteps(codeColumn(flags));
  const { classOf, classCount, truths } = runSteps(
    classifyCodes(isPresent, [Uint8Array.of(0, 1, 2)]),
  );
  const leaves = truths.map((own) => ({ factor: 0, truths: own }));
  const plan = runSteps(
    planMasks(4, [{ codes, classOf, classCount }], leaves, [is(0, 1), is(0, 2)]),
  );
  expect(classCount).toBe(2);
  expect(plan.boxesOf).toEqual([[0], [0]]);
});

describe('entries', () => {
  const yes = Uint8Array.of(0, 1);
  const parents = Uint32Array.of(0, 1, 2);
  const counted = (
    rowCount: number,
    groupOf: Uint32Array,
    isLeftOut: Uint8Array | null,
    factors: readonly Factor[],
    boxes: readonly Box[],
  ) => {
    const order = runSteps(orderByCell(rowCount, [{ groupCount: 3, groupOf, parents }], isLeftOut));
    return [...runSteps(countBoxes(buildMaskTables(factors, boxes), order))];
  };

  test('that are left out are counted in no cell, though a cell be empty then', () => {
    const codes = Uint8Array.of(1, 1, 0, 1, 1, 1);
    const factor = { codes, classOf: Uint16Array.of(0, 1), classCount: 2 };
    const groupOf = Uint32Array.of(0, 1, 1, 2, 2, 2);
    const boxes = [new Map([[0, yes]]), new Map()];
    const counts = counted(6, groupOf, Uint8Array.of(0, 1, 1, 0, 0, 1), [factor], boxes);
    expect([0, 32, 64].map((cell) => counts.slice(cell, cell + 3))).toEqual([
      [1, 1, 0],
      [0, 0, 0],
      [2, 2, 0],
    ]);
  });

  test('are told apart by columns of more classes than sixteen bits hold', () => {
    const size = 70_000;
    const numbers = Uint32Array.from({ length: size }, (_, at) => at);
    const factor = { codes: numbers, classOf: numbers, classCount: size };
    const high = Uint8Array.from(numbers, (number) => Number(number > 65_536));
    const counts = counted(size, new Uint32Array(size), null, [factor], [new Map([[0, high]])]);
    expect(counts[0]).toBe(size - 65_537);
  });

  test('are counted in steps', () => {
    const rowCount = 200_000;
    const codes = new Uint8Array(rowCount);
    const tables = buildMaskTables(
      [{ codes, classOf: Uint16Array.of(0, 1), classCount: 2 }],
      [new Map([[0, yes]])],
    );
    const order = runSteps(orderByCell(rowCount, [], null));
    // Four to bring the codes into order, four to count.
    expect(countPauses(countBoxes(tables, order))).toBe(8);
  });
});
