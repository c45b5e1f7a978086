/**
 * What a JSON value must look like: the part of JSON Schema that packs need, as data that both the
 * check and its tests can walk.
 */
export type Shape =
  | { readonly is: 'text'; readonly mayBeEmpty?: boolean }
  | { readonly is: 'code' }
  | { readonly is: 'date' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | {
      readonly is: 'number';
      readonly isWhole?: boolean;
      readonly minimum?: number;
      /** Not even `minimum` itself. */
      readonly excludesMinimum?: boolean;
      readonly maximum?: number;
    }
  | { readonly is: 'list'; readonly of: Shape; readonly atLeast?: number }
  | ObjectShape
  /** An object whose `kind` tells which of the shapes it has. */
  | { readonly is: 'variant'; readonly by: string; readonly of: readonly ObjectShape[] };

export interface ObjectShape {
  readonly is: 'object';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional?: Readonly<Record<string, Shape>>;
  /** Keys of which at most one may be given. */
  readonly atMostOneOf?: readonly string[];
}
