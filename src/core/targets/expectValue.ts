import { parseIsoDate, toCivilDate, toDayNumber } from '../engine/calendar';
import type { Target } from '../indicators/Indicator';
import type { Rational } from './Rational';
import { add, compare, fraction, multiply, parseRational, subtract } from './Rational';

/**
 * The value that the path from baseline over interim values to the target asks for on a day;
 * `null` where the target names no path, and before it begins.
 */
export function expectValue(target: Target, day: number): Rational | null {
  const knots = readKnots(target);
  const next = knots.findIndex((knot) => knot.day > day);
  const from = knots[(next < 0 ? knots.length : next) - 1];
  if (from === undefined || knots.length < 2) return null;
  const to = knots[next];
  if (to === undefined) return from.value;
  const interim = target.interim ?? [];
  if ((target.path ?? (interim.length > 0 ? 'stepped' : 'straight')) === 'straight') {
    return interpolate(from, to, day);
  }
  return interim.length > 0 ? from.value : interpolate(from, to, lastYearEnd(day, from.day));
}

interface Knot {
  readonly day: number;
  readonly value: Rational;
}

function readKnots(target: Target): Knot[] {
  const dated = [
    ...(target.baseline ? [target.baseline] : []),
    ...(target.interim ?? []),
    ...(target.due === undefined ? [] : [{ date: target.due, value: target.value }]),
  ];
  return dated
    .flatMap(({ date, value }) => {
      const day = parseIsoDate(date);
      return day === null ? [] : [{ day, value: parseRational(value) }];
    })
    .sort((a, b) => a.day - b.day);
}

function interpolate(from: Knot, to: Knot, day: number): Rational {
  const rise = multiply(
    subtract(to.value, from.value),
    fraction(day - from.day, to.day - from.day),
  );
  return add(from.value, rise);
}

/** A path in steps rises on 31 December; before the first one the baseline stands. */
function lastYearEnd(day: number, earliest: number): number {
  const { year, month, day: dayOfMonth } = toCivilDate(day);
  const isYearEnd = month === 12 && dayOfMonth === 31;
  return Math.max(earliest, isYearEnd ? day : toDayNumber(year - 1, 12, 31));
}

/** Whether the path leads down to the target, as for a ceiling. */
export function isDescending(target: Target, expected: Rational): boolean {
  if (target.upper !== undefined || target.comparator === '=') {
    return compare(expected, parseRational(target.upper ?? target.value)) > 0;
  }
  return target.comparator === '<=' || target.comparator === '<';
}
