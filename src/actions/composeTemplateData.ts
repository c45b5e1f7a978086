import type { Target } from '../core/indicators/Indicator';
import { compareFigure } from '../core/targets/compareFigure';
import type { ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { HistoryEntry } from '../report/Report';
import type { DatedFigure, TemplateData } from '../template/TemplateData';
import type { Evaluation } from './Evaluation';
import type { FillChoices } from './FillChoices';
import { projectEvaluation } from './projectEvaluation';
import { readTemplatePeople } from './readTemplatePeople';

/** Everything that forms can show of an evaluation. Projections are computed when a form asks. */
export function composeTemplateData(
  evaluation: Evaluation,
  choices: FillChoices,
  extra: Pick<TemplateData, 'unit' | 'words'> & { readonly history: readonly HistoryEntry[] },
): TemplateData {
  const { roster, compared, asOf } = evaluation;
  let months: ReadonlyMap<string, readonly DatedFigure[]> | null = null;
  const byCode = new Map(compared.map((each) => [each.result.indicator.code, each]));
  return {
    language: choices.language,
    uses1904Dates: choices.formUses1904Dates ?? choices.uses1904Dates,
    asOf,
    units: roster.units,
    unit: extra.unit,
    words: extra.words,
    indicators: compared,
    people: readTemplatePeople(
      roster,
      compared.map(({ result }) => result.indicator),
      asOf,
    ),
    monthsOf: (code) => (months ??= projectMonths(evaluation)).get(code) ?? [],
    historyOf: (code) => {
      const indicator = byCode.get(code);
      if (!indicator) return [];
      return extra.history
        .filter((entry) => entry.code === code)
        .map((entry) => readEntry(entry, indicator));
    },
  };
}

function projectMonths(evaluation: Evaluation): ReadonlyMap<string, readonly DatedFigure[]> {
  return new Map(
    projectEvaluation(evaluation).map(({ indicator, series }) => [
      indicator.code,
      series.map(({ day, compared }) => ({ at: day, compared })),
    ]),
  );
}

/** A saved figure, measured against the target that it was reported with. */
function readEntry(entry: HistoryEntry, { result }: ComparedIndicator): DatedFigure {
  const { measure, target } = result.indicator;
  const { numerator, unknown, denominator, value } = entry;
  const figure = {
    certain: numerator,
    possible: numerator + unknown,
    denominator,
    undecided: 0,
    value: value === null ? null : { low: value, high: value },
  };
  const then: Target | undefined =
    target && entry.target !== undefined ? { ...target, value: entry.target } : target;
  return { at: entry.asOf, compared: compareFigure(figure, measure, then, entry.asOf) };
}
