import type { Factor } from '../../../src/core/engine/Factor';
import { planMasks } from '../../../src/core/engine/planMasks';
import type { Plane } from '../../../src/core/engine/Plane';
import { countPauses, runSteps } from '../../support/runSteps';

const is = (leaf: number): Plane => ({ kind: 'leaf', leaf, least: 2, isNegated: false });
const all = (...parts: Plane[]): Plane => ({ kind: 'all', parts });
const any = (...parts: Plane[]): Plane => ({ kind: 'any', parts });

/** Columns of two classes, no and yes, of which the codes are the other way round. */
function columns(count: number, rowCount: number): Factor[] {
  return Array.from({ length: count }, (_, at) => ({
    codes: Uint8Array.from({ length: rowCount }, (_, row) => (row >> at) & 1),
    classOf: Uint16Array.of(1, 0),
    classCount: 2,
  }));
}

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, factor) => ({ factor, truths: Uint8Array.of(0, 2) }));

const plan = (rowCount: number, count: number, planes: readonly Plane[]) =>
  planMasks(rowCount, columns(count, rowCount), leavesOf(count), planes);

/** (a AND b) OR (c AND d) OR …: each pair doubles the boxes of those before. */
const pairs = (count: number) =>
  any(...Array.from({ length: count }, (_, at) => all(is(at * 2), is(at * 2 + 1))));

test('a box that several predicates are made of is counted once', () => {
  const { boxesOf, tables, wide } = runSteps(plan(4, 2, [is(0), is(1), any(is(0), is(1)), is(1)]));
  expect(boxesOf).toEqual([[0], [1], [0, 2], [1]]);
  expect([tables.wordCount, wide.length]).toEqual([1, 0]);
});

test('what never holds has no box, and what always holds has one', () => {
  const constants = [false, true].map((value): Plane => ({ kind: 'constant', value }));
  expect(runSteps(plan(4, 1, constants)).boxesOf).toEqual([[], [0]]);
});

test('a predicate of more than twelve boxes is a column of its own, decided entry by entry', () => {
  const { boxesOf, factors, wide } = runSteps(plan(256, 8, [pairs(3), pairs(4), is(0)]));
  expect(boxesOf.map(({ length }) => length)).toEqual([7, 1, 1]);
  expect(wide).toEqual([{ factor: 8, plane: pairs(4) }]);
  const { codes, classOf, classCount } = factors[8] ?? {};
  expect([factors.length, classCount]).toEqual([9, 2]);
  const decided = Array.from({ length: 256 }, (_, row) =>
    // A bit of a row that is 0 is a yes.
    Number([0, 2, 4, 6].some((at) => ((row >> at) & 3) === 0)),
  );
  expect(Array.from(codes ?? [], (code) => classOf?.[code])).toEqual(decided);
});

test('entries are decided in steps', () => {
  expect(countPauses(plan(20_000, 8, [pairs(4)]))).toBe(4);
  expect(countPauses(plan(20_000, 8, [is(0)]))).toBe(1);
});
