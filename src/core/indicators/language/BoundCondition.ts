import type { CompareOperator, Span } from './Expression';

/** A condition whose names are resolved and whose types fit: what is compiled and explained. */
export type BoundTruth =
  | { readonly kind: 'constant'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly BoundTruth[]; readonly span: Span }
  | { readonly kind: 'not'; readonly part: BoundTruth; readonly span: Span }
  /** A yes/no field by itself. */
  | { readonly kind: 'flag'; readonly field: string; readonly span: Span }
  | { readonly kind: 'blank'; readonly field: string; readonly span: Span }
  | {
      readonly kind: 'numbers';
      readonly operator: CompareOperator;
      readonly left: BoundNumber;
      readonly right: BoundNumber;
      readonly span: Span;
    }
  /** A text field against constants. */
  | { readonly kind: 'text'; readonly field: string; readonly test: TextTest; readonly span: Span }
  | {
      readonly kind: 'sameText';
      readonly left: string;
      readonly right: string;
      readonly isNegated: boolean;
      readonly span: Span;
    };

/** Patterns are folded. */
export type TextTest =
  | { readonly kind: 'equals'; readonly any: readonly string[]; readonly isNegated: boolean }
  | { readonly kind: 'contains' | 'begins'; readonly any: readonly string[] };

/** A number or a day number, as the interval of what it may be. */
export type BoundNumber =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'asOf' }
  /** A number field, a date field, or the rank of an ordered vocabulary. */
  | { readonly kind: 'field'; readonly field: string }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: BoundNumber;
      readonly right: BoundNumber;
    }
  | {
      readonly kind: 'span';
      /** `age` follows the indicator's counting settings, `years` always the full date. */
      readonly unit: 'age' | 'years' | 'months';
      readonly from: BoundNumber;
      readonly to: BoundNumber;
    }
  | { readonly kind: 'part'; readonly part: 'year' | 'month'; readonly of: BoundNumber };
