import type { Bounds } from './Bounds';
import type { Quantity } from './Quantity';
import type { Rational } from './Rational';
import { compare, fraction, parseRational, subtract, toNumber } from './Rational';

/**
 * Actual − target in the worst case: from the lower end when short of it, from the upper end when
 * over it; within a range 0. `null` where there is no figure.
 */
export function measureDifference(quantity: Quantity, bounds: Bounds): number | null {
  const ends = readEnds(quantity);
  if (ends === null) return null;
  const [low, high] = ends;
  const { lower, upper } = bounds;
  const short = lower && subtract(low, lower.value);
  const over = upper && subtract(high, upper.value);
  if (short && over) return toNumber(farther(short, over));
  const distance = short ?? over;
  return distance ? toNumber(distance) : null;
}

/** Lowest and highest value of the figure; `null` where there may be no whole. */
function readEnds(quantity: Quantity): [Rational, Rational] | null {
  switch (quantity.kind) {
    case 'none':
      return null;
    case 'value':
      return [parseRational(quantity.low), parseRational(quantity.high)];
    case 'parts': {
      const { part, whole } = quantity;
      if (whole.low === 0) return null;
      return [fraction(part.low, whole.high), fraction(part.high, whole.low)];
    }
  }
}

/** Of the two ways to leave a range the one that is farther outside; 0 when inside. */
function farther(short: Rational, over: Rational): Rational {
  const above = compare(over, ZERO) > 0 ? over : ZERO;
  return compare(subtract(ZERO, short), above) > 0 ? short : above;
}

const ZERO = fraction(0, 1);
