import { meanOf, medianOf } from '../../../src/core/indicators/averages';

test.each([
  [[2.34, 3.33, 3.87], 3.18],
  [[1.86, 2.34, 3.33], 2.51],
  [[0.1, 0.2, 0.3], 0.2],
  [[-1.5, 0.25, 0.5], -0.25],
  [[30, 40, 50, 51], 42.75],
])('[I16] the mean of %j is %d, as it is on paper', (values, mean) =>
  expect(meanOf(onceEach(values))).toBe(mean),
);

test.each([
  [[1.86, 3.66], 2.76],
  [[1.86, 2.34, 3.99, 4.32], 3.165],
  [[1, 2.5, 9], 2.5],
])('[I16] the median of %j is %d, as it is on paper', (values, median) =>
  expect(medianOf(onceEach(values))).toBe(median),
);

test('[I16] what is no decimal number is averaged as it is', () =>
  expect(meanOf(onceEach([1 / 3, 2 / 3]))).toBe(0.5));

test('[I16] a value that several people have counts as often', () => {
  const counts = new Map([
    [2.34, 2],
    [3.33, 1],
  ]);
  expect([meanOf(counts), medianOf(counts)]).toEqual([2.67, 2.34]);
});

function onceEach(values: readonly number[]): ReadonlyMap<number, number> {
  return new Map(values.map((value) => [value, 1]));
}
