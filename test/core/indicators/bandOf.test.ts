import { bandOf } from '../../../src/core/indicators/bandOf';

test.each([
  [0, '0'],
  [-0.5, '0'],
  [7.5, '7'],
  [9.99, '9'],
  [-9, '−9'],
  [10, '10–19'],
  [39, '30–39'],
  [99, '90–99'],
  [100, '100–199'],
  [250, '200–299'],
  [999, '900–999'],
  [1000, '1000–1999'],
  [1899, '1000–1999'],
  [1900, '1900'],
  [1975.5, '1975'],
  [2200, '2200'],
  [2201, '2000–2999'],
  [1_000_000, '1000000–1999999'],
  [-10, '−19…−10'],
  [-12, '−19…−10'],
  [-250, '−299…−200'],
])('[I33] %d stands in the band %s', (value, name) => {
  expect(bandOf(value).name).toBe(name);
});

test('[I33] bands stand in the order of their numbers, equal ones at one place', () => {
  const numbers = [-250, -12, -10, -9, -1, 0, 0.5, 9, 10, 19, 20, 99, 100, 1000, 1900, 1901, 3000];
  const ranks = numbers.map((value) => bandOf(value).rank);
  expect(ranks).toEqual([
    -299, -19, -19, -9, -1, 0, 0, 9, 10, 10, 20, 90, 100, 1000, 1900, 1901, 3000,
  ]);
});
