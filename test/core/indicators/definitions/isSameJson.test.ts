import { isSameJson } from '../../../../src/core/indicators/definitions/isSameJson';

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [[1], { 0: 1 }, false],
  [{}, {}, true],
  [null, null, true],
  [null, {}, false],
  [{}, null, false],
  ['1', 1, false],
  [undefined, undefined, true],
])('%j says the same as %j: %p', (one, other, is) => {
  expect(isSameJson(one, other)).toBe(is);
});
