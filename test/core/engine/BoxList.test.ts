import { BoxList } from '../../../src/core/engine/BoxList';

test('boxes of the same columns and classes are one, in whatever order they were named', () => {
  const list = new BoxList();
  const [yes, no] = [Uint8Array.of(0, 1), Uint8Array.of(1, 0)];
  const numbers = [
    new Map([
      [2, yes],
      [10, no],
    ]),
    new Map([
      [10, no],
      [2, yes],
    ]),
    new Map([
      [2, no],
      [10, yes],
    ]),
    new Map([[2, yes]]),
    new Map([[21, Uint8Array.of(0, 1)]]),
    new Map([[2, Uint8Array.of(1, 0, 1)]]),
    new Map([
      [1, yes],
      [2, yes],
    ]),
    new Map([
      [1, Uint8Array.of(0)],
      [12, yes],
    ]),
    new Map<number, Uint8Array>(),
  ].map((box) => list.add(box));
  expect(numbers).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7]);
  expect(list.boxes).toHaveLength(8);
});
