import { parseIsoDate } from '../core/engine/calendar';
import type { Figure } from '../core/indicators/IndicatorResult';
import { shareOfPopulation } from '../core/indicators/shareOfPopulation';
import type { UnitScope } from '../core/roster/UnitTree';
import type { ComparedFigure, ComparedIndicator } from '../core/targets/ComparedIndicator';
import { differenceToTarget } from '../messages/fittingDifference';
import { formatTarget } from '../messages/formatValue';
import type { Language } from '../messages/Language';
import { messagesIn } from '../messages/messagesIn';
import { composeParagraph } from '../messages/paragraphs/composeParagraph';
import { verdictWord } from '../messages/verdictWord';
import { BLANK, dateValue, numberValue, textValue } from './FormValue';
import type { FormValue, NumberUnit } from './FormValue';

/** A figure of an indicator as a property sees it. */
export interface FigureView {
  readonly indicator: ComparedIndicator;
  readonly compared: ComparedFigure<Figure>;
  readonly language: Language;
  /** Absent for the whole. */
  readonly unitName?: string;
  readonly scope?: UnitScope;
}

/** What a form can ask of an indicator's figure, by name. */
export const figureProperties: Readonly<Record<string, (view: FigureView) => FormValue>> = {
  code: ({ indicator }) => textValue(indicator.result.indicator.code),
  title: ({ indicator, language }) => textValue(indicator.result.indicator.title[language]),
  group: ({ indicator, language }) => textValue(indicator.result.indicator.group?.[language]),
  source: ({ indicator, language }) => textValue(indicator.result.indicator.source?.[language]),
  numerator: ({ compared }) => numberValue(compared.figure.certain, 'count'),
  possible: ({ compared }) => numberValue(compared.figure.possible, 'count'),
  unknown: ({ compared: { figure } }) => numberValue(figure.possible - figure.certain, 'count'),
  denominator: ({ compared }) => numberValue(compared.figure.denominator, 'count'),
  undecided: ({ compared }) => numberValue(compared.figure.undecided, 'count'),
  /** From the lowest to the highest value that the figure can take. */
  value: (view) => wholeValue(view),
  /** The lowest alone, as a plain number. */
  lowest: (view) => numberValue(view.compared.figure.value?.low, unitOf(view)),
  highest: (view) => numberValue(view.compared.figure.value?.high, unitOf(view)),
  share: (view) => (unitOf(view) === 'share' ? wholeValue(view) : BLANK),
  /** A ratio's numerator as a share of its whole population. */
  shareOfAll: ({ compared }) => {
    const share = shareOfPopulation(compared.figure);
    return numberValue(share?.low, 'share', share?.high);
  },
  target: (view) => numberValue(view.compared.target?.value, unitOf(view)),
  upper: (view) => numberValue(view.compared.target?.upper, unitOf(view)),
  expected: (view) => numberValue(view.compared.expected, unitOf(view)),
  /** In words: `không dưới 15 %`. */
  targetText: ({ indicator: { result }, compared: { target }, language }) => {
    const { comparator } = result.indicator.target ?? {};
    if (!target || !comparator) return BLANK;
    const whole = { comparator, ...target };
    return textValue(formatTarget(messagesIn(language), result.indicator.measure, whole));
  },
  /** The official sentences on the figure. */
  sentence: ({ indicator, compared, language, unitName, scope }) =>
    textValue(
      composeParagraph(
        messagesIn(language),
        { ...indicator, overall: compared },
        { unit: unitName, scope },
      ),
    ),
  comparator: ({ indicator, compared }) =>
    textValue(compared.target && indicator.result.indicator.target?.comparator),
  due: ({ indicator }) => dateValue(parseIsoDate(indicator.result.indicator.target?.due ?? '')),
  difference: (view) => {
    const { comparison, target } = view.compared;
    const { difference } = comparison;
    return numberValue(
      difference && differenceToTarget(view.indicator.result.indicator.measure, difference, target),
      unitOf(view) === 'share' ? 'points' : unitOf(view),
    );
  },
  missing: ({ compared }) => numberValue(compared.comparison.missing, 'count'),
  missingByAdding: ({ compared }) => numberValue(compared.comparison.missingByAdding, 'count'),
  allowed: ({ compared }) => numberValue(compared.comparison.allowed, 'count'),
  verdict: ({ indicator, compared: { comparison }, language }) =>
    textValue(
      verdictWord(
        messagesIn(language),
        { ...comparison, timing: undefined },
        indicator.result.indicator.target?.comparator,
      ),
    ),
  timing: ({ compared: { comparison }, language }) =>
    comparison.timing === undefined
      ? BLANK
      : textValue(messagesIn(language).verdicts.timing[comparison.timing]),
  /** True or false for `if`; neither without a target or while undecidable. */
  reached: ({ compared }) => ({
    kind: 'truth',
    value: compared.comparison.verdict === 'reached',
  }),
  missed: ({ compared }) => ({ kind: 'truth', value: compared.comparison.verdict === 'missed' }),
};

/** The figure of a unit where nobody belongs to the population. */
export const NOBODY: ComparedFigure<Figure> = {
  figure: { certain: 0, possible: 0, denominator: 0, undecided: 0, value: null },
  comparison: { verdict: 'open', difference: null, missing: null, missingByAdding: null },
};

function wholeValue(view: FigureView): FormValue {
  const { value } = view.compared.figure;
  return numberValue(value?.low, unitOf(view), value?.high);
}

function unitOf({ indicator }: FigureView): NumberUnit {
  switch (indicator.result.indicator.measure.kind) {
    case 'share':
    case 'ratio':
    case 'unitShare':
      return 'share';
    case 'count':
      return 'count';
    case 'mean':
    case 'median':
      return 'plain';
  }
}
