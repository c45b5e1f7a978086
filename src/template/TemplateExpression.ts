import type { Span } from './TemplateProblem';

/** What stands in a directive, before anybody asks what its names mean. */
export type TemplateExpression =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'text'; readonly value: string; readonly span: Span }
  | { readonly kind: 'truth'; readonly value: boolean; readonly span: Span }
  | PathExpression
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly nameSpan: Span;
      readonly parts: readonly TemplateExpression[];
      readonly span: Span;
    }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: TemplateExpression;
      readonly right: TemplateExpression;
      readonly span: Span;
    }
  | { readonly kind: 'negative'; readonly part: TemplateExpression; readonly span: Span }
  | { readonly kind: 'percent'; readonly part: TemplateExpression; readonly span: Span }
  | {
      readonly kind: 'in';
      readonly isNegated: boolean;
      readonly left: TemplateExpression;
      readonly choices: readonly TemplateExpression[];
      readonly span: Span;
    };

/** `young_commune.share`, `[Họ và tên]`, `person.[Họ và tên]`. */
export interface PathExpression {
  readonly kind: 'path';
  readonly names: readonly PathName[];
  readonly span: Span;
}

export interface PathName {
  readonly name: string;
  readonly span: Span;
}

export type BinaryOperator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&';
