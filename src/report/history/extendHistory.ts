import type { HistoryEntry, Report } from '../Report';

/** The history with this report's figures: other dates untouched, this date's own rows replaced. */
export function extendHistory(report: Report): readonly HistoryEntry[] {
  const others = (report.history ?? []).filter(({ asOf }) => asOf !== report.asOf);
  return [...others, ...entriesOf(report)].sort((one, other) => one.asOf - other.asOf);
}

function entriesOf(report: Report): HistoryEntry[] {
  return report.indicators.map(({ result: { indicator }, overall: { figure, target } }) => ({
    asOf: report.asOf,
    code: indicator.code,
    title: indicator.title[report.language],
    numerator: figure.certain,
    unknown: figure.possible - figure.certain,
    denominator: figure.denominator,
    value: figure.value?.low ?? null,
    ...(target && { target: target.value }),
    fingerprint: report.roster.fingerprint,
  }));
}
