import { parseIsoDate } from '../engine/calendar';
import type { Issue } from '../Issue';
import type { Indicator } from './Indicator';

/**
 * Indicators of one code are versions of one rule: the one whose span holds the as-of date is
 * used, and of several the one that began last.
 */
export function selectVersions(
  indicators: readonly Indicator[],
  asOf: number,
): { readonly selected: readonly Indicator[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const byCode = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    const [from, to] = [day(indicator, 'validFrom'), day(indicator, 'validTo')];
    const current = byCode.get(indicator.code) ?? null;
    const isValid = (from ?? -Infinity) <= asOf && asOf <= (to ?? Infinity);
    const begins = current?.validFrom ?? '';
    const isNewer = current === null || (indicator.validFrom ?? '') > begins;
    byCode.set(indicator.code, isValid && isNewer ? indicator : current);
  }
  for (const [code, version] of byCode) {
    if (version) continue;
    const at = { in: 'formula' as const, source: `${code}.validFrom`, start: 0, end: 0 };
    issues.push({ code: 'indicator-not-valid', severity: 'note', at, parameters: { code } });
  }
  return { selected: [...byCode.values()].filter((version) => version !== null), issues };

  function day(indicator: Indicator, end: 'validFrom' | 'validTo'): number | null {
    const text = indicator[end];
    if (text === undefined) return null;
    const read = parseIsoDate(text);
    if (read === null) {
      const source = `${indicator.code}.${end}`;
      const at = { in: 'formula' as const, source, start: 0, end: text.length };
      issues.push({ code: 'indicator-date-invalid', severity: 'error', at, parameters: { text } });
    }
    return read;
  }
}
