import type { Target } from '../../core/indicators/Indicator';
import { expectValue } from '../../core/targets/expectValue';
import { toNumber } from '../../core/targets/Rational';

/**
 * The value that a target asks for on a day, as verdicts see its path; nothing before the path
 * begins, and the target itself on every day where it names no path.
 */
export function targetPath(target: Target): (day: number) => number | undefined {
  const { baseline, interim = [], due } = target;
  const hasPath = [baseline, ...interim, due].filter((knot) => knot !== undefined).length > 1;
  return (day) => {
    const expected = expectValue(target, day);
    if (expected !== null) return toNumber(expected);
    return hasPath ? undefined : target.value;
  };
}
