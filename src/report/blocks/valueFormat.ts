import type { Comparator, Measure } from '../../core/indicators/Indicator';
import { isPercentage } from '../../messages/isPercentage';

/** Number format of an indicator's value. */
export function valueFormat(measure: Measure): string {
  if (isPercentage(measure)) return '0.00%';
  return measure.kind === 'count' ? '#,##0' : '#,##0.00';
}

/** Number format of a difference to the target or to an earlier report; shares in points. */
export function differenceFormat(measure: Measure): string {
  const plain = measure.kind === 'count' ? '#,##0' : '#,##0.00';
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
