import type { Comparator, Measure } from '../../core/indicators/Indicator';
import { isPercentage } from '../../messages/isPercentage';

/** Number format of an indicator's value. */
export function valueFormat(measure: Measure): string {
  if (isPercentage(measure)) return '0.00%';
  return measure.kind === 'count' ? '#,##0' : '#,##0.00';
}

/**
 * The same beside targets: with as many decimals (up to four) as it takes not to look like one of
 * them when it is not, so that 26.999 % never reads "27.00 %, not reached".
 */
export function valueFormatBeside(
  measure: Measure,
  value: number | undefined,
  targets: readonly (number | undefined)[],
): string {
  const usual = valueFormat(measure);
  if (value === undefined || measure.kind === 'count') return usual;
  const isPercent = isPercentage(measure);
  const shown = (number: number, digits: number) =>
    (isPercent ? number * 100 : number).toFixed(digits);
  const others = targets.filter((target) => target !== undefined && target !== value);
  const digits = DECIMALS.find((count) =>
    others.every((target) => target === undefined || shown(value, count) !== shown(target, count)),
  );
  return digits === undefined || digits === 2 ? usual : usual.replace('00', '0'.repeat(digits));
}

const DECIMALS = [2, 3, 4] as const;

/**
 * Number format of a difference to the target or to an earlier report, shares in points; with more
 * decimals (up to four) where two would say that there is none.
 */
export function differenceFormat(measure: Measure, difference: number | null = null): string {
  const shown = Math.abs(difference ?? 0) * (isPercentage(measure) ? 100 : 1);
  const digits = DECIMALS.find((count) => shown === 0 || shown >= 0.5 / 10 ** count) ?? 4;
  const plain = measure.kind === 'count' ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return `+${plain};-${plain};${plain}`;
}

/** What a cell with `differenceFormat` holds: a share's difference in percentage points. */
export function differenceValue(measure: Measure, difference: number): number {
  return isPercentage(measure) ? Number((difference * 100).toPrecision(12)) : difference;
}

/** Number format of a target: the comparator before the value, no idle decimals. */
export function targetFormat(measure: Measure, comparator: Comparator, value: number): string {
  const percentage = isPercentage(measure);
  const shown = percentage ? Number((value * 100).toPrecision(12)) : value;
  const decimals = Math.min(2, String(shown).split('.')[1]?.length ?? 0);
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `"${signs[comparator]} "${digits}${percentage ? '%' : ''}`;
}

const signs: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '=',
  '<=': '≤',
  '<': '<',
};
