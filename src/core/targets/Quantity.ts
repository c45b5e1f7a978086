import type { Measure } from '../indicators/Indicator';
import type { Figure } from '../indicators/IndicatorResult';

/**
 * What a target is decided on. `part` and `whole` are what is still possible of the two counts
 * whose quotient is the figure; for a plain count the whole is 1.
 */
export type Quantity =
  | {
      readonly kind: 'parts';
      readonly part: Span;
      readonly whole: Span;
      /** Whether the part belongs to the whole: a share, not a ratio of two groups or a count. */
      readonly isNested: boolean;
      /** No part can be larger: the people there are; infinite when the counts do not tell. */
      readonly most: number;
      /** Whether a person can be added: people can, units cannot. */
      readonly canGrow: boolean;
      /** Whether the figure is a quotient, so that without a whole there is no figure. */
      readonly isQuotient: boolean;
    }
  /** Mean and median: decided on the values themselves. */
  | { readonly kind: 'value'; readonly low: number; readonly high: number }
  | { readonly kind: 'none' };

/** Whole numbers from `low` to `high`. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export function readQuantity(figure: Figure, measure: Measure): Quantity {
  const part = { low: figure.certain, high: figure.possible };
  const { denominator } = figure;
  switch (measure.kind) {
    case 'share':
    case 'unitShare':
      return {
        kind: 'parts',
        part,
        whole: { low: denominator, high: denominator },
        isNested: true,
        most: denominator,
        canGrow: measure.kind === 'share',
        isQuotient: true,
      };
    case 'count':
      return {
        kind: 'parts',
        part,
        whole: { low: 1, high: 1 },
        isNested: false,
        most: denominator,
        canGrow: true,
        isQuotient: false,
      };
    case 'ratio':
      return {
        kind: 'parts',
        part,
        whole: { low: denominator, high: figure.denominatorPossible ?? denominator },
        isNested: false,
        most: Infinity,
        canGrow: true,
        isQuotient: true,
      };
    case 'mean':
    case 'median':
      return figure.value === null ? { kind: 'none' } : { kind: 'value', ...figure.value };
  }
}
