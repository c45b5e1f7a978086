import { allOf, anyOf, leafOf, negate, type Formula } from '../../../src/core/engine/Formula';

const YES: Formula = { kind: 'constant', value: true };
const NO: Formula = { kind: 'constant', value: false };
const leaf = (factor: number, ...set: number[]) => leafOf(factor, Uint8Array.from(set));

const a = leaf(0, 1, 0, 0);
const b = leaf(1, 1, 1, 0);
const c = leaf(2, 0, 0, 1);

test('a set of no class is never, a set of every class always', () => {
  expect([leaf(0, 0, 0), leaf(0, 1, 1), leaf(0, 0, 1).kind]).toEqual([NO, YES, 'leaf']);
});

describe('questions about one column become one', () => {
  test.each([
    ['both', allOf(leaf(0, 1, 1, 0), leaf(0, 0, 1, 1)), leaf(0, 0, 1, 0)],
    ['either', anyOf(leaf(0, 1, 0, 0), leaf(0, 0, 1, 0)), leaf(0, 1, 1, 0)],
    [
      'both, beside another column',
      allOf(leaf(0, 1, 1, 0), b, leaf(0, 0, 1, 1)),
      allOf(leaf(0, 0, 1, 0), b),
    ],
    ['both, of which none can be', allOf(b, leaf(0, 1, 0), leaf(0, 0, 1)), NO],
    ['either, of which one must be', anyOf(b, leaf(0, 1, 0), leaf(0, 0, 1)), YES],
  ])('%s', (_, joined, expected) => {
    expect(joined).toEqual(expected);
  });
});

describe('what is decided already is left out or decides', () => {
  test.each([
    ['a AND yes', allOf(a, YES), a],
    ['a AND no', allOf(a, NO, anyOf(b, c)), NO],
    ['a OR yes', anyOf(a, YES, allOf(b, c)), YES],
    ['a OR no', anyOf(NO, a), a],
    ['all of nothing', allOf(), YES],
    ['any of nothing', anyOf(), NO],
    ['all of yes', allOf(YES, YES), YES],
    ['a alone', allOf(anyOf(a)), a],
  ])('%s', (_, joined, expected) => {
    expect(joined).toEqual(expected);
  });
});

describe('parts of the same kind stand side by side', () => {
  test('a AND (b AND c) is a AND b AND c', () => {
    expect(allOf(a, allOf(b, c))).toEqual({ kind: 'all', parts: [a, b, c] });
    expect(anyOf(anyOf(a, b), c)).toEqual({ kind: 'any', parts: [a, b, c] });
  });

  test('a AND (b OR c) stays as it is', () => {
    expect(allOf(a, anyOf(b, c))).toEqual({ kind: 'all', parts: [a, anyOf(b, c)] });
    expect(anyOf(a, allOf(b, c))).toEqual({ kind: 'any', parts: [a, allOf(b, c)] });
  });

  test('columns of the parts inside become one as well', () => {
    const wide = leaf(0, 1, 1, 0);
    expect(allOf(wide, allOf(b, leaf(0, 0, 1, 1)))).toEqual(allOf(leaf(0, 0, 1, 0), b));
  });
});

test('NOT (a AND b) is NOT a OR NOT b', () => {
  const [notA, notB] = [leaf(0, 0, 1, 1), leaf(1, 0, 0, 1)];
  expect(negate(allOf(a, b))).toEqual({ kind: 'any', parts: [notA, notB] });
  expect(negate(anyOf(a, b))).toEqual({ kind: 'all', parts: [notA, notB] });
  expect([negate(YES), negate(NO)]).toEqual([NO, YES]);
});
