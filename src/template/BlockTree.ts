import type { BlockStart } from './Directive';

/** Rows (or columns) of a form as they nest: plain lines and blocks of lines. */
export type BlockNode =
  | { readonly kind: 'line'; readonly origin: number }
  | {
      readonly kind: 'block';
      readonly id: number;
      readonly start: BlockStart;
      /** Where the start stands, for errors. */
      readonly row: number;
      readonly column: number;
      readonly body: readonly BlockNode[];
      readonly otherwise: readonly BlockNode[];
    };

export function* originsOf(nodes: readonly BlockNode[]): Generator<number> {
  for (const node of nodes) {
    if (node.kind === 'line') yield node.origin;
    else {
      yield* originsOf(node.body);
      yield* originsOf(node.otherwise);
    }
  }
}
