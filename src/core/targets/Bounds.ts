import type { Target } from '../indicators/Indicator';
import type { Rational } from './Rational';
import { parseRational } from './Rational';

/** The values at which a target holds: an interval with one or two ends. */
export interface Bounds {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

export interface Bound {
  readonly value: Rational;
  /** The end itself does not reach the target. */
  readonly isStrict: boolean;
}

/** The target's interval; a range includes its ends except the one that `>` or `<` leaves out. */
export function readBounds(target: Pick<Target, 'comparator' | 'value' | 'upper'>): Bounds {
  const { comparator } = target;
  const value = parseRational(target.value);
  if (target.upper !== undefined) {
    return {
      lower: { value, isStrict: comparator === '>' },
      upper: { value: parseRational(target.upper), isStrict: comparator === '<' },
    };
  }
  switch (comparator) {
    case '>=':
    case '>':
      return { lower: { value, isStrict: comparator === '>' } };
    case '<=':
    case '<':
      return { upper: { value, isStrict: comparator === '<' } };
    case '=':
      return { lower: { value, isStrict: false }, upper: { value, isStrict: false } };
  }
}
