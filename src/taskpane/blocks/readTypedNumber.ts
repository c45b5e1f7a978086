import type { Language } from '../../messages/Language';

/**
 * Reads a number as people type it: 12,5 · 12.5 · 1.234 · 1 234,5 · 1,234.5; `null` for anything
 * else. One separator before three digits alone is read as the language writes thousands.
 */
export function readTypedNumber(text: string, language: Language): number | null {
  const typed = text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  const grouped = /^([-+]?[1-9]\d{0,2})((?:([ .,])\d{3})(?:\3\d{3})*)(?:([.,])(\d*))?$/.exec(typed);
  if (grouped) {
    const [, first = '', rest = '', separator, point, decimals = ''] = grouped;
    const isLone = rest.length === 4 && point === undefined;
    const isDecimal = isLone && separator === (language === 'vi' ? ',' : '.');
    const groups = rest.replaceAll(/[ .,]/g, '');
    if (!isDecimal && separator !== point) return Number(`${first}${groups}.${decimals}`);
  }
  const plain = /^([-+]?\d+)(?:[.,](\d*))?$/.exec(typed);
  return plain ? Number(`${plain[1]}.${plain[2] ?? ''}`) : null;
}
