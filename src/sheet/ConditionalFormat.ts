import type { Area } from './Area';

/** One rule over one block. */
export type ConditionalFormat =
  | {
      readonly kind: 'formula';
      readonly area: Area;
      /** en-US, relative to the top left cell of `area`, beginning with `=`. */
      readonly formula: string;
      readonly font?: { readonly color?: string; readonly bold?: boolean };
      readonly fill?: string;
    }
  | { readonly kind: 'dataBar'; readonly area: Area; readonly color: string }
  | {
      readonly kind: 'colorScale';
      readonly area: Area;
      readonly low: string;
      readonly middle?: string;
      readonly high: string;
      /** Values at which `low` and `high` stand, `middle` halfway; absent for the block's own ends. */
      readonly between?: readonly [number, number];
    };
