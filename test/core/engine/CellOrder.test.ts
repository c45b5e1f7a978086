import fc from 'fast-check';
import { orderByCell } from '../../../src/core/engine/CellOrder';
import type { Grouping } from '../../../src/core/engine/Grouping';
import { countPauses, runSteps } from '../../support/runSteps';

function groupingOf(groupOf: readonly number[], groupCount: number): Grouping {
  const parents = Uint32Array.from({ length: groupCount }, (_, at) => at);
  return { groupCount, groupOf: Uint32Array.from(groupOf), parents };
}

/** Orders the entries and checks what an order promises; gives the groups of each cell. */
function expectOrder(
  rowCount: number,
  groupings: readonly Grouping[],
  leftOut: Uint8Array | null,
): readonly string[] {
  const order = runSteps(orderByCell(rowCount, groupings, leftOut));
  const { cellCount, places, starts, groups } = order;
  expect(starts).toHaveLength(cellCount + 1);
  expect(groups.map(({ length }) => length)).toEqual(groupings.map(() => cellCount));
  expect([...places].sort((a, b) => a - b)).toEqual(
    Array.from({ length: rowCount }, (_, at) => at),
  );
  const cells = Array.from({ length: cellCount }, (_, cell) =>
    groups.map((own) => own[cell]).join(),
  );
  expect(new Set(cells).size).toBe(cellCount);
  for (let row = 0; row < rowCount; row++) {
    const place = places[row] ?? NaN;
    const cell = starts.filter((start) => start <= place).length - 1;
    if (leftOut?.[row]) expect(cell).toBe(cellCount);
    else expect(cells[cell]).toBe(groupings.map(({ groupOf }) => groupOf[row]).join());
  }
  return cells;
}

test('entries of the same groups stand together, and those left out behind all others', () => {
  const row = fc.record({ first: fc.nat(2), second: fc.nat(3), out: fc.boolean() });
  const property = fc.property(fc.array(row), fc.nat(2), (rows, used) => {
    const groupings = [
      groupingOf(
        rows.map(({ first }) => first),
        3,
      ),
      groupingOf(
        rows.map(({ second }) => second),
        4,
      ),
    ].slice(0, used);
    expectOrder(rows.length, groupings, null);
    expectOrder(
      rows.length,
      groupings,
      Uint8Array.from(rows, ({ out }) => Number(out)),
    );
  });
  fc.assert(property, { seed: 20231130 });
});

test('combinations of groups that no entry has make no cell', () => {
  const units = groupingOf([0, 1, 1, 0], 3);
  const genders = groupingOf([0, 1, 1, 0], 2);
  expect(expectOrder(4, [units, genders], null)).toEqual(['0,0', '1,1']);
});

test('the cells of two groupings of thousands of groups each are told apart as well', () => {
  const numbers = Array.from({ length: 600 }, (_, row) => row % 300);
  const first = groupingOf(
    numbers.map((row) => (row * 7) % 11),
    2500,
  );
  const second = groupingOf(
    numbers.map((row) => (row * 17) % 2500),
    2500,
  );
  const third = groupingOf(
    numbers.map((row) => (row * 17) % 2500),
    50_000,
  );
  expect(expectOrder(600, [first, second, third], null)).toHaveLength(300);
});

test('without groupings there is one cell of all entries', () => {
  expect(expectOrder(3, [], null)).toEqual(['']);
});

describe('codes in the order of the cells', () => {
  test('stand at the places of their entries', () => {
    const order = runSteps(orderByCell(4, [groupingOf([1, 0, 1, 0], 2)], null));
    const codes = Uint8Array.of(7, 8, 9, 200);
    const arranged = runSteps(order.arrange(codes, 201));
    expect([...arranged]).toEqual([7, 9, 8, 200]);
  });

  test.each([65_536, 65_537])('are whole where there are %i of them', (size) => {
    const order = runSteps(orderByCell(2, [], null));
    const codes = Uint32Array.of(size - 1, 0);
    expect([...runSteps(order.arrange(codes, size))]).toEqual([size - 1, 0]);
  });

  test('are arranged once, however many conditions ask for them', () => {
    const order = runSteps(orderByCell(2, [], null));
    const codes = Uint8Array.of(1, 0);
    expect(runSteps(order.arrange(codes, 2))).toBe(runSteps(order.arrange(codes, 2)));
    expect(runSteps(order.arrange(codes.slice(), 2))).not.toBe(runSteps(order.arrange(codes, 2)));
  });
});

test('many entries are put in order in a few steps, and their codes too', () => {
  const rowCount = 200_000;
  const groupings = [groupingOf(new Array<number>(rowCount).fill(0), 1)];
  expect(countPauses(orderByCell(rowCount, groupings, null))).toBe(12);
  expect(countPauses(orderByCell(rowCount, groupings, new Uint8Array(rowCount).fill(1)))).toBe(12);
  const order = runSteps(orderByCell(rowCount, groupings, null));
  expect(countPauses(order.arrange(new Uint8Array(rowCount), 1))).toBe(4);
});
