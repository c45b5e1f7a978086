import type { Bound, Bounds } from './Bounds';
import { countsWithin } from './judgeVerdict';
import type { Quantity } from './Quantity';
import type { Rational } from './Rational';
import { add, ceiling, compare, divide, fraction, multiply, subtract } from './Rational';

/** How many people (units for a share of units) a target lacks, or a ceiling has too many. */
interface Missing {
  /** Who must come to count, or cease to, with nobody joining or leaving. */
  readonly byReplacing: number | null;
  /** Who must join: counting when short, not counting when over. */
  readonly byAdding: number | null;
}

/** The larger need of the cases that what is missing leaves open; `null` when no number does it. */
export function countMissing(quantity: Quantity, bounds: Bounds): Missing {
  if (quantity.kind !== 'parts') return NONE;
  const { part, whole } = quantity;
  const needs = [
    countNeed({ ...quantity, part: part.low, whole: whole.high }, bounds),
    countNeed({ ...quantity, part: part.high, whole: whole.low }, bounds),
  ];
  return {
    byReplacing: larger(needs.map((need) => need.byReplacing)),
    byAdding: larger(needs.map((need) => need.byAdding)),
  };
}

/** The most people that may count while nobody joins or leaves; absent without an upper bound. */
export function countAllowed(quantity: Quantity, bounds: Bounds): number | undefined {
  if (quantity.kind !== 'parts' || bounds.upper === undefined) return undefined;
  const { high } = countsWithin(bounds, quantity.whole.low);
  return Math.max(0, Math.min(high, quantity.most));
}

interface Case {
  readonly part: number;
  readonly whole: number;
  readonly isNested: boolean;
  readonly isQuotient: boolean;
  readonly most: number;
  readonly canGrow: boolean;
}

const NONE: Missing = { byReplacing: null, byAdding: null };

function countNeed(one: Case, bounds: Bounds): Missing {
  const { low, high } = countsWithin(bounds, one.whole);
  const isEmpty = one.isQuotient && one.whole === 0 && (one.isNested || one.part === 0);
  if (!isEmpty && low <= one.part && one.part <= high) return { byReplacing: 0, byAdding: 0 };
  const { upper } = bounds;
  if (isEmpty || upper === undefined || one.part < low) {
    return {
      byReplacing: !isEmpty && low <= Math.min(high, one.most) ? low - one.part : null,
      byAdding: one.canGrow ? addCounting(one, bounds, isEmpty ? 1 : 0) : null,
    };
  }
  return {
    byReplacing:
      one.isQuotient && !one.isNested ? regrade(one, bounds, upper) : replaceOver(one, low, high),
    byAdding: one.canGrow ? addUncounted(one, bounds, upper) : null,
  };
}

function replaceOver({ part }: Case, low: number, high: number): number | null {
  return low <= high ? part - high : null;
}

/**
 * Fewest k with (n + k) ÷ (N + k) ≥ t, that is k ≥ (t·N − n) ÷ (1 − t); in a ratio or a count only
 * the part grows. Worked example: 2 of 10, t = 50 %: k = (5 − 2) ÷ 0.5 = 6, and 8 of 16 is 50 %.
 */
function addCounting(one: Case, bounds: Bounds, least: number): number | null {
  const { lower } = bounds;
  const growth = one.isNested ? 1 : 0;
  const needed = lower ? solve(shortfall(one, lower), slope(lower, growth), lower) : 0;
  const added = Math.max(least, needed);
  return isWithin(one.part + added, one.whole + growth * added, bounds) ? added : null;
}

/**
 * Fewest k with n ÷ (N + k) ≤ t, that is k ≥ n ÷ t − N.
 * Worked example: 10 excellent of 40 good, t = 20 %: k = 50 − 40 = 10.
 */
function addUncounted(one: Case, bounds: Bounds, upper: Bound): number | null {
  if (!one.isQuotient) return null;
  const added = solve(excess(one, upper), upper.value, upper);
  return isWithin(one.part, one.whole + added, bounds) ? added : null;
}

/**
 * Fewest k with (n − k) ÷ (N + k) ≤ t, that is k ≥ (n − t·N) ÷ (1 + t): whoever is regraded from
 * "excellent" to "good" leaves the part and joins the whole.
 * Worked example: 20 excellent, 40 good, t = 20 %: k = 12 ÷ 1.2 = 10, and 10 ÷ 50 is 20 %.
 */
function regrade(one: Case, bounds: Bounds, upper: Bound): number | null {
  const regraded = solve(excess(one, upper), add(ONE, upper.value), upper);
  return isWithin(one.part - regraded, one.whole + regraded, bounds) ? regraded : null;
}

const ONE = fraction(1, 1);
const ZERO = fraction(0, 1);

function shortfall({ part, whole }: Case, lower: Bound): Rational {
  return subtract(multiply(lower.value, fraction(whole, 1)), fraction(part, 1));
}

function excess({ part, whole }: Case, upper: Bound): Rational {
  return subtract(fraction(part, 1), multiply(upper.value, fraction(whole, 1)));
}

/** How much of the shortfall one added person makes up. */
function slope(lower: Bound, growth: number): Rational {
  return growth === 0 ? ONE : subtract(ONE, lower.value);
}

/**
 * The smallest whole k ≥ 0 with k · `perPerson` ≥ `gap` (> when strict); 0 where a person makes up
 * nothing, for then nobody's coming helps.
 */
function solve(gap: Rational, perPerson: Rational, { isStrict }: Bound): number {
  if (compare(perPerson, ZERO) <= 0) return 0;
  return Math.max(0, ceiling(divide(gap, perPerson), isStrict));
}

function isWithin(part: number, whole: number, bounds: Bounds): boolean {
  const { low, high } = countsWithin(bounds, whole);
  return low <= part && part <= high;
}

function larger(needs: readonly (number | null)[]): number | null {
  return needs.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), 0);
}
