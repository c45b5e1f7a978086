import type { CompareOperator } from './Expression';

/**
 * A condition as the visual builder shows it: rows of field, operator and value, in groups. What
 * the builder can say converts to text and back without loss.
 */
export type BuilderNode = BuilderGroup | BuilderRow;

export interface BuilderGroup {
  readonly kind: 'group';
  /** Whether all parts must hold, or one is enough. */
  readonly joins: 'all' | 'any';
  readonly isNegated: boolean;
  readonly parts: readonly BuilderNode[];
}

/** One row; `field` is a name as typed between the brackets. */
export type BuilderRow =
  | { readonly kind: 'mark'; readonly field: string; readonly isNegated: boolean }
  | { readonly kind: 'blank'; readonly field: string; readonly isNegated: boolean }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly operator: CompareOperator;
      readonly value: BuilderValue;
    }
  | {
      readonly kind: 'among';
      readonly field: string;
      readonly isNegated: boolean;
      readonly values: readonly BuilderValue[];
    }
  | {
      readonly kind: 'contains' | 'begins';
      readonly field: string;
      readonly isNegated: boolean;
      readonly texts: readonly string[];
    };

export type BuilderValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number };
