import { explainIndicator } from '../core/indicators/explainIndicator';
import type { Explanation } from '../core/indicators/Explanation';
import { writeInKeyOrder } from '../core/indicators/writeInKeyOrder';
import { Fingerprint } from '../core/roster/Fingerprint';
import type { HistoryEntry, ProjectedValue, Report } from '../report/Report';
import type { Evaluation } from './Evaluation';
import { projectEvaluation } from './projectEvaluation';
import type { ReportChoices } from './ReportChoices';

/** Everything that a report of an evaluation is composed from. */
export function describeReport(
  evaluation: Evaluation,
  choices: ReportChoices,
  history: readonly HistoryEntry[],
): Report {
  const { roster, pack, compared, issues, asOf } = evaluation;
  return {
    language: choices.language,
    asOf,
    uses1904Dates: choices.uses1904Dates === true,
    roster: {
      sheets: roster.sheets.map(({ name }) => name),
      rows: roster.rowCount,
      people: roster.personCount,
      fingerprint: roster.fingerprint,
    },
    definitions: { name: pack.name, title: pack.title, fingerprint: fingerprintOf(pack) },
    units: roster.units,
    indicators: compared,
    issues,
    protocol: roster.protocol,
    detail: { roster, explanations: explainAll(evaluation) },
    ...projectAll(evaluation),
    hasRetirement: choices.hasRetirement === true,
    history,
  };
}

function explainAll({ roster, compared, asOf }: Evaluation): ReadonlyMap<string, Explanation> {
  const explained = new Map<string, Explanation>();
  for (const { result } of compared) {
    const { explanation } = explainIndicator(roster, result.indicator, { asOf });
    if (explanation) explained.set(result.indicator.code, explanation);
  }
  return explained;
}

/** Values at the due date of what is not yet due, and of everything month by month. */
function projectAll(evaluation: Evaluation): Required<Pick<Report, 'projected' | 'paths'>> {
  const projected = new Map<string, ProjectedValue>();
  const paths = new Map<string, readonly ProjectedValue[]>();
  for (const { indicator, due, series } of projectEvaluation(evaluation)) {
    const value = due?.compared.overall.figure.value;
    if (due && value) projected.set(indicator.code, { at: due.day, ...value });
    const path = series.flatMap(({ day, compared }) =>
      compared.figure.value ? [{ at: day, ...compared.figure.value }] : [],
    );
    paths.set(indicator.code, path);
  }
  return { projected, paths };
}

function fingerprintOf(pack: Evaluation['pack']): string {
  const digest = new Fingerprint();
  digest.addText(writeInKeyOrder(pack));
  return digest.finish();
}
