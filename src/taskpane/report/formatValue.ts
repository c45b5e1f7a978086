import type { Measure } from '../../core/indicators/Indicator';
import type { Formats } from '../../messages/Formats';

/** A figure's value in the unit of its measure: a share as a percentage, a mean with one decimal. */
export function formatValue(kind: Measure['kind'], value: number, formats: Formats): string {
  switch (kind) {
    case 'share':
    case 'unitShare':
    case 'ratio':
      return formats.share(value);
    case 'count':
      return formats.number(value);
    case 'mean':
    case 'median':
      return formats.number(value, 1);
  }
}
