import type { PathName, TemplateExpression } from './TemplateExpression';
import type { Span } from './TemplateProblem';

/** What one `{{…}}` in a cell says; `span` covers it with its braces. */
export type Directive =
  | ScalarDirective
  | TranslationDirective
  | BlockStart
  | { readonly kind: 'else'; readonly span: Span }
  | { readonly kind: 'end'; readonly block: BlockWord; readonly span: Span }
  | { readonly kind: 'pageBreak'; readonly span: Span };

/** `{{young_commune.share}}`, `{{asOf | dd/MM/yyyy}}` */
export interface ScalarDirective {
  readonly kind: 'scalar';
  readonly value: TemplateExpression;
  readonly format?: { readonly pattern: string; readonly span: Span };
  readonly span: Span;
}

/** `{{t:heading.total = Tổng số}}` */
export interface TranslationDirective {
  readonly kind: 'translation';
  readonly key: string;
  readonly otherwise?: string;
  readonly span: Span;
}

export type BlockStart = IfStart | LoopStart;

export interface IfStart {
  readonly kind: 'if';
  readonly condition: TemplateExpression;
  readonly span: Span;
}

/** `{{#each commune where … sort by … first 5}}` and its like. */
export interface LoopStart {
  readonly kind: 'each' | 'group' | 'columns' | 'sheets';
  readonly list: ListRequest;
  readonly span: Span;
}

/** Which items a block repeats over, in which order. */
export interface ListRequest {
  /** A kind of item (`indicator`, `person` …) or a unit level (`district` …). */
  readonly item: PathName;
  /** `of young_commune`, `of young_commune.denominator`. */
  readonly of?: readonly PathName[];
  readonly by?: TemplateExpression;
  readonly where?: TemplateExpression;
  readonly order: readonly { readonly value: TemplateExpression; readonly isFalling: boolean }[];
  readonly first?: number;
}

export type BlockWord = BlockStart['kind'];
