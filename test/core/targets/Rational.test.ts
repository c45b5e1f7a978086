import fc from 'fast-check';
import {
  ceiling,
  compare,
  divide,
  floor,
  fraction,
  parseRational,
  toNumber,
} from '../../../src/core/targets/Rational';

test.each([
  [0.15, 15n, 100n],
  [-2.5, -25n, 10n],
  [40, 40n, 1n],
  [0, 0n, 1n],
  [1e-7, 1n, 10_000_000n],
  [1.5e-10, 15n, 100_000_000_000n],
  [1e21, 10n ** 21n, 1n],
  [1.25e30, 125n * 10n ** 28n, 1n],
  [-3e22, -3n * 10n ** 22n, 1n],
])('[T2] %d is read as the decimal that was written', (value, numerator, denominator) => {
  expect(parseRational(value)).toEqual({ numerator, denominator });
});

test('[T2] every number is read as exactly the decimal that stands for it', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const property = fc.property(number, (value) => {
    expect(toNumber(parseRational(value)) - value).toBeCloseTo(0, 10);
    expect(compare(parseRational(value), parseRational(value))).toBe(0);
  });
  fc.assert(property, { seed: 20231130, numRuns: 200 });
});

test.each([NaN, Infinity, -Infinity])('%d is no decimal number', (value) => {
  expect(() => parseRational(value)).toThrow(`not a decimal number: ${value}`);
});

test('a fraction has a positive denominator and never 0', () => {
  expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
  expect(fraction(-1, -2)).toEqual({ numerator: 1n, denominator: 2n });
  expect(fraction(3, 4)).toEqual({ numerator: 3n, denominator: 4n });
  expect(() => fraction(1, 0)).toThrow('a fraction needs a denominator other than 0');
  expect(divide(fraction(1, 2), fraction(-1, 3))).toEqual({ numerator: -3n, denominator: 2n });
});

test.each([
  [7, 2, 3, 3, 4, 4],
  [-7, 2, -4, -4, -3, -3],
  [6, 2, 3, 2, 3, 4],
  [-6, 2, -3, -4, -3, -2],
  [0, 2, 0, -1, 0, 1],
  [-1, 2, -1, -1, 0, 0],
  [1, 2, 0, 0, 1, 1],
])('the whole numbers around %d/%d', (above, below, low, strictLow, high, strictHigh) => {
  const value = fraction(above, below);
  expect([floor(value), floor(value, true)]).toEqual([low, strictLow]);
  const ceilings = [ceiling(value), ceiling(value, true)];
  expect(ceilings).toEqual([high, strictHigh]);
  // Minus nought would be printed as "-0".
  expect(ceilings.some((one) => Object.is(one, -0))).toBe(false);
});
