import type { ComparedFigure, ComparedIndicator } from '../core/targets/ComparedIndicator';
import type { Figure } from '../core/indicators/IndicatorResult';
import type { FormValue } from './FormValue';

/** A thing that a form can repeat over or ask for its properties. */
export type FormItem =
  | { readonly kind: 'unit'; readonly node: number }
  /** `unit` is absent for the unit that the cell stands under. */
  | {
      readonly kind: 'indicator';
      readonly indicator: ComparedIndicator;
      readonly unit?: number;
    }
  | { readonly kind: 'person'; readonly entry: number }
  | {
      readonly kind: 'month' | 'report';
      readonly indicator: ComparedIndicator;
      readonly at: number;
      readonly compared: ComparedFigure<Figure>;
    }
  | {
      readonly kind: 'group';
      readonly name: FormValue;
      /** The word that repeats over the members: `person`, `indicator`, `commune` … */
      readonly memberWord: string;
      readonly members: readonly FormItem[];
    };

/** One turn of a block: the item and its place. */
export interface Binding {
  /** How directives call the item: `district`, `person`, `group` … */
  readonly word: string;
  readonly item: FormItem;
  /** From 1 within its block. */
  readonly index: number;
  readonly count: number;
  /** From 1 through all turns of the block in the form. */
  readonly number: number;
}

/** What a cell can name, nearest first. */
export type Scope = readonly Binding[];
