/** What an expression of a form yields: typed, so that a cell can show it in its own format. */
export type FormValue =
  | {
      readonly kind: 'number';
      /** The lowest value, where missing data leave several possible. */
      readonly value: number;
      readonly unit: NumberUnit;
      /** The highest value, where it is another. */
      readonly high?: number;
    }
  /** Day number (days since 1970-01-01). */
  | { readonly kind: 'date'; readonly day: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Names of an ordered vocabulary from lowest to highest, when the text is one of them. */
      readonly vocabulary?: readonly string[];
    }
  | { readonly kind: 'truth'; readonly value: boolean }
  | {
      readonly kind: 'blank';
      /** What a cell shows all the same, as for the group of those without a value. */
      readonly shown?: string;
    };

/** `share` is a fraction, `points` a difference of two of them. */
export type NumberUnit = 'count' | 'share' | 'points' | 'plain';

/** Nothing known: an empty cell, an empty place in a sentence. */
export const BLANK: FormValue = { kind: 'blank' };

export function numberValue(
  value: number | null | undefined,
  unit: NumberUnit,
  high: number | null = null,
): FormValue {
  if (value === null || value === undefined) return BLANK;
  return high === null || high === value
    ? { kind: 'number', value, unit }
    : { kind: 'number', value, unit, high };
}

export function textValue(text: string | undefined): FormValue {
  return text === undefined || text === '' ? BLANK : { kind: 'text', text };
}

export function dateValue(day: number | null): FormValue {
  return day === null ? BLANK : { kind: 'date', day };
}
