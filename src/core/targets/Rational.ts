/** An exact fraction; `denominator` is positive. 15 % of 3,234 people is 48510/100, not 485.09999. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The number that a person wrote: `0.15` becomes 15/100, although the double nearest to it is
 * slightly less. Throws on NaN and infinities, which no definition can hold.
 */
export function parseRational(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`not a decimal number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

export function fraction(numerator: number | bigint, denominator: number | bigint): Rational {
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  const sign = below < 0n ? -1n : 1n;
  return { numerator: sign * BigInt(numerator), denominator: sign * below };
}

export function add(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

export function divide(a: Rational, b: Rational): Rational {
  return multiply(a, fraction(b.denominator, b.numerator));
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function toNumber(a: Rational): number {
  return Number(a.numerator) / Number(a.denominator);
}

/** The largest whole number ≤ a (below a, when `isStrict`). */
export function floor(a: Rational, isStrict = false): number {
  const quotient = a.numerator / a.denominator;
  const remainder = a.numerator % a.denominator;
  if (remainder === 0n) return Number(quotient) - (isStrict ? 1 : 0);
  return Number(quotient) - (remainder < 0n ? 1 : 0);
}

/** The smallest whole number ≥ a (above a, when `isStrict`). */
export function ceiling(a: Rational, isStrict = false): number {
  const below = floor({ numerator: -a.numerator, denominator: a.denominator }, isStrict);
  return below === 0 ? 0 : -below;
}
