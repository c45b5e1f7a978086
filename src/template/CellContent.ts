import type { BlockStart, ScalarDirective, TranslationDirective } from './Directive';
import type { TemplateProblem } from './TemplateProblem';

/** What a cell says once the marks of blocks of rows, columns and sheets are taken out. */
export type CellContent = readonly ContentPart[];

export type ContentPart =
  | { readonly kind: 'literal'; readonly text: string }
  | ScalarDirective
  | TranslationDirective
  /** A block that begins and ends in the cell: it repeats or chooses text. */
  | {
      readonly kind: 'inline';
      readonly start: BlockStart;
      readonly body: CellContent;
      readonly otherwise: CellContent;
    }
  | { readonly kind: 'fault'; readonly problem: TemplateProblem };

/** The only part of a cell, white space apart; `null` for texts and for several parts. */
export function loneScalar(content: CellContent): ScalarDirective | null {
  const parts = content.filter((part) => part.kind !== 'literal' || part.text.trim() !== '');
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'scalar' ? only : null;
}
