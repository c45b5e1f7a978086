import fc from 'fast-check';
import type { Leaf } from '../../../src/core/engine/Factor';
import type { Formula } from '../../../src/core/engine/Formula';
import {
  certainly,
  decidePlane,
  keyOfPlane,
  opposite,
  perhaps,
  toFormula,
  type LeafTree,
  type Plane,
} from '../../../src/core/engine/Plane';

const tree = fc.letrec<{ node: LeafTree }>((tie) => {
  const parts = fc.array(tie('node'), { maxLength: 3 });
  const kind = fc.constantFrom('all' as const, 'any' as const);
  return {
    node: fc.oneof(
      { depthSize: 'small' },
      fc.nat(2).map((leaf): LeafTree => ({ kind: 'leaf', leaf })),
      fc.boolean().map((value): LeafTree => ({ kind: 'constant', value })),
      tie('node').map((part): LeafTree => ({ kind: 'not', part })),
      fc.record({ kind, parts }),
    ),
  };
}).node;

/** Kleene's value: 0, 1 or 2. */
function valueOf(one: LeafTree, truths: readonly number[]): number {
  switch (one.kind) {
    case 'constant':
      return one.value ? 2 : 0;
    case 'leaf':
      return truths[one.leaf] ?? NaN;
    case 'not':
      return 2 - valueOf(one.part, truths);
    case 'all':
      return Math.min(2, ...one.parts.map((part) => valueOf(part, truths)));
    case 'any':
      return Math.max(0, ...one.parts.map((part) => valueOf(part, truths)));
  }
}

/** All truths of three leaves. */
const CASES = Array.from({ length: 27 }, (_, at) => [
  at % 3,
  Math.floor(at / 3) % 3,
  Math.floor(at / 9),
]);

const answers = (plane: Plane) =>
  CASES.map((truths) => decidePlane(plane, (leaf) => truths[leaf] ?? NaN));

describe('of a condition of three values', () => {
  test('it is certain where it is true, and possible where it is true or unknown', () => {
    const property = fc.property(tree, (one) => {
      const values = CASES.map((truths) => valueOf(one, truths));
      expect(answers(certainly(one))).toEqual(values.map((value) => value === 2));
      expect(answers(perhaps(one))).toEqual(values.map((value) => value >= 1));
      expect(answers(opposite(certainly(one)))).toEqual(values.map((value) => value < 2));
      expect(answers(opposite(perhaps(one)))).toEqual(values.map((value) => value === 0));
    });
    fc.assert(property, { seed: 20231130 });
  });

  test('conditions of equal keys are the same condition', () => {
    const property = fc.property(tree, tree, (one, other) => {
      const planes = [certainly(one), perhaps(one), opposite(certainly(one)), certainly(other)];
      for (const left of planes) {
        for (const right of planes) {
          if (keyOfPlane(left) !== keyOfPlane(right)) continue;
          expect(answers(left)).toEqual(answers(right));
        }
      }
      expect(keyOfPlane(opposite(opposite(certainly(one))))).toBe(keyOfPlane(certainly(one)));
    });
    fc.assert(property, { seed: 20231130 });
  });

  test('the keys of different conditions differ', () => {
    const leaf = (number: number): LeafTree => ({ kind: 'leaf', leaf: number });
    const [a, b, c] = [leaf(1), leaf(11), leaf(2)];
    const all = (...parts: LeafTree[]): LeafTree => ({ kind: 'all', parts });
    const any = (...parts: LeafTree[]): LeafTree => ({ kind: 'any', parts });
    const trees = [
      a,
      b,
      c,
      { kind: 'not' as const, part: a },
      { kind: 'constant' as const, value: true },
      { kind: 'constant' as const, value: false },
      all(a, b),
      all(a, c),
      any(a, b),
      all(a),
      all(a, any(b, c)),
      all(any(a, b), c),
      all(a, b, c),
      all(),
      any(),
      all({ kind: 'constant', value: false }),
      any({ kind: 'constant', value: true }),
    ];
    const keys = trees.flatMap((one) => [keyOfPlane(certainly(one)), keyOfPlane(perhaps(one))]);
    // A constant is certain where it is possible.
    expect(new Set(keys).size).toBe(keys.length - 6);
  });
});

describe('as a question about classes', () => {
  /** Two leaves of one factor, and one of another, by class. */
  const leaves: readonly Leaf[] = [
    { factor: 0, truths: Uint8Array.of(0, 1, 2, 2) },
    { factor: 0, truths: Uint8Array.of(2, 0, 1, 2) },
    { factor: 1, truths: Uint8Array.of(1, 2, 0) },
  ];

  function holds(formula: Formula, classes: readonly number[]): boolean {
    switch (formula.kind) {
      case 'constant':
        return formula.value;
      case 'leaf':
        return formula.set[classes[formula.factor] ?? NaN] === 1;
      case 'all':
        return formula.parts.every((part) => holds(part, classes));
      case 'any':
        return formula.parts.some((part) => holds(part, classes));
    }
  }

  test('it has the same answer for every class', () => {
    const property = fc.property(tree, fc.nat(3), fc.nat(2), (one, first, second) => {
      const truthOf = (leaf: number) => leaves[leaf]?.truths[leaf < 2 ? first : second] ?? NaN;
      for (const plane of [certainly(one), perhaps(one), opposite(certainly(one))]) {
        expect(holds(toFormula(plane, leaves), [first, second])).toBe(decidePlane(plane, truthOf));
      }
    });
    fc.assert(property, { seed: 20231130 });
  });

  test('it cannot be about a leaf that is not there', () => {
    expect(() => toFormula(certainly({ kind: 'leaf', leaf: 3 }), leaves)).toThrow('leaf 3 of 3');
  });
});
