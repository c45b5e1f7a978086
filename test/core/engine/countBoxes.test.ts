import { codeColumn } from '../../../src/core/engine/CodedColumn';
import { orderByCell } from '../../../src/core/engine/CellOrder';
import { countBoxes } from '../../../src/core/engine/countBoxes';
import { classifyCodes, type Factor } from '../../../src/core/engine/Factor';
import { planMasks } from '../../../src/core/engine/planMasks';
import type { Plane } from '../../../src/core/engine/Plane';
import { runSteps } from '../../support/runSteps';

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
