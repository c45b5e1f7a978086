/** Where something stands in a condition's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A condition as it was written, before anybody asks what its names mean. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'text'; readonly value: string; readonly span: Span }
  | { readonly kind: 'truth'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'field'; readonly name: string; readonly span: Span }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly nameSpan: Span;
      readonly parts: readonly Expression[];
      readonly span: Span;
    }
  | {
      readonly kind: 'compare';
      readonly operator: CompareOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'negative'; readonly part: Expression; readonly span: Span }
  | { readonly kind: 'percent'; readonly part: Expression; readonly span: Span }
  | {
      readonly kind: 'in';
      readonly isNegated: boolean;
      readonly left: Expression;
      readonly choices: readonly Expression[];
      readonly span: Span;
    };

export type CompareOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/';
