import type { ComparedFigure, ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Figure } from '../core/indicators/IndicatorResult';
import type { UnitTree } from '../core/roster/UnitTree';
import type { Language } from '../messages/Language';
import type { FormValue } from './FormValue';

/** Everything that a form can show. */
export interface TemplateData {
  readonly language: Language;
  /** Day number at which everything is judged. */
  readonly asOf: number;
  /** The workbook that is filled counts dates from 1904. */
  readonly uses1904Dates?: boolean;
  readonly units: UnitTree;
  /** Node of `units` that the form is about; 0 for the whole. */
  readonly unit: number;
  readonly indicators: readonly ComparedIndicator[];
  readonly people: TemplatePeople;
  /** The projection of an indicator from month to month; computed when a form asks. */
  readonly monthsOf: (code: string) => readonly DatedFigure[];
  /** What earlier reports said of an indicator, oldest first. */
  readonly historyOf: (code: string) => readonly DatedFigure[];
  /** Translation key → text in the form's language, the author's own before the built-in ones. */
  readonly words: ReadonlyMap<string, string>;
}

/** The people of the roster, one entry per post held. */
export interface TemplatePeople {
  readonly fields: readonly TemplateField[];
  /**
   * Entries of an indicator in roster order, or all of them when `code` is `null`. A person with
   * two posts has two entries; `personOf` tells.
   */
  readonly list: (code: string | null, part: FigurePart) => readonly number[];
  readonly personOf: (entry: number) => number;
  readonly unitOf: (entry: number) => number;
  readonly valueOf: (entry: number, field: string) => FormValue;
  /** The same for the same person when the roster is read again. */
  readonly keyOf: (entry: number) => string;
}

export interface TemplateField {
  readonly key: string;
  /** Labels in both languages and headers in the sheet. */
  readonly names: readonly string[];
}

/** Who of an indicator: counted, in the population, or not to be decided. */
export type FigurePart = 'numerator' | 'denominator' | 'unknown';

export interface DatedFigure {
  /** Day number. */
  readonly at: number;
  readonly compared: ComparedFigure<Figure>;
}
