import type { Bilingual } from '../Bilingual';

/** A pack of indicator definitions: the shape of a catalogue JSON file. */
export interface IndicatorPack {
  readonly name: string;
  readonly title: Bilingual;
  readonly indicators: readonly Indicator[];
}

/**
 * The definition of one figure. `population` and `condition` are texts in the condition language;
 * an empty population is everybody.
 */
export interface Indicator {
  /** Stable, ASCII, such as `young_commune`; used in templates and history. */
  readonly code: string;
  readonly title: Bilingual;
  /** Heading under which reports list it. */
  readonly group?: Bilingual;
  readonly measure: Measure;
  readonly target?: Target;
  /** Unit levels or field keys that the figure is broken down by; without a level: every level. */
  readonly breakdowns?: readonly string[];
  readonly source?: Bilingual;
  /** ISO dates; the version whose span holds the as-of date is used. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly settings?: CountingSettings;
}

export type Measure =
  | { readonly kind: 'share'; readonly population: string; readonly condition: string }
  | { readonly kind: 'count'; readonly population: string; readonly condition: string }
  /** Count of `numerator` ÷ count of `denominator`, each within `population`. */
  | {
      readonly kind: 'ratio';
      readonly population: string;
      readonly numerator: string;
      readonly denominator: string;
    }
  | { readonly kind: 'mean' | 'median'; readonly population: string; readonly value: string }
  /**
   * Share of the units at `level` in which at least `atLeast` people (a count), or at least
   * `atLeastShare` of `population` (0…1), meet `condition`.
   */
  | {
      readonly kind: 'unitShare';
      readonly level: string;
      readonly population: string;
      readonly condition: string;
      /** Met by the same person in another entry of the same unit (secretary and chairman). */
      readonly alsoCondition?: string;
      readonly atLeast?: number;
      readonly atLeastShare?: number;
    };

export interface CountingSettings {
  /** How completed years are counted; default `date`. */
  readonly age?: 'date' | 'month' | 'year';
  /** On which day somebody born on 29 February completes a year of life in a common year. */
  readonly leapDay?: 'february28' | 'march1';
}

export type Comparator = '>=' | '>' | '=' | '<=' | '<';

export interface Target {
  readonly comparator: Comparator;
  /** A share as a fraction (0.15 for 15 %), a count or a mean in its own unit. */
  readonly value: number;
  /** Upper end when the target is a range `value` … `upper`. */
  readonly upper?: number;
  /** ISO date. */
  readonly due?: string;
  readonly baseline?: { readonly date: string; readonly value: number };
  readonly path?: 'straight' | 'stepped';
  /** Values to be reached on the way. */
  readonly interim?: readonly { readonly date: string; readonly value: number }[];
  /** Own targets of a unit level or of single units. */
  readonly byUnit?: readonly UnitTarget[];
}

/** `unit` is a name, a code or a path of names such as `Gia Lộc/Toàn Thắng`. */
export interface UnitTarget {
  readonly level?: string;
  readonly unit?: string;
  readonly value: number;
  /** Upper end of a range of one's own; default: that of the whole. */
  readonly upper?: number;
  /** ISO date of an interim value; absent for the value at the due date. */
  readonly date?: string;
}
