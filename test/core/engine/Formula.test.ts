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

test('questions about one column become one', () => {
  expect(allOf(leaf(0, 1, 1, 0), leaf(0, 0, 1, 1))).toEqual(leaf(0, 0, 1, 0));
  expect(anyOf(leaf(0, 1, 0, 0), leaf(0, 0, 1, 0))).toEqual(leaf(0, 1, 1, 0));
  expect(allOf(leaf(0, 1, 1, 0), b, leaf(0, 0, 1, 1))).toEqual({
    kind: 'all',
    parts: [leaf(0, 0, 1, 0), b],
  });
  expect(allOf(b, leaf(0, 1, 0), leaf(0, 0, 1))).toEqual(NO);
  expect(anyOf(b, leaf(0, 1, 1, 0), leaf(0, 0, 0, 1))).toEqual(YES);
});

test('what is decided already is left out or decides', () => {
  expect(allOf(a, YES)).toEqual(a);
  expect(allOf(a, NO, anyOf(b, c))).toEqual(NO);
  expect(anyOf(a, YES, allOf(b, c))).toEqual(YES);
  expect(anyOf(NO, a)).toEqual(a);
  expect(anyOf(NO, a, b)).toEqual({ kind: 'any', parts: [a, b] });
  expect([allOf(), anyOf(), allOf(YES, YES), anyOf(NO, NO)]).toEqual([YES, NO, YES, NO]);
  expect(allOf(anyOf(a))).toEqual(a);
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
    expect(allOf(wide, allOf(b, leaf(0, 0, 1, 1)))).toEqual({
      kind: 'all',
      parts: [leaf(0, 0, 1, 0), b],
    });
  });
});

test('NOT (a AND b) is NOT a OR NOT b', () => {
  const [notA, notB] = [leaf(0, 0, 1, 1), leaf(1, 0, 0, 1)];
  expect(negate(allOf(a, b))).toEqual({ kind: 'any', parts: [notA, notB] });
  expect(negate(anyOf(a, b))).toEqual({ kind: 'all', parts: [notA, notB] });
  expect([negate(YES), negate(NO)]).toEqual([NO, YES]);
});
