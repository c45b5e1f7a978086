import fc from 'fast-check';
import { disjointBoxes, type Box } from '../../../src/core/engine/disjointBoxes';
import { allOf, anyOf, leafOf, negate, type Formula } from '../../../src/core/engine/Formula';

const SIZES = [3, 2, 4];

const leaf = fc
  .nat(SIZES.length - 1)
  .chain((factor) =>
    fc
      .array(fc.constantFrom(0, 1), { minLength: SIZES[factor], maxLength: SIZES[factor] })
      .map((set) => leafOf(factor, Uint8Array.from(set))),
  );
const formula = fc.letrec<{ node: Formula }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => allOf(...parts)),
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => anyOf(...parts)),
    tie('node').map(negate),
  ),
})).node;

/** Every combination of classes. */
const POINTS = Array.from({ length: 3 * 2 * 4 }, (_, at) => [
  at % 3,
  Math.floor(at / 3) % 2,
  Math.floor(at / 6),
]);

function holds(one: Formula, point: readonly number[]): boolean {
  switch (one.kind) {
    case 'constant':
      return one.value;
    case 'leaf':
      return one.set[point[one.factor] ?? 0] === 1;
    case 'all':
      return one.parts.every((part) => holds(part, point));
    case 'any':
      return one.parts.some((part) => holds(part, point));
  }
}

const isIn = (box: Box, point: readonly number[]) =>
  [...box].every(([factor, set]) => set[point[factor] ?? 0] === 1);

test('every combination of classes is in one box where the formula holds, and else in none', () => {
  const property = fc.property(formula, (one) => {
    const boxes = disjointBoxes(one, 1000) ?? [];
    // Nothing is counted in vain.
    expect(boxes.filter((box) => !POINTS.some((point) => isIn(box, point)))).toEqual([]);
    for (const point of POINTS) {
      expect(boxes.filter((box) => isIn(box, point))).toHaveLength(holds(one, point) ? 1 : 0);
    }
  });
  fc.assert(property, { seed: 20231130, numRuns: 300 });
});

test('a negated formula holds exactly where the formula does not', () => {
  const property = fc.property(formula, (one) => {
    const opposite = negate(one);
    for (const point of POINTS) expect(holds(opposite, point)).toBe(!holds(one, point));
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});

test('a OR b is a, and b without a', () => {
  const a = leafOf(0, Uint8Array.of(1, 0, 0));
  const b = leafOf(1, Uint8Array.of(0, 1));
  expect(disjointBoxes(anyOf(a, b), 9)?.map((box) => [...box])).toEqual([
    [[0, Uint8Array.of(1, 0, 0)]],
    [
      [0, Uint8Array.of(0, 1, 1)],
      [1, Uint8Array.of(0, 1)],
    ],
  ]);
});

describe('more boxes than the limit are none at all', () => {
  const a = leafOf(0, Uint8Array.of(1, 0, 0));
  const b = leafOf(1, Uint8Array.of(0, 1));
  const c = leafOf(2, Uint8Array.of(1, 0, 0, 0));
  const d = leafOf(3, Uint8Array.of(0, 1));
  const boxCount = (one: Formula, limit: number) => disjointBoxes(one, limit)?.length ?? null;

  test('each added to those before', () => {
    expect([boxCount(anyOf(a, b, c), 2), boxCount(anyOf(a, b, c), 3)]).toEqual([null, 3]);
  });

  test('each of one part with each of another', () => {
    const pairs = allOf(anyOf(a, b), anyOf(c, d));
    expect([boxCount(pairs, 3), boxCount(pairs, 4)]).toEqual([null, 4]);
  });

  test('in a part inside', () => {
    expect([boxCount(allOf(anyOf(a, b), c), 1), boxCount(allOf(anyOf(a, b), c), 2)]).toEqual([
      null,
      2,
    ]);
    const inside = anyOf(d, allOf(anyOf(a, b), c));
    expect([boxCount(inside, 2), boxCount(inside, 3)]).toEqual([null, 3]);
  });
});
