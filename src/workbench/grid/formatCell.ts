import { format } from 'numfmt';
import type { CellValue } from '../../sheet/CellValue';

/** The text that Excel shows for a value under a number format, with Vietnamese separators. */
export function formatCell(value: CellValue, numberFormat = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@'))
    return value;
  try {
    return format(numberFormat, value, { locale: 'vi', nbsp: false, throws: true });
  } catch {
    // A format that Excel knows and the library does not: the bare value is still right.
    return String(value);
  }
}
