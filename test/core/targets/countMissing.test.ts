import fc from 'fast-check';
import type { Comparator } from '../../../src/core/indicators/Indicator';
import { readBounds } from '../../../src/core/targets/Bounds';
import { countAllowed, countMissing } from '../../../src/core/targets/countMissing';
import { judgeVerdict } from '../../../src/core/targets/judgeVerdict';
import type { Quantity } from '../../../src/core/targets/Quantity';

const SEED = { seed: 20231130, numRuns: 2000 };
/** No need of the small examples below exceeds it. */
const ENOUGH = 3000;

describe('what is missing', () => {
  test.each([
    // part, whole, target in %, replacing, adding
    [2, 10, 50, 3, 6],
    [0, 10, 15, 2, 2],
    [484, 3234, 15, 2, 2],
    [485, 3234, 15, 1, 1],
    [0, 10, 100, 10, null],
    [10, 10, 100, 0, 0],
    [0, 0, 20, null, 1],
  ])('[T17] %d of %d to at least %d %%: %p replaced or %p added', (part, whole, percent, ...need) =>
    expect(missingOf(share(part, whole), '>=', percent)).toEqual(need),
  );

  test('[T17] more than 100 % is out of reach', () =>
    expect(missingOf(share(10, 10), '>', 100)).toEqual([null, null]));

  test('[T17] over 20 % needs one more than exactly 20 %', () => {
    expect(missingOf(share(100, 500), '>', 20)).toEqual([1, 1]);
    expect(missingOf(share(99, 500), '>=', 20)).toEqual([1, 2]);
  });

  test('[T18] a ceiling of 20 % of 50 people allows 10', () => {
    expect(allowedOf(share(13, 50), '<=', 20)).toBe(10);
    expect(allowedOf(share(13, 50), '<', 20)).toBe(9);
    expect(missingOf(share(13, 50), '<=', 20)).toEqual([3, 15]);
    expect(allowedOf(share(13, 50), '>=', 20)).toBeUndefined();
  });

  test('[T19] a regraded "excellent" makes one "good" more', () => {
    expect(missingOf(ratio(20, 40), '<=', 20)).toEqual([10, 60]);
    expect(allowedOf(ratio(20, 40), '<=', 20)).toBe(8);
    expect(missingOf(ratio(10, 40), '<=', 20)).toEqual([2, 10]);
    expect(missingOf(ratio(3, 0), '<=', 20)).toEqual([3, 15]);
    expect(allowedOf(ratio(3, 4), '<=', 20)).toBe(0);
  });

  test('[T21] nothing is missing at either end of a range', () => {
    const range = readBounds({ comparator: '>=', value: 0.1, upper: 0.2 });
    const nothing = { byReplacing: 0, byAdding: 0 };
    expect(countMissing(share(1, 10), range)).toEqual(nothing);
    expect(countMissing(share(2, 10), range)).toEqual(nothing);
  });

  test('[T5] [T6] [T17] what is said of nobody no replacement makes true', () => {
    expect(missingOf(share(0, 0), '<=', 20)).toEqual([null, null]);
    expect(missingOf(share(0, 0), '<=', 100)).toEqual([null, 1]);
    expect(missingOf(ratio(0, 0), '<=', 20)).toEqual([null, null]);
    expect(missingOf(ratio(0, 0), '>=', 20)).toEqual([null, 1]);
  });

  test('[T20] a number of people counts up to everybody', () => {
    expect(missingOf(count(3, 10), '>=', 700)).toEqual([4, 4]);
    expect(missingOf(count(3, 10), '>=', 1200)).toEqual([null, 9]);
    expect(missingOf(count(3, 10), '<=', 100)).toEqual([2, null]);
    expect(missingOf(count(3, 10), '<=', 300)).toEqual([0, 0]);
    expect(missingOf(count(3, 10), '<', 0)).toEqual([null, null]);
  });

  test('[T21] the need is that of the worst case', () => {
    const unsure = { ...share(0, 100), part: { low: 10, high: 30 } };
    expect(missingOf(unsure, '>=', 20)).toEqual([10, 13]);
    expect(missingOf(unsure, '<=', 20)).toEqual([10, 50]);
    expect(missingOf(unsure, '=', 20)).toEqual([10, null]);
  });
});

describe('against a search by trial', () => {
  const comparator = fc.constantFrom<Comparator>('>=', '>', '=', '<=', '<');
  const percents = fc.record({ value: fc.nat(100), width: fc.option(fc.nat(40)) });
  const small = fc.nat(24);
  const few = fc.nat(5);

  test('[T17] [T18] replacements and additions are the fewest that do', () =>
    fc.assert(
      fc.property(comparator, percents, small, small, (sign, { value, width }, a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const target = { comparator: sign, value: value / 100, upper: upperOf(value, width) };
        const missing = countMissing(share(part, whole), readBounds(target));
        const short = whole === 0 || isUnder(part, whole, value, sign, width);
        const direction = short ? 1 : -1;
        expect(missing).toEqual({
          byReplacing: search((k) => {
            const replaced = part + direction * k;
            return replaced >= 0 && replaced <= whole && holds(replaced, whole, value, sign, width);
          }),
          byAdding: search((k) => holds(part + (short ? k : 0), whole + k, value, sign, width)),
        });
      }),
      SEED,
    ));

  test('[T17] [T19] a ratio rises and is regraded by the fewest that do', () =>
    fc.assert(
      fc.property(
        fc.constantFrom<Comparator>('>=', '>', '<=', '<'),
        fc.integer({ min: 1, max: 150 }),
        small,
        small,
        (sign, value, part, whole) => {
          const does = (above: number, below: number) =>
            above >= 0 && above + below > 0 && isOrdered(above * 100 - value * below, sign);
          const isNothing = part + whole === 0;
          const isFloor = sign === '>=' || sign === '>';
          const missing = countMissing(
            ratio(part, whole),
            readBounds({ comparator: sign, value: value / 100 }),
          );
          expect(missing).toEqual({
            byReplacing: isNothing
              ? null
              : search((k) => (isFloor ? does(part + k, whole) : does(part - k, whole + k))),
            byAdding: isNothing
              ? isFloor
                ? 1
                : null
              : search((k) => (isFloor ? does(part + k, whole) : does(part, whole + k))),
          });
        },
      ),
      SEED,
    ));

  test('[T4] the verdict is that of every number that the unknown allows', () =>
    fc.assert(
      fc.property(comparator, percents, small, small, small, (sign, { value, width }, a, b, c) => {
        const [low = 0, high = 0, whole = 0] = [a, b, c].sort((x, y) => x - y);
        const cases = Array.from({ length: high - low + 1 }, (_, extra) =>
          holds(low + extra, whole, value, sign, width),
        );
        const expected = cases.every(Boolean)
          ? 'reached'
          : cases.some(Boolean) || whole === 0
            ? 'undecidable'
            : 'missed';
        const target = { comparator: sign, value: value / 100, upper: upperOf(value, width) };
        const quantity = { ...share(low, whole), part: { low, high } };
        expect(judgeVerdict(quantity, readBounds(target))).toBe(expected);
      }),
      SEED,
    ));

  test('[T6] a ratio is decided by every pair of counts that the unknown allows', () =>
    fc.assert(
      fc.property(comparator, percents, fc.tuple(few, few, few, few), (sign, range, ends) => {
        const { value, width } = range;
        const [above, below] = [spanOf(ends[0], ends[1]), spanOf(ends[2], ends[3])];
        const pairs = numbersOf(above).flatMap((part) =>
          numbersOf(below).map((whole) => [part, whole] as const),
        );
        const isNothing = pairs.some(([part, whole]) => part + whole === 0);
        const isAll = pairs.every(([part, whole]) => isInside(part, whole, value, sign, width));
        const isNone =
          pairs.every(([part, whole]) => isUnder(part, whole, value, sign, width)) ||
          pairs.every(([part, whole]) => isOver(part, whole, value, sign, width));
        const expected = isNothing ? 'undecidable' : isAll ? 'reached' : isNone ? 'missed' : null;
        fc.pre(below.low < below.high);
        const target = { comparator: sign, value: value / 100, upper: upperOf(value, width) };
        const quantity = { ...ratio(0, 0), part: above, whole: below };
        expect(judgeVerdict(quantity, readBounds(target))).toBe(expected ?? 'undecidable');
      }),
      SEED,
    ));

  test('[T7] a mean is decided on both ends of its range', () =>
    fc.assert(
      fc.property(
        comparator,
        percents,
        fc.nat(150),
        fc.nat(150),
        (sign, { value, width }, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const target = {
            comparator: sign,
            value,
            upper: width === null ? undefined : value + width,
          };
          const isAll = [low, high].every((one) => isInside(one, 100, value, sign, width));
          const isNone =
            isUnder(high, 100, value, sign, width) || isOver(low, 100, value, sign, width);
          expect(judgeVerdict({ kind: 'value', low, high }, readBounds(target))).toBe(
            isAll ? 'reached' : isNone ? 'missed' : 'undecidable',
          );
        },
      ),
      SEED,
    ));
});

/** part ÷ whole against whole percents, in whole numbers; false for a share of nobody. */
function holds(
  part: number,
  whole: number,
  value: number,
  sign: Comparator,
  width: number | null,
): boolean {
  return whole > 0 && isInside(part, whole, value, sign, width);
}

function isInside(...figure: Parameters<typeof isUnder>): boolean {
  return !isUnder(...figure) && !isOver(...figure);
}

/** Below the lower end, which a ceiling does not have. */
function isUnder(
  part: number,
  whole: number,
  value: number,
  sign: Comparator,
  width: number | null,
): boolean {
  if (width === null && (sign === '<=' || sign === '<')) return false;
  const order = part * 100 - value * whole;
  return sign === '>' ? order <= 0 : order < 0;
}

/** Above the upper end, which a floor does not have. */
function isOver(
  part: number,
  whole: number,
  value: number,
  sign: Comparator,
  width: number | null,
): boolean {
  if (width === null && (sign === '>=' || sign === '>')) return false;
  const order = part * 100 - (value + (width ?? 0)) * whole;
  return sign === '<' ? order >= 0 : order > 0;
}

function spanOf(a: number, b: number): { readonly low: number; readonly high: number } {
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

function numbersOf({ low, high }: { readonly low: number; readonly high: number }): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function isOrdered(order: number, sign: Comparator): boolean {
  switch (sign) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '=':
      return order === 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
}

function search(does: (k: number) => boolean): number | null {
  for (let k = 0; k <= ENOUGH; k++) if (does(k)) return k;
  return null;
}

/** Whole percents as the decimal fraction that a person writes. */
function upperOf(value: number, width: number | null): number | undefined {
  return width === null ? undefined : (value + width) / 100;
}

function missingOf(quantity: Quantity, comparator: Comparator, percent: number) {
  const missing = countMissing(quantity, readBounds({ comparator, value: percent / 100 }));
  return [missing.byReplacing, missing.byAdding];
}

function allowedOf(quantity: Quantity, comparator: Comparator, percent: number) {
  return countAllowed(quantity, readBounds({ comparator, value: percent / 100 }));
}

type Parts = Extract<Quantity, { kind: 'parts' }>;

function share(part: number, whole: number): Parts {
  return { ...parts(part, whole), isNested: true, most: whole };
}

function ratio(part: number, whole: number): Parts {
  return parts(part, whole);
}

function count(part: number, most: number): Parts {
  return { ...parts(part, 1), most, isQuotient: false };
}

function parts(part: number, whole: number): Parts {
  return {
    kind: 'parts',
    part: { low: part, high: part },
    whole: { low: whole, high: whole },
    isNested: false,
    most: Infinity,
    canGrow: true,
    isQuotient: true,
  };
}
