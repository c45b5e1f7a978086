import type { Directive, LoopStart, IfStart } from './Directive';

/** A directive that opens, divides or closes a block of rows, columns or sheets. */
export interface BlockMark {
  readonly directive:
    LoopStart | IfStart | Extract<Directive, { readonly kind: 'else' | 'end' | 'pageBreak' }>;
  readonly row: number;
  readonly column: number;
}
