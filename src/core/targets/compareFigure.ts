import { parseIsoDate } from '../engine/calendar';
import type { Measure, Target } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';
import type { Bounds } from './Bounds';
import { readBounds } from './Bounds';
import type { ComparedFigure } from './ComparedIndicator';
import type { Timing, Verdict } from './Comparison';
import { countAllowed, countMissing } from './countMissing';
import { expectValue, isDescending } from './expectValue';
import { judgeVerdict } from './judgeVerdict';
import { measureDifference } from './measureDifference';
import type { Quantity } from './Quantity';
import { readQuantity } from './Quantity';
import type { Rational } from './Rational';
import { toNumber } from './Rational';

/** Measures one figure against its target on a day (days since 1970-01-01). */
export function compareFigure<F extends Figure>(
  figure: F,
  measure: Measure,
  target: Target | undefined,
  asOf: number,
): ComparedFigure<F> {
  if (target === undefined) return { figure, comparison: OPEN };
  const quantity = readQuantity(figure, measure);
  const bounds = readBounds(target);
  const verdict = judgeVerdict(quantity, bounds);
  const expected = expectValue(target, asOf);
  const missing = countMissing(quantity, bounds);
  return {
    figure,
    target: { value: target.value, upper: target.upper },
    expected: expected === null ? undefined : toNumber(expected),
    comparison: {
      verdict,
      timing: judgeTiming(quantity, target, verdict, expected, asOf),
      difference: measureDifference(quantity, bounds),
      missing: missing.byReplacing,
      missingByAdding: missing.byAdding,
      allowed: countAllowed(quantity, bounds),
    },
  };
}

const OPEN = {
  verdict: 'open',
  difference: null,
  missing: null,
  missingByAdding: null,
} as const;

/** A target is due at the end of its day: on the day itself what is missed is overdue. */
function judgeTiming(
  quantity: Quantity,
  target: Target,
  verdict: Verdict,
  expected: Rational | null,
  asOf: number,
): Timing | undefined {
  const due = target.due === undefined ? null : parseIsoDate(target.due);
  if (due !== null && asOf >= due) return verdict === 'missed' ? 'overdue' : undefined;
  if (verdict === 'reached') return due === null ? undefined : 'reachedAhead';
  if (expected === null) return undefined;
  const onPath = judgeVerdict(quantity, pathBounds(target, expected));
  return onPath === 'reached' ? 'onTrack' : onPath === 'missed' ? 'behind' : undefined;
}

/** On the way it is enough to be at the path's value, also for a strict target. */
function pathBounds(target: Target, value: Rational): Bounds {
  const bound = { value, isStrict: false };
  return isDescending(target, value) ? { upper: bound } : { lower: bound };
}
