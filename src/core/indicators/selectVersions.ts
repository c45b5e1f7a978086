import { parseIsoDate } from '../engine/calendar';
import type { Issue } from '../Issue';
import type { Indicator } from './Indicator';
import { validityOf } from './validityOf';

/**
 * Indicators of one code are versions of one rule: the one in force on the as-of date is used, and of
 * several the one that began last. Where it ended one that told no last day, a note says so.
 */
export function selectVersions(
  indicators: readonly Indicator[],
  asOf: number,
): { readonly selected: readonly Indicator[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const byCode = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    checkDay(indicator, 'validFrom');
    checkDay(indicator, 'validTo');
    const versions = byCode.get(indicator.code);
    if (versions) versions.push(indicator);
    else byCode.set(indicator.code, [indicator]);
  }
  const selected: Indicator[] = [];
  for (const [code, versions] of byCode) {
    const used = inForce(versions, asOf);
    if (!used) note('indicator-not-valid', { code });
    else if (hasEndedAnother(used, versions))
      note('indicator-version-ended', { code, from: used.validFrom ?? '' });
    if (used) selected.push(used);
  }
  return { selected, issues };

  function note(code: string, parameters: { readonly code: string; readonly from?: string }): void {
    const source = `${parameters.code}.validFrom`;
    const at = { in: 'formula' as const, source, start: 0, end: 0 };
    issues.push({ code, severity: 'note', at, parameters });
  }

  function checkDay(indicator: Indicator, end: 'validFrom' | 'validTo'): void {
    const text = indicator[end];
    if (text === undefined || parseIsoDate(text) !== null) return;
    const source = `${indicator.code}.${end}`;
    const at = { in: 'formula' as const, source, start: 0, end: text.length };
    issues.push({ code: 'indicator-date-invalid', severity: 'error', at, parameters: { text } });
  }
}

function inForce(versions: readonly Indicator[], asOf: number): Indicator | undefined {
  let used: Indicator | undefined;
  for (const version of versions) {
    const { from, to } = validityOf(version, versions);
    const isNewer = !used || (version.validFrom ?? '') > (used.validFrom ?? '');
    if (from <= asOf && asOf <= to && isNewer) used = version;
  }
  return used;
}

function hasEndedAnother(used: Indicator, versions: readonly Indicator[]): boolean {
  const { from } = validityOf(used, versions);
  return versions.some(
    (other) => other.validTo === undefined && validityOf(other, versions).to < from,
  );
}
