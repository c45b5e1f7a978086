import type { Bound, Bounds } from './Bounds';
import type { Quantity, Span } from './Quantity';
import type { Rational } from './Rational';
import { ceiling, compare, floor, fraction, multiply, parseRational } from './Rational';
import type { Verdict } from './Comparison';

/** Whether the bounds hold in every, in no, or only in some case of what is missing. */
export function judgeVerdict(quantity: Quantity, bounds: Bounds): Exclude<Verdict, 'open'> {
  switch (quantity.kind) {
    case 'none':
      return 'undecidable';
    case 'value':
      return judgeValue(quantity.low, quantity.high, bounds);
    case 'parts':
      return quantity.whole.low === quantity.whole.high
        ? judgeCount(quantity.part, quantity.whole.low, bounds, quantity.isNested)
        : judgeRatio(quantity.part, quantity.whole, bounds);
  }
}

/** The whole numbers n for which n ÷ `whole` lies within the bounds; `low > high` when none does. */
export function countsWithin(bounds: Bounds, whole: number): Span {
  const { lower, upper } = bounds;
  return {
    low: lower ? Math.max(0, ceiling(timesWhole(lower, whole), lower.isStrict)) : 0,
    high: upper ? floor(timesWhole(upper, whole), upper.isStrict) : Infinity,
  };
}

function judgeCount(
  part: Span,
  whole: number,
  bounds: Bounds,
  isNested: boolean,
): 'reached' | 'missed' | 'undecidable' {
  if (whole === 0 && (isNested || part.low === 0)) return 'undecidable';
  const { low, high } = countsWithin(bounds, whole);
  if (low <= part.low && part.high <= high) return 'reached';
  return high < low || part.high < low || high < part.low ? 'missed' : 'undecidable';
}

function judgeRatio(
  part: Span,
  whole: Span,
  { lower, upper }: Bounds,
): 'reached' | 'missed' | 'undecidable' {
  if (whole.low === 0 && part.low === 0) return 'undecidable';
  const isAlwaysAbove = !lower || reaches(part.low, whole.high, lower);
  const isAlwaysBelow = !upper || keeps(part.high, whole.low, upper);
  if (isAlwaysAbove && isAlwaysBelow) return 'reached';
  const isNeverAbove = lower !== undefined && !reaches(part.high, whole.low, lower);
  const isNeverBelow = upper !== undefined && !keeps(part.low, whole.high, upper);
  return isNeverAbove || isNeverBelow ? 'missed' : 'undecidable';
}

function judgeValue(
  low: number,
  high: number,
  { lower, upper }: Bounds,
): 'reached' | 'missed' | 'undecidable' {
  const [least, most] = [parseRational(low), parseRational(high)];
  const isAbove = (value: Rational) =>
    lower === undefined || lies(compare(value, lower.value), lower);
  const isBelow = (value: Rational) =>
    upper === undefined || lies(-compare(value, upper.value), upper);
  if (isAbove(least) && isBelow(most)) return 'reached';
  return isAbove(most) && isBelow(least) ? 'undecidable' : 'missed';
}

function reaches(part: number, whole: number, lower: Bound): boolean {
  return lies(compare(fraction(part, 1), timesWhole(lower, whole)), lower);
}

function keeps(part: number, whole: number, upper: Bound): boolean {
  return lies(compare(timesWhole(upper, whole), fraction(part, 1)), upper);
}

function lies(order: number, { isStrict }: Bound): boolean {
  return isStrict ? order > 0 : order >= 0;
}

function timesWhole(bound: Bound, whole: number): Rational {
  return multiply(bound.value, fraction(whole, 1));
}
